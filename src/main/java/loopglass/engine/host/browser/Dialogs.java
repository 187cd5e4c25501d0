package loopglass.engine.host.browser;

import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Event;
import loopglass.trace.Line;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs that stop a page (HTML §8.8.1 "simple dialogs"). There is nobody to answer, so after
 * {@link #READING} the dialog is closed by itself: confirm with OK, prompt with its default. The
 * console tells what it said. Until then the call keeps the stack, so nothing else runs.
 */
final class Dialogs {

  /** Virtual nanoseconds for which a dialog is open. */
  static final long READING = 1_000 * VirtualClock.MILLISECOND;

  private final Host host;

  private Dialogs(Host host) {
    this.host = host;
  }

  static void install(Host host) {
    Dialogs dialogs = new Dialogs(host);
    host.idl().function("alert", 0, dialogs::alert);
    host.idl().function("confirm", 0, dialogs::confirm);
    host.idl().function("prompt", 0, dialogs::prompt);
  }

  private Object alert(Call call) {
    stop("alert", call.text(0, ""), "closed");
    return Values.undefined();
  }

  private Object confirm(Call call) {
    stop("confirm", call.text(0, ""), "answered with OK");
    return true;
  }

  private @Nullable Object prompt(Call call) {
    String message = call.text(0, "");
    String answer = call.text(1, "");
    stop("prompt", message, "answered with \"" + answer + "\"");
    return answer;
  }

  private void stop(String dialog, String message, String end) {
    String text = dialog + ": " + message + " (" + end + " after one second)";
    host.journal()
        .happened(
            new Event.Logged(
                new Line(Line.Level.INFO, text, host.journal().programHere(), host.clock().now())));
    host.clock().block(host.clock().now() + READING);
  }
}
