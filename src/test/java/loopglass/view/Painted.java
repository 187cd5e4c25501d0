package loopglass.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import loopglass.engine.Recording;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Machine;
import loopglass.trace.Page;
import loopglass.trace.Snapshot;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Recorder;
import loopglass.view.panel.Session;

/** Records with the real engine, and paints a page of our making at the start of the recording. */
record Painted(Page page) implements Recorder {

  @Override
  public Session record(Scenario scenario) {
    try (Recording recording = Recording.start(scenario)) {
      recording.await(100_000);
      Trace trace = recording.trace();
      Trace painted = new Trace();
      Snapshot now = Snapshot.initial();
      for (int i = 0; i < trace.size(); i++) {
        Step step = trace.step(i);
        List<Event> events = new ArrayList<>(List.of(step.event()));
        if (i == 0) {
          events.add(new Event.Rendered(page));
        }
        for (Event event : events) {
          now = Machine.apply(now, step.agent(), event);
          painted.append(new Step(step.agent(), event, step.span(), now));
        }
      }
      return new Recorded(painted);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Recorded(Trace trace) implements Session {
    @Override
    public CompletableFuture<Inspection> inspect(int step) {
      return new CompletableFuture<>();
    }

    @Override
    public void demand(int steps) {}

    @Override
    public void close() {}
  }

  static Page.Element element(int id, String tag, Map<String, String> attributes, Page.Node... in) {
    String selector = attributes.containsKey("id") ? "#" + attributes.get("id") : tag;
    return new Page.Element(
        id,
        tag,
        selector,
        attributes,
        attributes.getOrDefault("value", ""),
        attributes.containsKey("checked"),
        List.of(in));
  }

  static Page.Text text(String words) {
    return new Page.Text(words);
  }

  static Page page(Page.Node... in) {
    return new Page(element(1, "body", Map.of(), in), 0);
  }

  /** One of everything. */
  static Page everything() {
    return page(
        element(2, "h2", Map.of(), text("Your basket")),
        element(
            3,
            "p",
            Map.of("id", "note"),
            text("Two things, "),
            element(4, "strong", Map.of(), text("not")),
            text(" three. "),
            element(5, "a", Map.of("href", "#"), text("Why?"))),
        element(
            6,
            "div",
            Map.of("class", "outer"),
            element(7, "div", Map.of("class", "inner"), text("inside"))),
        element(
            8,
            "div",
            Map.of("id", "form"),
            element(9, "button", Map.of("id", "btn"), text("Buy")),
            text(" "),
            element(10, "button", Map.of("id", "off", "disabled", ""), text("Sold out")),
            text(" "),
            element(11, "input", Map.of("id", "name", "placeholder", "your name")),
            text(" "),
            element(12, "input", Map.of("id", "ok", "type", "checkbox", "checked", "")),
            element(13, "label", Map.of("for", "ok"), text(" gift")),
            text(" "),
            element(
                14,
                "select",
                Map.of("id", "size", "value", "m"),
                element(15, "option", Map.of("value", "s"), text("small")),
                element(16, "option", Map.of("value", "m"), text("medium"))),
            text(" count "),
            element(17, "span", Map.of("id", "count"), text("2"))),
        element(
            18,
            "ul",
            Map.of(),
            element(19, "li", Map.of(), text("tea")),
            element(20, "li", Map.of(), text("milk"))),
        element(
            21,
            "div",
            Map.of("id", "bar", "style", "background: #4a5a8a; width: 60%; height: 8px")),
        element(22, "canvas", Map.of("id", "plot", "width", "200", "height", "60")));
  }
}
