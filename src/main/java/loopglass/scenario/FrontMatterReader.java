package loopglass.scenario;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.scenario.FrontMatter.Host;
import loopglass.scenario.FrontMatter.Level;
import loopglass.scenario.FrontMatter.Order;
import loopglass.scenario.FrontMatter.Start;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads the front matter of one program.
 *
 * <p>It reads a tree that knows its lines rather than binding objects, because every complaint must
 * name a line. The YAML is handed over with as many empty lines before it as there are in the file,
 * so that the parser's line numbers are the file's.
 */
final class FrontMatterReader {

  private static final String OPEN = "/*---";
  private static final String CLOSE = "---*/";
  private static final List<String> KEYS =
      List.of(
          "title",
          "topic",
          "level",
          "summary",
          "host",
          "module",
          "start",
          "page",
          "url",
          "viewport",
          "inputs",
          "network",
          "devices",
          "files",
          "order",
          "stops",
          "rooms",
          "output",
          "ideas",
          "myths");

  /** Where the YAML parser says what it found: the sentence, then the line. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(\\S[^\n]*?)(?:\\. \\([^\n]*\\))?\n in reader, line (\\d+)", Pattern.MULTILINE);

  private FrontMatterReader() {}

  static FrontMatter read(String file, String text) throws ScenarioException {
    int begin = skipBlank(text, 0);
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
      return matter(
          file, new YamlTree(file, yaml).document(), new ProgramText(text, end + CLOSE.length()));
    } catch (JacksonException e) {
      throw notYaml(file, line(text, begin), line(text, end), e.getOriginalMessage());
    }
  }

  /** The line of the first thing behind the front matter, from 1; 1 where there is none. */
  static int lineBehind(String text) {
    int begin = skipBlank(text, 0);
    int end = text.startsWith(OPEN, begin) ? text.indexOf(CLOSE, begin + OPEN.length()) : -1;
    if (end < 0) {
      return 1;
    }
    int next = skipBlank(text, end + CLOSE.length());
    return next == text.length() ? line(text, end) : line(text, next);
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
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

  private static FrontMatter matter(String file, @Nullable Yaml document, ProgramText program)
      throws ScenarioException {
    if (document == null) {
      return FrontMatter.NONE;
    }
    if (!(document instanceof Yaml.Mapping mapping)) {
      throw new ScenarioException(
          file,
          document.line(),
          "the front matter must be a list of keys and values, such as 'title: …'.");
    }
    FrontMatter none = FrontMatter.NONE;
    Section matter = new Section(file, mapping);
    matter.only(KEYS, "the keys are " + listed(KEYS) + ".");
    Yaml viewport = matter.at("viewport");
    return new FrontMatter(
        matter.text("title", none.title()),
        matter.text("topic", none.topic()),
        matter.has("level")
            ? Optional.of(matter.oneOf("level", Level.class, Level.BEGINNER))
            : none.level(),
        matter.text("summary", none.summary()),
        matter.oneOf("host", Host.class, none.host()),
        matter.truth("module", none.module()),
        matter.oneOf("start", Start.class, none.start()),
        matter.text("page", none.page()),
        Urls.absolute(matter, "url", none.url()),
        viewport == null ? none.viewport() : Viewports.read(matter, "viewport", viewport),
        InputsReader.read(matter),
        NetworkReader.read(matter),
        DevicesReader.read(matter),
        matter.texts("files", "'files' must be written as names and texts, { worker.js: '…' }."),
        matter.oneOf("order", Order.class, none.order()),
        LessonReader.read(matter, program));
  }

  private static String listed(List<String> keys) {
    return String.join(", ", keys.subList(0, keys.size() - 1)) + " and " + keys.getLast();
  }
}
