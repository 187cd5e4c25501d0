package loopglass.view;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import loopglass.view.timeline.Range;

/**
 * Makes films of what is watched. The window knows films by this alone. One belongs to one window
 * and lives as long as it; all is called on the JavaFX thread.
 */
public interface Studio {

  /** A way out of a question. */
  record Choice(String id, String words, Runnable action) {}

  /** The window around a studio, and what only that can do. */
  interface Premises {

    /** Where choices are remembered. */
    Settings settings();

    /** The theme that the window wears. */
    Theme theme();

    /** What is watched; nothing before the first program. */
    Optional<Playback> shown();

    /** The range that is selected on the window's timeline. */
    Optional<Range> selected();

    /** Asks for the recording to go on until it has so many steps. Does not wait for it. */
    void record(int steps);

    /** Goes back to the rooms. */
    void leave();

    /** Asks; the first choice is the default, the last is what Escape means. */
    void ask(String title, String text, List<Choice> choices);

    /** Where to save, as {@link FileKind} names it; a file that is there was asked about. */
    Optional<Path> toSave(String name, FileKind kind);

    /** Which file of that kind to take. */
    Optional<Path> toOpen(FileKind kind);

    /** Shows a file or a folder, and says whether that was possible. */
    boolean browse(URI address);
  }

  /**
   * What a studio has on screen.
   *
   * @param page takes the place of the rooms
   * @param strip tells of a film that is being made while the page is not in front; managed only
   *     when it has something to tell
   * @param enter is told whenever the page comes to the front
   * @param leave is told whenever it goes
   */
  record Furniture(Region page, Region strip, Runnable enter, Runnable leave) {}

  /**
   * Furnishes it, in the language of the moment. Called again when that changes; what is being made
   * goes on.
   *
   * @param commands what can be asked for while the page is in front
   */
  Furniture furnish(Premises premises, Commands commands);

  /** Lets time pass. */
  void beat(double seconds);

  /** Whether a film is being made. */
  boolean isBusy();

  /** Does something once no film is being made, told whether the last one was made to its end. */
  void afterwards(Consumer<Boolean> action);

  /** Stops what is being made; nothing of it is left. */
  void stop();
}
