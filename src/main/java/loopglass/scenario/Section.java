package loopglass.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import loopglass.scenario.Yaml.Kind;
import org.jspecify.annotations.Nullable;

/** A mapping of the front matter that is being read: its values by key, or a complaint. */
final class Section {

  private final String file;
  private final Yaml.Mapping mapping;

  Section(String file, Yaml.Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  /** Refuses keys that nobody will read, the first one first. */
  void only(List<String> keys, String otherwise) throws ScenarioException {
    for (Yaml.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        throw wrong(entry.line(), "unknown key '" + entry.key() + "'; " + otherwise);
      }
    }
  }

  /** The first key written that is one of these, or null. */
  @Nullable String firstOf(List<String> keys) {
    for (Yaml.Entry entry : mapping.entries()) {
      if (keys.contains(entry.key())) {
        return entry.key();
      }
    }
    return null;
  }

  boolean has(String key) {
    return at(key) != null;
  }

  @Nullable Yaml at(String key) {
    for (Yaml.Entry entry : mapping.entries()) {
      if (entry.key().equals(key)) {
        return entry.value();
      }
    }
    return null;
  }

  List<Yaml.Entry> entries() {
    return mapping.entries();
  }

  String text(String key, String none) throws ScenarioException {
    Yaml value = at(key);
    return value == null ? none : text(key, value);
  }

  String text(String key, Yaml value) throws ScenarioException {
    if (value instanceof Yaml.Scalar(Kind kind, String text, int _) && kind == Kind.TEXT) {
      return text;
    }
    throw wrong(value.line(), "'" + key + "' must be text; put quotes around it.");
  }

  /** A text or any other scalar as written: a header's value may be a number. */
  String words(String key, Yaml value) throws ScenarioException {
    if (value instanceof Yaml.Scalar(Kind kind, String text, int _) && kind != Kind.NOTHING) {
      return text;
    }
    throw wrong(value.line(), "'" + key + "' must be text.");
  }

  boolean truth(String key, boolean none) throws ScenarioException {
    Yaml value = at(key);
    if (value == null) {
      return none;
    }
    if (value instanceof Yaml.Scalar(Kind kind, String text, int _) && kind == Kind.TRUTH) {
      return text.toLowerCase(Locale.ROOT).equals("true");
    }
    throw wrong(value.line(), "'" + key + "' must be true or false.");
  }

  int number(String key, int none, int least, int most) throws ScenarioException {
    Yaml value = at(key);
    return value == null ? none : number(key, value, least, most);
  }

  int number(String key, Yaml value, int least, int most) throws ScenarioException {
    double found = decimal(key, value, least, most);
    if (found != Math.rint(found)) {
      throw wrong(value.line(), range(key, "a whole number", least, most));
    }
    return (int) found;
  }

  double decimal(String key, double none, int least, int most) throws ScenarioException {
    Yaml value = at(key);
    return value == null ? none : decimal(key, value, least, most);
  }

  private double decimal(String key, Yaml value, int least, int most) throws ScenarioException {
    if (value instanceof Yaml.Scalar(Kind kind, String text, int _) && kind == Kind.NUMBER) {
      double found = Double.parseDouble(text);
      if (found >= least && found <= most) {
        return found;
      }
    }
    throw wrong(value.line(), range(key, "a number", least, most));
  }

  private static String range(String key, String what, int least, int most) {
    return "'" + key + "' must be " + what + " from " + least + " to " + most + ".";
  }

  Duration time(String key, Duration none) throws ScenarioException {
    Yaml value = at(key);
    if (value == null) {
      return none;
    }
    String written = text(key, value);
    Duration time = Times.read(written);
    if (time == null) {
      throw wrong(
          value.line(), "'" + key + "' must be a time such as 150ms or 2s, not '" + written + "'.");
    }
    return time;
  }

  <E extends Enum<E>> E oneOf(String key, Class<E> words, E none) throws ScenarioException {
    Yaml value = at(key);
    return value == null ? none : oneOf(key, words, value);
  }

  <E extends Enum<E>> E oneOf(String key, Class<E> words, Yaml value) throws ScenarioException {
    String found =
        value instanceof Yaml.Scalar(Kind kind, String text, int _) && kind == Kind.TEXT
            ? text
            : "";
    for (E word : EnumSet.allOf(words)) {
      if (written(word).equals(found)) {
        return word;
      }
    }
    String choice =
        EnumSet.allOf(words).stream().map(Section::written).collect(Collectors.joining(" or "));
    throw wrong(value.line(), "'" + key + "' must be " + choice + ".");
  }

  private static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the list under a key holds; nothing when the key is not there. */
  List<Yaml> items(String key, String otherwise) throws ScenarioException {
    Yaml value = at(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Yaml.Sequence(List<Yaml> items, int _)) {
      return items;
    }
    throw wrong(value.line(), "'" + key + "' must be a list; " + otherwise);
  }

  /** The mappings in the list under a key; none when the key is not there. */
  List<Section> list(String key, String otherwise) throws ScenarioException {
    var sections = new ArrayList<Section>();
    for (Yaml item : items(key, otherwise)) {
      sections.add(section(item, otherwise));
    }
    return List.copyOf(sections);
  }

  /** A mapping inside this one. */
  Section section(Yaml value, String otherwise) throws ScenarioException {
    if (value instanceof Yaml.Mapping inner) {
      return new Section(file, inner);
    }
    throw wrong(value.line(), otherwise);
  }

  /** Texts by name under a key, in the order written; none when the key is not there. */
  Map<String, String> texts(String key, String otherwise) throws ScenarioException {
    Map<String, String> texts = new LinkedHashMap<>();
    Yaml value = at(key);
    if (value != null) {
      for (Yaml.Entry entry : section(value, otherwise).entries()) {
        texts.put(entry.key(), words(entry.key(), entry.value()));
      }
    }
    return Collections.unmodifiableMap(texts);
  }

  /** The line where it begins. */
  int line() {
    return mapping.line();
  }

  /** The line of a key's value, or where the mapping ends. */
  int line(String key) {
    Yaml value = at(key);
    return value == null ? mapping.end() : value.line();
  }

  ScenarioException wrong(int line, String sentence) {
    return new ScenarioException(file, line, sentence);
  }

  /** A complaint about the mapping as a whole. */
  ScenarioException wrong(String sentence) {
    return wrong(mapping.end(), sentence);
  }
}
