package loopglass.view.start;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loopglass.lesson.predict.Standing;
import loopglass.scenario.Scenario;
import loopglass.view.keeping.Draft;
import loopglass.view.panel.Commands;

/** The page to start from: the user's own programs, and the library. */
public final class StartPage extends HBox {

  /** Whoever does what is asked for here. */
  public interface Visitor {

    void open(Scenario scenario);

    void open(Path file);

    void open(Draft draft);

    /** Takes a file off the list. */
    void forget(Path file);

    /** Deletes a draft. */
    void discard(Draft draft);

    /** Goes back to the program that is open. */
    void leave();

    /** How well a program of the library was predicted. */
    default Standing standing(Scenario scenario) {
      return Standing.NONE;
    }

    /** How well the program of a file was. */
    default Standing standing(Path file) {
      return Standing.NONE;
    }
  }

  private final SideBar own;
  private final LibraryPane library;
  private final Preview preview;

  /**
   * A page.
   *
   * @param scenarios the library
   * @param commands what can be asked for while it is shown
   */
  public StartPage(List<Scenario> scenarios, Visitor visitor, Commands commands) {
    setId("start");
    getStyleClass().add("start-page");
    own = new SideBar(visitor, commands);
    preview = new Preview(() -> openSelected(visitor));
    library =
        new LibraryPane(
            scenarios,
            preview::show,
            () -> openSelected(visitor),
            visitor::leave,
            visitor::standing);
    HBox.setHgrow(preview, Priority.ALWAYS);
    getChildren().addAll(own, library, preview);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Shows what is there now. */
  public void show(List<Path> recent, List<Draft> drafts, boolean canLeave) {
    own.show(recent, drafts, canLeave);
    library.refresh();
  }

  /** Gives the keys to the search. */
  public void enter() {
    library.enter();
  }

  private void openSelected(Visitor visitor) {
    library.selected().ifPresent(visitor::open);
  }

  /** Whatever has the focus: letters are for the search. */
  private void typed(KeyEvent event) {
    boolean letter =
        !event.getCharacter().isBlank()
            && !event.getCharacter().chars().allMatch(Character::isISOControl)
            && !event.isShortcutDown()
            && !event.isAltDown();
    boolean taken = event.getTarget() instanceof TextInputControl field && field.isEditable();
    if (letter && !taken) {
      event.consume();
      library.type(event.getCharacter());
    }
  }
}
