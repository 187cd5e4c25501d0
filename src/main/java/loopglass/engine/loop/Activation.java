package loopglass.engine.loop;

import loopglass.trace.Span;

/**
 * One run of an async function or generator, from its call over all its suspensions to its end.
 *
 * <p>Each resumption is a push of its own; this is what ties them together.
 */
public final class Activation {

  private int firstFrame;
  private final String name;
  private final String call;
  private Span suspendedAt = Span.NONE;

  Activation(String name, String call) {
    this.name = name;
    this.call = call;
  }

  /** Id of the frame of its first push; 0 while that was not told. */
  public int firstFrame() {
    return firstFrame;
  }

  /** The function's name; may be empty. */
  public String name() {
    return name;
  }

  /** The call that started it, as the program wrote it. */
  public String call() {
    return call;
  }

  /** Where it was suspended last; {@link Span#NONE} when it never was. */
  public Span suspendedAt() {
    return suspendedAt;
  }

  void tellFrame(int id) {
    if (firstFrame == 0) {
      firstFrame = id;
    }
  }

  void suspendAt(Span span) {
    suspendedAt = span;
  }
}
