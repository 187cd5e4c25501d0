package loopglass.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopglass.trace.Page;

/**
 * An element with others inside: blocks stand below each other, and what belongs to a line flows.
 * Boxes of the page's own making have an outline and their name, since those are what events travel
 * through.
 */
final class BoxWidget implements Widget {

  private static final Set<String> PLAIN =
      Set.of(
          "body",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "label",
          "pre",
          "code",
          "strong",
          "em",
          "b",
          "i",
          "small",
          "output",
          "time",
          "mark",
          "blockquote",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "figcaption",
          "legend",
          "summary",
          "dl",
          "dt",
          "dd");

  private static final PseudoClass INLINE = PseudoClass.getPseudoClass("inline");

  private final Widgets widgets;
  private final Label name = new Label();
  private final VBox box = new VBox();
  private final List<TextFlow> lines = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private Map<Integer, Widget> found;
  private int usedLines;
  private int usedTexts;

  BoxWidget(Widgets widgets, Map<Integer, Widget> found) {
    this.widgets = widgets;
    this.found = found;
    name.getStyleClass().add("page-name");
    box.setAccessibleRole(AccessibleRole.PARENT);
    widgets.pressable(box);
  }

  void findIn(Map<Integer, Widget> living) {
    found = living;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Page.Element element) {
    boolean plain =
        PLAIN.contains(element.tag()) && !element.attributes().containsKey("id")
            || element.tag().equals("body");
    box.getStyleClass().setAll("page-box", "page-" + element.tag(), plain ? "plain" : "outlined");
    box.pseudoClassStateChanged(INLINE, Kind.isInline(element));
    boolean seen = Kind.of(element) != Kind.NOTHING;
    box.setManaged(seen);
    box.setFocusTraversable(!plain && seen);
    box.setAccessibleText(Texts.accessible(element, Texts.of(element)));
    usedLines = 0;
    usedTexts = 0;
    List<Node> rows = seen ? rows(element) : new ArrayList<>();
    if (!plain && seen && !Kind.isInline(element) && Texts.isNamed(element)) {
      name.setText(Texts.name(element));
      rows.addFirst(name);
    }
    if (!box.getChildren().equals(rows)) {
      box.getChildren().setAll(rows);
    }
    Style.dress(box, element);
    if (!seen || Kind.isInline(element)) {
      box.setMaxWidth(Region.USE_PREF_SIZE);
    }
    box.setVisible(seen && box.isVisible());
  }

  private List<Node> rows(Page.Element element) {
    List<Node> rows = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    boolean preformatted = element.tag().equals("pre");
    if (element.tag().equals("li")) {
      line.add(text("•  ", "li"));
    }
    for (Page.Node child : element.children()) {
      switch (child) {
        case Page.Text(String words) -> {
          String shown = preformatted ? words : Texts.collapsed(words);
          if (!shown.isBlank() || !line.isEmpty()) {
            line.add(text(line.isEmpty() ? shown.stripLeading() : shown, element.tag()));
          }
        }
        case Page.Element inner -> add(inner, line, rows);
      }
    }
    flush(line, rows);
    return rows;
  }

  private void add(Page.Element inner, List<Node> line, List<Node> rows) {
    switch (Kind.of(inner)) {
      case NOTHING -> {}
      case BREAK -> line.add(text("\n", "br"));
      default -> {
        if (Kind.isPhrase(inner)) {
          Text words = text(Texts.collapsed(Texts.raw(inner)), inner.tag());
          Widgets.mark(words, inner);
          line.add(words);
        } else if (Kind.isInline(inner)) {
          line.add(widgets.show(inner, found).node());
        } else {
          flush(line, rows);
          rows.add(widgets.show(inner, found).node());
        }
      }
    }
  }

  private void flush(List<Node> line, List<Node> rows) {
    if (line.stream().allMatch(node -> node instanceof Text text && text.getText().isBlank())) {
      line.clear();
      return;
    }
    if (usedLines == lines.size()) {
      TextFlow flow = new TextFlow();
      flow.getStyleClass().add("page-line");
      flow.setMinWidth(0);
      lines.add(flow);
    }
    TextFlow flow = lines.get(usedLines++);
    if (!flow.getChildren().equals(line)) {
      flow.getChildren().setAll(line);
    }
    rows.add(flow);
    line.clear();
  }

  private Text text(String words, String tag) {
    if (usedTexts == texts.size()) {
      texts.add(new Text());
    }
    Text text = texts.get(usedTexts++);
    if (!text.getText().equals(words)) {
      text.setText(words);
    }
    Widgets.unmark(text);
    text.getStyleClass().setAll("page-text", "page-text-" + tag);
    return text;
  }
}
