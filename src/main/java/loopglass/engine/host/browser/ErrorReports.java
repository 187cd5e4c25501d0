package loopglass.engine.host.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.ErrorEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.event.PromiseRejectionEvent;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.RejectionTracker;
import loopglass.engine.js.Thrown;
import loopglass.engine.js.Values;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import loopglass.engine.loop.Similar;
import loopglass.engine.loop.Task;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Span;

/**
 * Reports exceptions (HTML §8.1.4.6) and unhandled promise rejections (HTML §8.1.4.7): an event on
 * the window first, and if nobody prevents it, a line on the console.
 */
final class ErrorReports implements RejectionTracker {

  private static final String SOURCE = "DOM manipulation task source";

  /** Nobody misspells these. */
  private static final Set<String> NEVER_MEANT = Set.of("undefined", "NaN", "Infinity");

  private static final Pattern UNKNOWN =
      Pattern.compile("ReferenceError: ([\\p{L}\\p{N}_$]+) is not defined");

  private final JavaScript js;
  private final EventLoop loop;
  private final Journal journal;
  private final EventTarget global;
  private final Consumer<Thrown> unhandled;

  /** HTML's about-to-be-notified rejected promises list, with the reasons. */
  private final Map<Object, Rejection> aboutToBeNotified = new LinkedHashMap<>();

  /** HTML's outstanding rejected promises weak set. */
  private final Map<Object, Object> outstanding = new WeakHashMap<>();

  /** HTML "in error reporting mode". */
  private boolean reporting;

  /** Errors thrown meanwhile. */
  private final List<Thrown> nested = new ArrayList<>();

  private record Rejection(Object reason, Span span) {}

  /**
   * Reports of a realm.
   *
   * @param global its global object as a target of events
   * @param unhandled is told of errors that nobody there prevented, once they are reported
   */
  ErrorReports(Host host, EventTarget global, Consumer<Thrown> unhandled) {
    this.js = host.js();
    this.loop = host.loop();
    this.journal = host.journal();
    this.global = global;
    this.unhandled = unhandled;
  }

  void install(Object global) {
    js.reportTo(this::report);
    js.trackRejections(this);
    loop.atCheckpointEnd(this::notifyAboutRejections);
    js.define(
        global,
        "reportError",
        1,
        (self, arguments) -> {
          if (arguments.length == 0) {
            throw Values.typeError(
                "Failed to execute 'reportError' on 'Window': 1 argument required, but only 0"
                    + " present.");
          }
          report(js.thrown(arguments[0], journal.programHere()));
          return Values.undefined();
        });
  }

  /**
   * Microtasks wait until it is over: for scripts the standard says so, for callbacks Chromium does
   * so. An error in an error handler is reported without another event, behind the error that was
   * being handled, as in Chromium.
   */
  private void report(Thrown thrown) {
    if (reporting) {
      nested.add(thrown);
      return;
    }
    boolean[] prevented = {false};
    reporting = true;
    loop.beforeCleanUp(() -> prevented[0] = fireError(thrown));
    reporting = false;
    if (!prevented[0]) {
      unprevented(thrown);
    }
    nested.forEach(this::unprevented);
    nested.clear();
  }

  private void unprevented(Thrown thrown) {
    write("Uncaught " + hinted(thrown.report()), thrown.span(), false);
    unhandled.accept(thrown);
  }

  private boolean fireError(Thrown thrown) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("message", "Uncaught " + thrown.message());
    detail.put("filename", thrown.span().source());
    detail.put("lineno", thrown.span().line());
    detail.put("colno", thrown.span().column());
    detail.put("error", thrown.value());
    return !global.fire(new ErrorEvent("error", false, true, false, detail, true));
  }

  private boolean fireRejection(String type, Object promise, Object reason) {
    Map<String, Object> detail = Map.of("promise", promise, "reason", reason);
    boolean cancelable = type.equals("unhandledrejection");
    return !global.fire(new PromiseRejectionEvent(type, cancelable, detail));
  }

  @Override
  public void rejected(Object promise, Object reason) {
    aboutToBeNotified.put(promise, new Rejection(reason, journal.programHere()));
  }

  @Override
  public void handled(Object promise) {
    if (aboutToBeNotified.remove(promise) == null && outstanding.containsKey(promise)) {
      Object reason = outstanding.remove(promise);
      queue("rejectionhandled", () -> fireRejection("rejectionhandled", promise, reason));
    }
  }

  private void notifyAboutRejections() {
    if (aboutToBeNotified.isEmpty()) {
      return;
    }
    Map<Object, Rejection> list = new LinkedHashMap<>(aboutToBeNotified);
    aboutToBeNotified.clear();
    queue("unhandledrejection", () -> list.forEach(this::notifyAbout));
  }

  private void notifyAbout(Object promise, Rejection rejection) {
    if (JavaScript.isHandled(promise)) {
      return;
    }
    boolean prevented = fireRejection("unhandledrejection", promise, rejection.reason());
    if (!JavaScript.isHandled(promise)) {
      outstanding.put(promise, rejection.reason());
    }
    if (!prevented) {
      Thrown thrown = js.thrown(rejection.reason(), rejection.span());
      write("Uncaught (in promise) " + hinted(thrown.report()), rejection.span(), true);
    }
  }

  private void queue(String event, Runnable steps) {
    loop.queueTask(
        new Task.Description(
            Job.Kind.EVENT,
            SOURCE,
            event,
            "",
            Span.NONE,
            0,
            event.equals("unhandledrejection")
                ? "a promise was rejected and nobody handles it"
                : "a rejection that was reported is handled now"),
        false,
        steps);
  }

  /** A misspelt global gets the name that was probably meant; only in the report. */
  private String hinted(String report) {
    Matcher unknown = UNKNOWN.matcher(report);
    if (!unknown.lookingAt()) {
      return report;
    }
    List<String> names = new ArrayList<>(js.globalNames());
    names.removeAll(NEVER_MEANT);
    String meant = Similar.nameTo(unknown.group(1), names);
    return meant == null
        ? report
        : unknown.group() + " (did you mean " + meant + "?)" + report.substring(unknown.end());
  }

  private void write(String text, Span span, boolean rejection) {
    journal.happened(
        new Event.Reported(
            new Line(Line.Level.UNCAUGHT, text, span, journal.clock().now()), rejection));
  }
}
