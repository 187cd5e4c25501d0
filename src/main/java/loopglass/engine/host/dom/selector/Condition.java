package loopglass.engine.host.dom.selector;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A simple selector (Selectors §3.1): one thing that must hold of one element. */
sealed interface Condition {

  /** {@code *}, or a name as it was written. */
  record Tag(String name) implements Condition {}

  /** {@code #id}. */
  record Id(String id) implements Condition {}

  /** {@code .class}. */
  record ClassName(String name) implements Condition {}

  /**
   * {@code [name operator "value" i]}.
   *
   * @param operator "" when only the presence is asked for
   */
  record Attribute(String name, String operator, String value, boolean ignoringCase)
      implements Condition {}

  /** A state that the element knows, such as {@code :checked}. */
  record State(String name) implements Condition {}

  /** {@code :is()} and {@code :where()}, or {@code :not()} when denied. */
  record Any(List<Chain> chains, boolean denied) implements Condition {}

  /** {@code :has()}: each chain begins with its relation to the element. */
  record Has(List<Chain> chains) implements Condition {}

  /**
   * {@code :nth-child(an+b of S)} and its like.
   *
   * @param type whether only siblings of the same name count
   * @param of what the siblings that count must match; null for all
   */
  record Nth(int step, int offset, boolean last, boolean type, @Nullable List<Chain> of)
      implements Condition {}

  /** Whether an attribute's value is as asked for. */
  static boolean compares(Attribute asked, String actual) {
    String have = asked.ignoringCase ? actual.toLowerCase(Locale.ROOT) : actual;
    String want = asked.ignoringCase ? asked.value.toLowerCase(Locale.ROOT) : asked.value;
    return switch (asked.operator) {
      case "" -> true;
      case "=" -> have.equals(want);
      case "~" -> !want.isEmpty() && List.of(have.split("[ \t\n\f\r]+", -1)).contains(want);
      case "|" -> have.equals(want) || have.startsWith(want + "-");
      case "^" -> !want.isEmpty() && have.startsWith(want);
      case "$" -> !want.isEmpty() && have.endsWith(want);
      case "*" -> !want.isEmpty() && have.contains(want);
      default -> throw new IllegalStateException(asked.operator);
    };
  }
}
