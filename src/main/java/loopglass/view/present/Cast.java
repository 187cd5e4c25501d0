package loopglass.view.present;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import loopglass.picture.Room;
import loopglass.picture.Staging;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;

/** What can stand on a slide: a stage and panels, made for it alone. */
public interface Cast {

  /** The stage. */
  Region stage();

  /**
   * Arranges the stage.
   *
   * @param staging which rooms are there, and which is lit
   * @param width the stage is laid out for a place of that size, as far as its shape allows, and
   *     then magnified; in pixels
   * @param height of that place
   */
  void arrange(Staging staging, double width, double height);

  /** Shows a moment on the stage. */
  void show(Playback now);

  /** The room of the stage under the mouse. */
  Optional<Room> pointed();

  /** The rooms that are on the stage. */
  List<Room> rooms();

  /** Sets the size of the program's text, 1 is that of the words around it; 0.75 to 2. */
  void sizeProgram(double size);

  /** The panels, by their ids those that front matter names. */
  List<Panel> panels();
}
