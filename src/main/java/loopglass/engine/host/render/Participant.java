package loopglass.engine.host.render;

/** Somebody with work in a stage of "update the rendering". */
public interface Participant {

  /** {@link #due} of work for the very next frame. */
  long NEXT_FRAME = 0;

  /** {@link #due} when there is no work. */
  long NEVER = Long.MAX_VALUE;

  /**
   * From when on there is work for a frame, in virtual nanoseconds; {@link #NEXT_FRAME} or {@link
   * #NEVER}. When nobody has any, no frame comes. Tell {@link Rendering#needFrame} when it gets
   * earlier and {@link Rendering#reconsider} when it gets later.
   */
  long due();

  /**
   * Does the work of a frame, in this participant's stage; asked in every frame, whoever needed it.
   *
   * @param moment virtual nanoseconds that this frame counts as "now", the same for all stages
   */
  void update(long moment);
}
