package loopglass.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the front matter's {@code inputs}, such as <code>- { at: 150ms, click: "#btn" }</code>. */
final class InputsReader {

  private static final String SHAPE = "an input is written as { at: 150ms, click: \"#id\" }.";
  private static final Pattern TIME = Pattern.compile("(\\d{1,9}) ?(ms|s)");

  private final FrontMatterReader reader;

  InputsReader(FrontMatterReader reader) {
    this.reader = reader;
  }

  List<Input> list() throws ScenarioException {
    if (reader.next() != JsonToken.START_ARRAY) {
      throw reader.wrong("'inputs' must be a list; " + SHAPE);
    }
    List<Input> inputs = new ArrayList<>();
    for (JsonToken token = reader.next(); token != JsonToken.END_ARRAY; token = reader.next()) {
      if (token != JsonToken.START_OBJECT) {
        throw reader.wrong(SHAPE);
      }
      inputs.add(input());
    }
    return List.copyOf(inputs);
  }

  private Input input() throws ScenarioException {
    @Nullable Duration at = null;
    @Nullable String target = null;
    Set<String> seen = new HashSet<>();
    for (String key = reader.nextKey(seen); key != null; key = reader.nextKey(seen)) {
      switch (key) {
        case "at" -> at = time(reader.text(key));
        case "click" -> target = reader.text(key);
        default -> throw reader.wrong("unknown key '" + key + "'; " + SHAPE);
      }
    }
    if (at == null || target == null) {
      throw reader.wrong("this input lacks '" + (at == null ? "at" : "click") + "'; " + SHAPE);
    }
    return new Input(at, Input.Action.CLICK, target);
  }

  private Duration time(String written) throws ScenarioException {
    Matcher time = TIME.matcher(written);
    if (!time.matches()) {
      throw reader.wrong("'at' must be a time such as 150ms or 2s, not '" + written + "'.");
    }
    long amount = Long.parseLong(time.group(1));
    return time.group(2).equals("s") ? Duration.ofSeconds(amount) : Duration.ofMillis(amount);
  }
}
