package loopglass.film;

/** Takes the frames of a film, first to last. Belongs to one thread. */
interface FrameSink extends AutoCloseable {

  /**
   * Takes a frame.
   *
   * @param pixels rows from the top, four bytes a pixel: blue, green, red, and one that means
   *     nothing; may be used again afterwards
   */
  void take(byte[] pixels) throws FilmException;

  /** There are no more frames: what they were taken for is complete when this returns. */
  void finish() throws FilmException;

  /** Lets go of everything; without {@link #finish} what was made so far is worth nothing. */
  @Override
  void close();
}
