package loopglass.view.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loopglass.playback.Side;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Icon;
import loopglass.view.start.LibraryPane;
import org.kordamp.ikonli.feather.Feather;

/** What a side can show: a copy, a file, a program of the library; or a pair for both sides. */
final class Chooser extends HBox {

  /** Whoever does what is chosen. */
  interface Choice {
    /** Shows a copy of the other side, to be changed. */
    void copy();

    /** Asks for a file. */
    void file();

    void program(Scenario scenario);

    void pair(Pair pair);

    /** Leaves all as it is. */
    void cancel();
  }

  private final LibraryPane library;

  Chooser(Side side, List<Scenario> scenarios, Choice choice) {
    setId("compare-chooser");
    getStyleClass().add("chooser");
    Label title = new Label(Words.text("chooser.title"));
    title.getStyleClass().add("chooser-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    VBox own = new VBox(title);
    own.getStyleClass().add("chooser-own");
    if (side == Side.RIGHT) {
      own.getChildren().add(action("chooser-copy", Feather.EDIT_3, choice::copy));
    }
    own.getChildren().add(action("chooser-file", Feather.FOLDER, choice::file));
    Label pairs = new Label(Words.text("chooser.pairs"));
    pairs.getStyleClass().add("start-title");
    VBox list = new VBox();
    list.getStyleClass().add("chooser-pairs");
    for (Pair pair : Pair.all()) {
      list.getChildren().add(button(pair, choice::pair));
    }
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("chooser-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    own.getChildren().addAll(pairs, scroll);
    HBox.setHgrow(own, Priority.ALWAYS);
    library = new LibraryPane(scenarios, _ -> {}, () -> choose(choice), choice::cancel);
    getChildren().addAll(own, library);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            choice.cancel();
          }
        });
  }

  private void choose(Choice choice) {
    library.selected().ifPresent(choice::program);
  }

  /** Gives the keys to the search. */
  void enter() {
    library.enter();
  }

  private static Button action(String id, Feather icon, Runnable deed) {
    String words = Words.text(id.replace('-', '.'));
    Button button = new Button(words, new Icon(icon));
    button.setId(id);
    button.getStyleClass().add("start-action");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> deed.run());
    return button;
  }

  private static Button button(Pair pair, Consumer<Pair> choose) {
    Button button = new Button(pair.question());
    button.setWrapText(true);
    button.setMnemonicParsing(false);
    button.setId("pair-" + pair.word());
    button.getStyleClass().add("pair");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(_ -> choose.accept(pair));
    return button;
  }
}
