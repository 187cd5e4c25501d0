package loopglass.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import loopglass.scenario.Yaml.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the front matter's {@code inputs}, such as <code>- { at: 150ms, click: "#btn" }</code>. */
final class InputsReader {

  private static final String SHAPE = "an input is written as { at: 150ms, click: \"#id\" }.";

  /** The key that says what is done. */
  private static final List<String> ACTS =
      List.of(
          "click",
          "dblclick",
          "hover",
          "pointermove",
          "focus",
          "key",
          "input",
          "choose",
          "scroll",
          "drag",
          "paste",
          "copy",
          "message",
          "storage",
          "online",
          "offline",
          "visibility",
          "resize",
          "history");

  private static final String EVERY =
      "an input has 'at' and one of "
          + String.join(", ", ACTS.subList(0, ACTS.size() - 1))
          + " and "
          + ACTS.getLast()
          + ".";

  private InputsReader() {}

  static List<Input> read(Section matter) throws ScenarioException {
    List<Input> inputs = new ArrayList<>();
    for (Section input : matter.list("inputs", SHAPE)) {
      inputs.add(input(input));
    }
    return List.copyOf(inputs);
  }

  private static Input input(Section input) throws ScenarioException {
    String act = input.firstOf(ACTS);
    if (act == null) {
      input.only(List.of("at", "step"), EVERY);
      throw input.wrong("this input says nothing to do; " + EVERY);
    }
    List<String> keys = new ArrayList<>(List.of("at", "step", act));
    keys.addAll(companions(act));
    input.only(
        keys,
        ACTS.stream().filter(input::has).count() > 1
            ? "an input is one thing done; write another one for it."
            : "'" + act + "' goes with " + String.join(", ", keys) + ".");
    if (!input.has("at")) {
      throw input.wrong("this input lacks 'at'; " + SHAPE);
    }
    Duration at = input.time("at", Duration.ZERO);
    return new Input(at, input.number("step", 0, 0, Integer.MAX_VALUE), act(input, act));
  }

  private static List<String> companions(String act) {
    return switch (act) {
      case "key" -> List.of("target");
      case "input" -> List.of("value");
      case "choose" -> List.of("files");
      case "scroll" -> List.of("to");
      case "drag" -> List.of("drop");
      case "paste", "copy" -> List.of("text");
      case "message" -> List.of("origin");
      case "storage" -> List.of("value");
      default -> List.of();
    };
  }

  private static Act act(Section input, String act) throws ScenarioException {
    return switch (act) {
      case "click" -> new Act.Click(needed(input, act));
      case "dblclick" -> new Act.DoubleClick(needed(input, act));
      case "hover" -> new Act.Hover(needed(input, act));
      case "pointermove" -> new Act.PointerMove(needed(input, act));
      case "focus" -> new Act.Focus(needed(input, act));
      case "key" -> new Act.Key(needed(input, act), input.text("target", ""));
      case "input" -> new Act.Enter(needed(input, act), needed(input, "value"));
      case "choose" -> new Act.Choose(needed(input, act), files(input));
      case "scroll" -> scroll(input);
      case "drag" -> new Act.Drag(needed(input, act), needed(input, "drop"));
      case "paste" -> new Act.Paste(needed(input, act), input.text("text", ""));
      case "copy" -> new Act.Copy(needed(input, act), input.text("text", ""));
      case "message" ->
          new Act.Message(
              Json.of(given(input, act)), input.text("origin", "https://other.example"));
      case "storage" -> new Act.Store(needed(input, act), valueOrNothing(input));
      case "online", "offline" -> connection(input, act);
      case "visibility" ->
          new Act.Visibility(
              input.oneOf(act, VisibilityState.class, given(input, act))
                  == VisibilityState.VISIBLE);
      case "resize" -> resize(input);
      case "history" ->
          new Act.Traverse(
              input.oneOf(act, Direction.class, given(input, act)) == Direction.BACK ? -1 : 1);
      default -> throw new IllegalStateException(act);
    };
  }

  private enum VisibilityState {
    HIDDEN,
    VISIBLE
  }

  private enum Direction {
    BACK,
    FORWARD
  }

  private static Yaml given(Section input, String key) throws ScenarioException {
    Yaml value = input.at(key);
    if (value == null) {
      throw input.wrong("this input lacks '" + key + "'.");
    }
    return value;
  }

  private static String needed(Section input, String key) throws ScenarioException {
    return input.text(key, given(input, key));
  }

  private static List<String> files(Section input) throws ScenarioException {
    if (!(given(input, "files") instanceof Yaml.Sequence(List<Yaml> items, int _))) {
      throw input.wrong(input.line("files"), "'files' must be a list of names of the files.");
    }
    List<String> names = new ArrayList<>();
    for (Yaml item : items) {
      names.add(input.text("files", item));
    }
    return List.copyOf(names);
  }

  private static Act scroll(Section input) throws ScenarioException {
    given(input, "to");
    return new Act.Scroll(needed(input, "scroll"), input.number("to", 0, 0, 1_000_000));
  }

  private static @Nullable String valueOrNothing(Section input) throws ScenarioException {
    Yaml value = input.at("value");
    boolean nothing =
        value instanceof Yaml.Scalar(Kind kind, String _, int _) && kind == Kind.NOTHING;
    return value == null || nothing ? null : input.text("value", value);
  }

  /** Written {@code offline: true}, or {@code offline} alone. */
  private static Act connection(Section input, String act) throws ScenarioException {
    if (given(input, act) instanceof Yaml.Scalar(Kind kind, String _, int _)
        && (kind == Kind.NOTHING || (kind == Kind.TRUTH && input.truth(act, false)))) {
      return new Act.Connection(act.equals("online"));
    }
    throw input.wrong(input.line(act), "'" + act + "' must be true.");
  }

  private static Act resize(Section input) throws ScenarioException {
    FrontMatter.Viewport size = Viewports.read(input, "resize", given(input, "resize"));
    return new Act.Resize(size.width(), size.height());
  }
}
