package loopglass.view;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.view.keeping.Progress;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Settings;
import loopglass.view.predict.Words;
import loopglass.view.settings.AboutPane;
import loopglass.view.settings.KeysPane;
import loopglass.view.settings.SettingsPane;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the window for a while: the keys, the settings, or a question. Escape takes it
 * away.
 */
final class Sheet {

  /** A way out of a question. */
  record Choice(String id, String words, Runnable action) {}

  /** What a sheet has besides its content, in pixels, and the margin around it. */
  private static final double HEAD_AND_FOOT = 148;

  private Sheet() {}

  /** All keys and what they do. */
  static void keys(ModalPane over, Commands commands) {
    KeysPane keys = new KeysPane(commands);
    Button close = close(over, "keys-close");
    show(over, "keys", Labels.text("keys.title"), keys, List.of(close), close);
    keys.enter();
  }

  /** All that can be set. */
  static void settings(ModalPane over, Settings settings, Progress progress) {
    Button close = close(over, "settings-close");
    close.setDefaultButton(true);
    show(
        over,
        "settings",
        Labels.text("settings.title"),
        scrolled(
            over, new SettingsPane(settings, progress, () -> askReset(over, settings, progress))),
        List.of(close),
        close);
  }

  /** No higher than the window has room for beside title and buttons. */
  private static Node scrolled(ModalPane over, Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("page-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.maxHeightProperty().bind(over.heightProperty().subtract(HEAD_AND_FOOT));
    return scroll;
  }

  /** Asks whether all predictions shall be forgotten; then the settings are there again. */
  private static void askReset(ModalPane over, Settings settings, Progress progress) {
    ask(
        over,
        Words.text("reset.title"),
        Words.text("reset.text"),
        List.of(
            new Choice(
                "reset-yes",
                Words.text("reset.yes"),
                () -> {
                  progress.reset();
                  settings(over, settings, progress);
                }),
            new Choice(
                "reset-no", Words.text("reset.no"), () -> settings(over, settings, progress))));
    if (over.lookup("#reset-yes") instanceof Button yes
        && over.lookup("#reset-no") instanceof Button no) {
      yes.setDefaultButton(false); // what cannot be undone is not done by an Enter too many
      no.setDefaultButton(true);
      no.requestFocus();
    }
  }

  /** What this is. */
  static void about(ModalPane over) {
    Button close = close(over, "about-close");
    close.setDefaultButton(true);
    show(over, "about", Labels.text("app.name"), new AboutPane(), List.of(close), close);
  }

  /**
   * Asks; each choice takes the sheet away and then does what it says. The first is the default.
   */
  static void ask(ModalPane over, String title, String text, List<Choice> choices) {
    List<Button> buttons = choices.stream().map(choice -> button(over, choice)).toList();
    buttons.getFirst().setDefaultButton(true);
    buttons.getLast().setCancelButton(true);
    Label words = new Label(text);
    words.getStyleClass().add("question-text");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    show(over, "question", title, words, buttons, buttons.getFirst());
  }

  private static Button close(ModalPane over, String id) {
    Button close = new Button(Labels.text("keys.close"));
    close.setId(id);
    close.setCancelButton(true);
    close.setOnAction(_ -> over.hide(true));
    return close;
  }

  private static Button button(ModalPane over, Choice choice) {
    Button button = new Button(choice.words());
    button.setId(choice.id());
    button.setOnAction(
        _ -> {
          over.hide(true);
          choice.action().run();
        });
    return button;
  }

  private static void show(
      ModalPane over, String id, String title, Node content, List<Button> buttons, Button first) {
    Label head = new Label(title);
    head.getStyleClass().add("sheet-title");
    HBox row = new HBox();
    row.getChildren().addAll(buttons);
    row.getStyleClass().add("sheet-buttons");
    row.setAlignment(Pos.CENTER_RIGHT);
    VBox sheet = new VBox(head, content, row);
    sheet.setId(id);
    sheet.getStyleClass().add("over-sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> tab(event, sheet, buttons.getLast()));
    Node owner = over.getScene().getFocusOwner();
    over.displayProperty().addListener(leaving(over, sheet, owner));
    over.show(sheet);
    first.requestFocus();
  }

  /** A sheet that is gone cannot be reached, and whoever had the focus before has it again. */
  private static ChangeListener<Boolean> leaving(
      ModalPane over, Node sheet, @Nullable Node before) {
    boolean below = before != null && !isIn(over, before);
    return new ChangeListener<>() {
      @Override
      public void changed(ObservableValue<? extends Boolean> display, Boolean was, Boolean shown) {
        if (!shown) {
          over.displayProperty().removeListener(this);
          sheet.setVisible(false);
          if (before != null && below) {
            before.requestFocus();
          }
        }
      }
    };
  }

  private static boolean isIn(Node all, Node node) {
    return node == all || (node.getParent() != null && isIn(all, node.getParent()));
  }

  /** Goes round within the sheet: what lies below is not to be reached. */
  private static void tab(KeyEvent event, Node sheet, Node last) {
    if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    event.consume();
    boolean back = event.isShiftDown();
    go(sheet, back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    if (sheet.isFocusWithin()) {
      return;
    }
    if (back) {
      last.requestFocusTraversal(TraversalDirection.NEXT);
      go(sheet, TraversalDirection.PREVIOUS); // from below, so that the focus is seen
    } else {
      sheet.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  private static void go(Node sheet, TraversalDirection direction) {
    Node owner = sheet.getScene().getFocusOwner();
    if (owner != null) {
      owner.requestFocusTraversal(direction);
    }
  }
}
