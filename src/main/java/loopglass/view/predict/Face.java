package loopglass.view.predict;

/**
 * How the window looks.
 *
 * @param pane whether the pane with the order covers the stage
 * @param card whether the card of the prediction is there
 * @param caption whether the caption is there
 * @param future whether the timeline is there, and console lines to come as the viewer wants them
 * @param riddle whether the stage keeps back what the loop does next
 */
public record Face(boolean pane, boolean card, boolean caption, boolean future, boolean riddle) {

  /** Nothing is predicted. */
  public static final Face PLAIN = new Face(false, false, true, true, false);

  /** Lines are put in order. */
  static final Face ORDERING = new Face(true, false, false, false, false);

  /** The program is watched, and the order is marked. */
  static final Face WATCHING = new Face(false, false, true, true, false);

  /** A mistake is told, or how it went. */
  static final Face TELLING = new Face(false, true, false, true, false);

  /** It plays to the next question, or an answer is explained. */
  static final Face PLAYING = new Face(false, true, false, false, false);

  /** A question is open. */
  static final Face ASKING = new Face(false, true, false, false, true);
}
