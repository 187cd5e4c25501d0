package loopglass.view.vector;

import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/** Takes what there is to be drawn, the lowest first. y grows downwards. */
interface Pen {

  /**
   * What follows, up to its {@link #close}, belongs together.
   *
   * @param transform from its coordinates to those around it
   * @param opacity 0 to 1
   * @param clip outside of which it is not seen, in its own coordinates; null for none
   */
  void open(Transform transform, double opacity, @Nullable Form clip);

  /** Ends what the last {@link #open} began. */
  void close();

  /** A shape. */
  void shape(Form form, Ink ink);

  /** A line of words. */
  void words(Line line);
}
