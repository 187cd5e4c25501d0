package loopglass.scenario;

import java.util.List;

/**
 * What a program says of itself in a comment at its very beginning, as YAML:
 *
 * <pre>{@code
 * /*---
 * title: A timer waits for the stack
 * topic: timers
 * ---*}{@code /
 * }</pre>
 *
 * <p>Every key may be left out.
 *
 * @param title one line for people, "" when not given
 * @param topic what it is about, for grouping, "" when not given
 * @param host where it can run
 * @param module whether it is an ECMAScript module though its file does not end in {@code .mjs}
 * @param start when it starts, seen from the page
 * @param page HTML of the page's body, "" for an empty page
 * @param inputs what the user of the page does, in the order written
 * @param order whose order it shows where the standards leave the order open
 */
public record FrontMatter(
    String title,
    String topic,
    Host host,
    boolean module,
    Start start,
    String page,
    List<Input> inputs,
    Order order) {

  /** A program that says nothing of itself. */
  public static final FrontMatter NONE =
      new FrontMatter("", "", Host.BOTH, false, Start.LOADED, "", List.of(), Order.STANDARD);

  /** What surrounds the language where the program can run. */
  public enum Host {
    BROWSER,
    NODE,
    BOTH
  }

  /** When the program starts, seen from the page. */
  public enum Start {
    /** After the page was loaded. */
    LOADED,
    /** While the page is parsed, as an inline script (HTML §13.2.6.4.8). */
    PARSER
  }

  /** Whose order the program's output shows. */
  public enum Order {
    /** The standards demand it. */
    STANDARD,
    /** The standards leave it open; Chromium chooses it. */
    CHROMIUM
  }
}
