package loopglass.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loopglass.scenario.Yaml.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds the tree of one YAML document. */
final class YamlTree {

  /** Deeper front matter is a mistake, and would overflow the stack. */
  private static final int DEEPEST = 50;

  private final String file;
  private final JsonParser yaml;

  YamlTree(String file, JsonParser yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  /** The document, or null when there is nothing in it. */
  @Nullable Yaml document() throws ScenarioException {
    JsonToken first = yaml.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return null;
    }
    Yaml document = value(first, 0);
    if (yaml.nextToken() != null) {
      throw wrong("the front matter must be one YAML document, and a second one begins here.");
    }
    return document;
  }

  private Yaml value(JsonToken token, int depth) throws ScenarioException {
    if (depth > DEEPEST) {
      throw wrong("the front matter is nested too deeply.");
    }
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      case VALUE_NULL -> scalar(Kind.NOTHING);
      case VALUE_TRUE, VALUE_FALSE -> scalar(Kind.TRUTH);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Kind.NUMBER);
      default -> scalar(Kind.TEXT);
    };
  }

  private Yaml scalar(Kind kind) {
    String text = kind == Kind.NUMBER ? yaml.getNumberValue().toString() : yaml.getString();
    return new Yaml.Scalar(kind, text == null ? "" : text, line());
  }

  private Yaml sequence(int depth) throws ScenarioException {
    int line = line();
    List<Yaml> items = new ArrayList<>();
    for (JsonToken t = yaml.nextToken(); t != JsonToken.END_ARRAY; t = yaml.nextToken()) {
      items.add(value(t, depth + 1));
    }
    return new Yaml.Sequence(List.copyOf(items), line);
  }

  private Yaml mapping(int depth) throws ScenarioException {
    int line = line();
    List<Yaml.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonToken t = yaml.nextToken(); t != JsonToken.END_OBJECT; t = yaml.nextToken()) {
      String key = yaml.currentName();
      if (!seen.add(key)) {
        throw wrong("the key '" + key + "' is given twice.");
      }
      int keyLine = line();
      entries.add(new Yaml.Entry(key, keyLine, value(yaml.nextToken(), depth + 1)));
    }
    return new Yaml.Mapping(List.copyOf(entries), line, line());
  }

  private int line() {
    return yaml.currentTokenLocation().getLineNr();
  }

  private ScenarioException wrong(String sentence) {
    return new ScenarioException(file, line(), sentence);
  }
}
