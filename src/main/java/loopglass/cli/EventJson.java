package loopglass.cli;

import java.util.Locale;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Page;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes an event as JSON: its kind, then what it is about. */
final class EventJson {

  private final JsonGenerator json;

  EventJson(JsonGenerator json) {
    this.json = json;
  }

  void event(Event event) {
    json.writeStringProperty("event", kind(event));
    switch (event) {
      case Event.Began _, Event.Statement _ -> {}
      case Event.Counted(long statements) -> json.writeNumberProperty("statements", statements);
      case Event.Pushed(Frame frame) -> frame(frame);
      case Event.Popped(Frame frame, Exit exit, var value) -> {
        word("exit", exit);
        text("value", value);
        frame(frame);
      }
      case Event.Registered(Pending pending) -> pending(pending);
      case Event.Rearmed(Pending pending) -> pending(pending);
      case Event.Due(Pending pending) -> pending(pending);
      case Event.Unregistered(Pending pending, Event.Why why) -> {
        word("why", why);
        pending(pending);
      }
      case Event.Queued(Job job) -> job(job);
      case Event.Dropped(Job job) -> job(job);
      case Event.Moved(Job _, Job job) -> job(job);
      case Event.Taken(Job job) -> job(job);
      case Event.Finished(Job job) -> job(job);
      case Event.Checked(boolean empty, int frames) -> {
        json.writeBooleanProperty("empty", empty);
        json.writeNumberProperty("frames", frames);
      }
      case Event.Entered(Phase phase) -> word("entered", phase);
      case Event.ClockMoved(long from, long to, Event.ClockCause cause) -> {
        json.writeNumberProperty("from", from);
        json.writeNumberProperty("to", to);
        word("cause", cause);
      }
      case Event.Logged(Line line) -> line(line);
      case Event.Reported(Line line, boolean rejection) -> {
        json.writeBooleanProperty("rejection", rejection);
        line(line);
      }
      case Event.Rendered(Page page) -> json.writeBooleanProperty("blank", page.isBlank());
      case Event.Started(String name, int cause) -> {
        text("name", name);
        json.writeNumberProperty("cause", cause);
      }
      case Event.Terminated(Event.Why why) -> word("why", why);
      case Event.Ended(Ending ending) -> {
        word("ending", ending.kind());
        text("message", ending.message());
      }
    }
  }

  private static String kind(Event event) {
    return hyphenated(event.getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_"));
  }

  private static String hyphenated(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void frame(Frame frame) {
    json.writeObjectPropertyStart("frame");
    json.writeNumberProperty("id", frame.id());
    word("kind", frame.kind());
    text("name", frame.name());
    text("call", frame.call());
    span(json, "function", frame.function());
    span(json, "callSite", frame.callSite());
    json.writeNumberProperty("cause", frame.cause());
    json.writeNumberProperty("activation", frame.activation());
    json.writeEndObject();
  }

  private void pending(Pending pending) {
    json.writeObjectPropertyStart("pending");
    json.writeNumberProperty("id", pending.id());
    text("api", pending.api());
    text("handle", pending.handle());
    text("callback", pending.callback());
    text("call", pending.call());
    span(json, "span", pending.span());
    json.writeNumberProperty("since", pending.since());
    if (pending.due() == Pending.UNKNOWN) {
      json.writeNullProperty("due");
    } else {
      json.writeNumberProperty("due", pending.due());
    }
    json.writeNumberProperty("every", pending.every());
    json.writeNumberProperty("cause", pending.cause());
    json.writeEndObject();
  }

  private void job(Job job) {
    json.writeObjectPropertyStart("job");
    json.writeNumberProperty("id", job.id());
    json.writeNumberProperty("place", job.place());
    word("queue", job.queue());
    word("kind", job.kind());
    text("source", job.source());
    text("label", job.label());
    text("code", job.code());
    span(json, "span", job.span());
    json.writeNumberProperty("cause", job.cause());
    text("reason", job.reason());
    json.writeEndObject();
  }

  private void line(Line line) {
    word("level", line.level());
    json.writeNumberProperty("depth", line.depth());
    word("form", line.form());
    text("text", line.text());
    span(json, "span", line.span());
  }

  private void word(String name, Enum<?> word) {
    json.writeStringProperty(name, hyphenated(word.name()));
  }

  private void text(String name, @Nullable String text) {
    if (text == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, text);
    }
  }

  static void span(JsonGenerator json, String name, Span span) {
    if (!span.isPresent()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("source", span.source());
    json.writeNumberProperty("line", span.line());
    json.writeNumberProperty("column", span.column());
    json.writeNumberProperty("endLine", span.endLine());
    json.writeNumberProperty("endColumn", span.endColumn());
    json.writeNumberProperty("offset", span.offset());
    json.writeNumberProperty("length", span.length());
    json.writeEndObject();
  }
}
