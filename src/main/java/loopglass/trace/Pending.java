package loopglass.trace;

/**
 * Something that waits in the Web APIs room, outside the engine: a timer, a request, a listener.
 *
 * @param id minted at registration
 * @param api the platform function that registered it, such as {@code setTimeout}
 * @param handle the number or name the program got back, such as the timer id; "" when none
 * @param callback what will be called, in short: {@code () => console.log('timeout')}
 * @param call the registering call as the program wrote it
 * @param span where that call stands
 * @param since virtual nanoseconds when it was registered, or started again
 * @param due virtual nanoseconds when it becomes ready; {@link #UNKNOWN} when nobody knows yet
 * @param every virtual nanoseconds between repetitions, 0 for a one-shot
 * @param cause id of the frame that registered it
 */
public record Pending(
    int id,
    String api,
    String handle,
    String callback,
    String call,
    Span span,
    long since,
    long due,
    long every,
    int cause) {

  /** {@link #due} of something whose moment is not known, such as an event listener. */
  public static final long UNKNOWN = -1;

  /** Whether it is served when the rendering is updated, not by a task of its own. */
  public boolean awaitsFrame() {
    return switch (api) {
      case "requestAnimationFrame", "ResizeObserver", "animate" -> true;
      default -> false;
    };
  }

  /** Whether it was given to requestAnimationFrame. */
  public boolean isFrameCallback() {
    return api.equals("requestAnimationFrame");
  }

  /** Whether it was given to requestIdleCallback. */
  public boolean isIdleCallback() {
    return api.equals("requestIdleCallback");
  }

  /** Whether it is a request or a connection on its way. */
  public boolean isRequest() {
    return switch (api) {
      case "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "navigator.sendBeacon" -> true;
      case "img.src", "script.src" -> true;
      default -> false;
    };
  }

  /** The same registration, waiting for another moment (the next round of an interval). */
  public Pending rearmed(long newSince, long newDue) {
    return new Pending(id, api, handle, callback, call, span, newSince, newDue, every, cause);
  }
}
