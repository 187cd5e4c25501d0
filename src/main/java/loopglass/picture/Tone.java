package loopglass.picture;

/** What a colour means; the same on the stage, in the editor, timeline, console and captions. */
public enum Tone {
  /** Furniture: paper, ink, edges. */
  PLAIN,
  /** Runs now, synchronously. */
  STACK,
  /** A microtask. */
  MICROTASK,
  /** A task, or what waits in the Web APIs room to become one. */
  TASK,
  /** The loop and its check. */
  LOOP,
  /** Updating the rendering: a frame, and who waits for one. */
  RENDER,
  /** An error, an unhandled rejection. */
  ERROR
}
