package loopglass.scenario;

import java.util.List;

/** Front matter as it was written: a tree in which everything knows its line. */
sealed interface Yaml {

  int line();

  /** Text, a number, a truth value or nothing at all. */
  record Scalar(Kind kind, String text, int line) implements Yaml {}

  /** What a scalar is, by YAML's core schema. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /** A list. */
  record Sequence(List<Yaml> items, int line) implements Yaml {}

  /**
   * Keys with values, in the order written.
   *
   * @param end the line where it ends
   */
  record Mapping(List<Entry> entries, int line, int end) implements Yaml {}

  /** A key with its value, and the line of the key. */
  record Entry(String key, int line, Yaml value) {}
}
