package loopglass.view.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import loopglass.scenario.Act;
import loopglass.trace.Page;
import org.jspecify.annotations.Nullable;

/** The widgets of the elements that live, and what they tell of. */
final class Widgets {

  private static final String ELEMENT = "page element";

  private record Living(Kind kind, Page.Element element, Widget widget) {}

  private final PageUser user;
  private Map<Integer, Living> living = new HashMap<>();
  private Map<Integer, Living> next = new HashMap<>();
  private List<String> files = List.of();

  Widgets(PageUser user) {
    this.user = user;
  }

  PageUser user() {
    return user;
  }

  List<String> files() {
    return files;
  }

  void offer(List<String> names) {
    files = names;
  }

  /**
   * The widget of an element, brought up to date; it and those inside it are put among the living.
   */
  Widget show(Page.Element element, Map<Integer, Widget> found) {
    Kind kind = Kind.of(element);
    Living before = living.get(element.id());
    Widget widget = before != null && before.kind() == kind ? before.widget() : make(kind, found);
    mark(widget.node(), element);
    next.put(element.id(), new Living(kind, element, widget));
    found.put(element.id(), widget);
    if (widget instanceof BoxWidget box) {
      box.findIn(found);
    }
    widget.show(element);
    return widget;
  }

  /** Forgets who was not shown since. */
  void keep(Map<Integer, Widget> found) {
    next.keySet().retainAll(found.keySet());
    living = next;
    next = new HashMap<>();
  }

  private Widget make(Kind kind, Map<Integer, Widget> found) {
    return switch (kind) {
      case BUTTON -> new ButtonWidget(this);
      case FIELD -> new FieldWidget(this, false);
      case AREA -> new FieldWidget(this, true);
      case TICK -> new TickWidget(this);
      case CHOICE -> new ChoiceWidget(this);
      case RANGE -> new RangeWidget(this);
      case FILE -> new FileWidget(this);
      case PICTURE -> new PictureWidget(this);
      case METER -> new MeterWidget();
      case RULE -> new RuleWidget();
      case LINK -> new LinkWidget(this);
      case BOX, BREAK, NOTHING -> new BoxWidget(this, found);
    };
  }

  static void mark(Node node, Page.Element element) {
    node.getProperties().put(ELEMENT, element);
  }

  static void unmark(Node node) {
    node.getProperties().remove(ELEMENT);
  }

  static boolean shows(Node node) {
    return node.getProperties().get(ELEMENT) instanceof Page.Element;
  }

  /** The element that a node shows, be it that the node is inside the one that does. */
  static Page.@Nullable Element elementOf(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getProperties().get(ELEMENT) instanceof Page.Element element) {
        return element;
      }
    }
    return null;
  }

  /** Lets a node that is no control be pressed, with the pointer or by key. */
  void pressable(Node node) {
    node.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            event.consume();
            click(event.getPickResult().getIntersectedNode());
          }
        });
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean presses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
          if (presses && node.isFocused() && !event.isShortcutDown()) {
            event.consume();
            click(node);
          }
        });
    draggable(node);
  }

  /** An element with {@code draggable} is dragged onto whichever element it is let go over. */
  private void draggable(Node node) {
    node.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          Page.Element source = elementOf(node);
          Page.Element onto = elementOf(event.getPickResult().getIntersectedNode());
          if (source != null
              && onto != null
              && !event.isStillSincePress()
              && source.id() != onto.id()
              && "true".equals(source.attributes().get("draggable"))) {
            event.consume();
            user.does(new Act.Drag(source.selector(), onto.selector()));
          }
        });
  }

  /** A control was pressed: tells it, and lets nobody around it tell it again. */
  void click(@Nullable Node node) {
    Page.Element element = elementOf(node);
    if (element != null) {
      user.does(new Act.Click(element.selector()));
    }
  }

  /** Keeps a press to a control from being taken for one on what is around it. */
  static void keepsPresses(Node control) {
    control.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume);
  }
}
