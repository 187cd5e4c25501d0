package loopglass.trace;

/**
 * An execution context on the call stack (ECMA-262 §9.4).
 *
 * <p>A frame never changes while it is on the stack. The line at which a frame stands is the {@link
 * #callSite} of the frame above it, or {@link Step#span} for the topmost one: that is why a
 * statement costs no new snapshot.
 *
 * @param id minted once per push; a resumed async function or generator is pushed as a new frame
 * @param kind what sort of code runs in it
 * @param name the function's own name, or "main script", or "" for an anonymous function
 * @param call what to show: the call as the program wrote it ({@code load(1)}), or for a callback
 *     that the loop called, the function's own text in short
 * @param function where the running function stands; {@link Span#NONE} for the platform's own
 * @param callSite where in the frame below the call stands; {@link Span#NONE} when the loop called
 * @param cause id of the job that the loop took and which runs as this frame, or of the {@link
 *     Pending} whose callback a job that calls several has come to; 0 when code called it
 * @param activation id of the first frame of the same activation: equal to {@link #id} at the first
 *     push, the same again each time the suspended function is resumed
 */
public record Frame(
    int id,
    Kind kind,
    String name,
    String call,
    Span function,
    Span callSite,
    int cause,
    int activation) {

  /** What sort of code runs in a frame. */
  public enum Kind {
    /** The program's top level. */
    SCRIPT,
    /** A function of the program. */
    FUNCTION,
    /** An async function (or async generator) of the program. */
    ASYNC,
    /** A generator of the program. */
    GENERATOR,
    /** A function of the language: {@code Array.prototype.map}, {@code Promise.prototype.then}. */
    BUILTIN,
    /** A function of the platform around the language: {@code setTimeout}, {@code console.log}. */
    PLATFORM
  }

  /** Whether this frame goes on after having been suspended at an await or a yield. */
  public boolean isResumed() {
    return activation != id;
  }
}
