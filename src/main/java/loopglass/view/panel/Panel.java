package loopglass.view.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A room of the window beside the stage: Program, Page, Console, Variables…
 *
 * <p>It shows what it is given and asks for the rest; it never looks at another panel.
 */
public interface Panel {

  /**
   * Names it in settings and style sheets: {@code console}. The label {@code ID.title} is its
   * title.
   */
  String id();

  /** What is put into the window. One and the same each time. */
  Region node();

  /** Shows a moment. Called at every frame while something moves, so it does nothing twice. */
  void show(Playback now);

  /** What stands at the right of its title while it is in front. */
  default List<Node> tools() {
    return List.of();
  }

  /** Whether it has something to tell of what is watched; otherwise it is not on screen. */
  default boolean isFor(Playback now) {
    return true;
  }

  /** Whether it stands there before anything is watched. */
  default boolean isAlways() {
    return true;
  }
}
