package loopglass.cli;

import java.io.StringWriter;
import java.util.Locale;
import loopglass.trace.Agent;
import loopglass.trace.Job;
import loopglass.trace.Step;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A step as a line of JSON. The README documents every field; whoever changes one changes it there.
 *
 * <p>The event tells every change with the whole frame, job or pending thing and its id. Of the
 * rooms after it, only sizes and what stands first are repeated: all of a stack of 10,000 frames in
 * each of 10,000 steps would fill a disk.
 */
final class StepJson {

  /** How many of a room are repeated in each step. */
  static final int FIRST = 8;

  private static final JsonFactory JSON = new JsonFactory();

  private StepJson() {}

  /** The line, without a line end. */
  static String line(int number, Step step) {
    StringWriter text = new StringWriter(512);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("step", number);
      json.writeNumberProperty("clock", step.after().clock());
      json.writeNumberProperty("agent", step.agent());
      new EventJson(json).event(step.event());
      EventJson.span(json, "at", step.span());
      rooms(json, step.agentAfter());
      json.writeNumberProperty("lines", step.after().console().size());
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void rooms(JsonGenerator json, Agent agent) {
    json.writeStringProperty("phase", agent.phase().name().toLowerCase(Locale.ROOT));
    Job task = agent.task();
    Job microtask = agent.microtask();
    json.writeNumberProperty("task", task == null ? 0 : task.id());
    json.writeNumberProperty("microtask", microtask == null ? 0 : microtask.id());
    room(
        json, "stack", agent.stack(), agent.stack().size(), f -> entry(json, f.id(), Deed.name(f)));
    room(json, "apis", agent.apis(), agent.apis().size(), p -> entry(json, p.id(), Deed.name(p)));
    room(
        json,
        "microtasks",
        agent.microtasks(),
        agent.microtasks().size(),
        j -> entry(json, j.id(), j.label()));
    room(json, "tasks", agent.tasks(), agent.tasks().size(), j -> entry(json, j.id(), j.label()));
  }

  private static <T> void room(
      JsonGenerator json,
      String name,
      Iterable<T> things,
      int size,
      java.util.function.Consumer<T> entry) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("size", size);
    json.writeArrayPropertyStart("first");
    int shown = 0;
    for (T thing : things) {
      if (shown++ == FIRST) {
        break;
      }
      entry.accept(thing);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void entry(JsonGenerator json, int id, String text) {
    json.writeStartObject();
    json.writeNumberProperty("id", id);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
