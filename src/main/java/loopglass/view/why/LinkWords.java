package loopglass.view.why;

import loopglass.picture.Tone;
import loopglass.playback.Cause;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Tones;
import org.jspecify.annotations.Nullable;

/** How the links of a chain are worded. */
final class LinkWords {

  private LinkWords() {}

  /**
   * What a link did.
   *
   * @param before the link that this one led to, null for the first
   */
  static String of(Cause link, @Nullable Cause before) {
    return switch (link.event()) {
      case Event.Pushed(Frame frame) -> pushed(frame, before);
      case Event.Queued(Job job) ->
          link.relation() == Cause.Relation.READY
              ? Labels.text("why.ready.by", oneLine(job.label()))
              : Labels.text("why.queued", oneLine(job.reason()));
      case Event.Registered(Pending pending) ->
          before == null
              ? Labels.text("why.registered")
              : Labels.text("why.waited", oneLine(pending.call()));
      default -> Labels.text("why.written");
    };
  }

  private static String pushed(Frame frame, @Nullable Cause before) {
    if (before == null) {
      return frame.cause() != 0
          ? Labels.text("why.runs")
          : Labels.text("why.called", frame.callSite().line());
    }
    String key =
        switch (before.event()) {
          case Event.Registered _ -> "why.registered.by";
          case Event.Queued _ -> "why.asked.by";
          case Event.Pushed _ -> "why.called.by";
          default -> "why.written.by";
        };
    return Labels.text(key, oneLine(frame.call()));
  }

  /** The whole words of what a link brought. */
  static String whole(Cause link) {
    return switch (link.event()) {
      case Event.Pushed(Frame frame) -> frame.call();
      case Event.Queued(Job job) -> job.code().isBlank() ? job.label() : job.code();
      case Event.Registered(Pending pending) -> pending.call();
      case Event.Logged(Line line) -> line.body();
      case Event.Reported(Line line, boolean _) -> line.body();
      default -> "";
    };
  }

  /** Where in the program it stands. */
  static Span span(Cause link) {
    return switch (link.event()) {
      case Event.Pushed(Frame frame) ->
          frame.callSite().isPresent() ? frame.callSite() : frame.function();
      case Event.Queued(Job job) -> job.span();
      case Event.Registered(Pending pending) -> pending.span();
      case Event.Logged(Line line) -> line.span();
      case Event.Reported(Line line, boolean _) -> line.span();
      default -> Span.NONE;
    };
  }

  /** What sort of thing it is. */
  static String kind(Cause link) {
    return Labels.text(
        switch (link.event()) {
          case Event.Pushed _ -> "why.kind.frame";
          case Event.Queued(Job job) ->
              job.queue() == Job.Queue.MICROTASK ? "why.kind.microtask" : "why.kind.task";
          case Event.Registered _ -> "why.kind.pending";
          default -> "why.kind.line";
        });
  }

  static Tone tone(Cause link) {
    return switch (link.event()) {
      case Event.Queued(Job job) -> Tones.of(job);
      case Event.Registered(Pending pending) -> Tones.of(pending);
      case Event.Reported _ -> Tone.ERROR;
      default -> Tone.STACK;
    };
  }

  private static String oneLine(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
