package loopglass.scenario;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import loopglass.scenario.FrontMatter.Host;
import loopglass.scenario.FrontMatter.Order;
import loopglass.scenario.FrontMatter.Start;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads the front matter of one program.
 *
 * <p>It reads tokens rather than binding objects, because every complaint must name a line. The
 * YAML is handed over with as many empty lines before it as there are in the file, so that the
 * parser's line numbers are the file's.
 */
final class FrontMatterReader {

  private static final String OPEN = "/*---";
  private static final String CLOSE = "---*/";
  private static final String KEYS = "title, topic, host, module, start, page, inputs and order";

  /** Where the YAML parser says what it found: the sentence, then the line. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(\\S[^\n]*?)(?:\\. \\([^\n]*\\))?\n in reader, line (\\d+)", Pattern.MULTILINE);

  private final String file;
  private final JsonParser yaml;

  private FrontMatterReader(String file, JsonParser yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  static FrontMatter read(String file, String text) throws ScenarioException {
    int begin = 0;
    while (begin < text.length() && isBlank(text.charAt(begin))) {
      begin++;
    }
    if (!text.startsWith(OPEN, begin)) {
      return FrontMatter.NONE;
    }
    int from = begin + OPEN.length();
    int end = text.indexOf(CLOSE, from);
    if (end < 0) {
      throw new ScenarioException(
          file, line(text, begin), "the front matter that begins here has no end (" + CLOSE + ").");
    }
    if (text.substring(from, end).contains("*/")) {
      throw new ScenarioException(
          file,
          line(text, text.indexOf("*/", from)),
          "the front matter's comment ends here, but the front matter only ends at " + CLOSE + ".");
    }
    String padded = "\n".repeat(line(text, begin) - 1) + text.substring(from, end);
    try (JsonParser yaml = new YAMLFactory().createParser(ObjectReadContext.empty(), padded)) {
      return new FrontMatterReader(file, yaml).document();
    } catch (JacksonException e) {
      throw notYaml(file, line(text, begin), line(text, end), e.getOriginalMessage());
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF';
  }

  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  /** The YAML parser's complaint: what it found where, at last, in place of its page of context. */
  private static ScenarioException notYaml(String file, int begin, int end, String complaint) {
    int at = begin;
    String found = complaint;
    Matcher place = PLACE.matcher(complaint);
    while (place.find()) {
      found = place.group(1);
      at = Integer.parseInt(place.group(2));
    }
    if (found.startsWith("mapping values are not allowed")) {
      found = "a text with a colon in it needs quotes around it";
    }
    return new ScenarioException(
        file, Math.min(at, end), "the front matter is not YAML: " + found + ".");
  }

  private FrontMatter document() throws ScenarioException {
    JsonToken first = yaml.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return FrontMatter.NONE;
    }
    if (first != JsonToken.START_OBJECT) {
      throw wrong("the front matter must be a list of keys and values, such as 'title: …'.");
    }
    FrontMatter matter = mapping();
    if (yaml.nextToken() != null) {
      throw wrong("the front matter must be one YAML document, and a second one begins here.");
    }
    return matter;
  }

  private FrontMatter mapping() throws ScenarioException {
    FrontMatter none = FrontMatter.NONE;
    String title = none.title();
    String topic = none.topic();
    Host host = none.host();
    boolean module = none.module();
    Start start = none.start();
    String page = none.page();
    List<Input> inputs = none.inputs();
    Order order = none.order();
    Set<String> seen = new HashSet<>();
    for (String key = nextKey(seen); key != null; key = nextKey(seen)) {
      switch (key) {
        case "title" -> title = text(key);
        case "topic" -> topic = text(key);
        case "host" -> host = oneOf(key, Host.class);
        case "module" -> module = truth(key);
        case "start" -> start = oneOf(key, Start.class);
        case "page" -> page = text(key);
        case "inputs" -> inputs = new InputsReader(this).list();
        case "order" -> order = oneOf(key, Order.class);
        default -> throw wrong("unknown key '" + key + "'; the keys are " + KEYS + ".");
      }
    }
    return new FrontMatter(title, topic, host, module, start, page, inputs, order);
  }

  /** The next key of the mapping being read, or null at its end. */
  @Nullable String nextKey(Set<String> seen) throws ScenarioException {
    if (next() == JsonToken.END_OBJECT) {
      return null;
    }
    String key = yaml.currentName();
    if (!seen.add(key)) {
      throw wrong("the key '" + key + "' is given twice.");
    }
    return key;
  }

  JsonToken next() {
    return yaml.nextToken();
  }

  String text(String key) throws ScenarioException {
    if (next() != JsonToken.VALUE_STRING) {
      throw wrong("'" + key + "' must be text; put quotes around it.");
    }
    return yaml.getString();
  }

  private boolean truth(String key) throws ScenarioException {
    return switch (next()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw wrong("'" + key + "' must be true or false.");
    };
  }

  private <E extends Enum<E>> E oneOf(String key, Class<E> words) throws ScenarioException {
    String found = next() == JsonToken.VALUE_STRING ? yaml.getString() : "";
    for (E word : EnumSet.allOf(words)) {
      if (written(word).equals(found)) {
        return word;
      }
    }
    String choice =
        EnumSet.allOf(words).stream()
            .map(FrontMatterReader::written)
            .collect(Collectors.joining(" or "));
    throw wrong("'" + key + "' must be " + choice + ".");
  }

  private static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** A complaint about the token just read. */
  ScenarioException wrong(String sentence) {
    return new ScenarioException(file, yaml.currentTokenLocation().getLineNr(), sentence);
  }
}
