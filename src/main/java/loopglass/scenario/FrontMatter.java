package loopglass.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param level how much it asks of who watches it, if it says so
 * @param summary one or two sentences that say what there is to see, "" when not given
 * @param host where it can run
 * @param module whether it is an ECMAScript module though its file does not end in {@code .mjs}
 * @param start when it starts, seen from the page
 * @param page HTML of the page's body, "" for an empty page
 * @param url where the page stands
 * @param viewport how large the window shows it
 * @param inputs what comes to the page from outside, in the order written
 * @param network how the simulated network answers, in the order written
 * @param devices what stands around the page, and what its user allows
 * @param files texts by name, such as a worker's script, that the page can load from beside itself
 * @param order whose order it shows where the standards leave the order open
 * @param lesson what it teaches and how
 */
public record FrontMatter(
    String title,
    String topic,
    Optional<Level> level,
    String summary,
    Host host,
    boolean module,
    Start start,
    String page,
    String url,
    Viewport viewport,
    List<Input> inputs,
    List<NetworkRule> network,
    Devices devices,
    Map<String, String> files,
    Order order,
    Lesson lesson) {

  /** Where a page stands that does not say so: a name that nobody can own (RFC 6761 §6.2). */
  public static final String DEFAULT_URL = "https://loopglass.test/";

  /** A program that says nothing of itself. */
  public static final FrontMatter NONE =
      new FrontMatter(
          "",
          "",
          Optional.empty(),
          "",
          Host.BOTH,
          false,
          Start.LOADED,
          "",
          DEFAULT_URL,
          Viewport.DEFAULT,
          List.of(),
          List.of(),
          Devices.DEFAULT,
          Map.of(),
          Order.STANDARD,
          Lesson.NONE);

  /** The same with other inputs. */
  public FrontMatter withInputs(List<Input> others) {
    return new FrontMatter(
        title, topic, level, summary, host, module, start, page, url, viewport, others, network,
        devices, files, order, lesson);
  }

  /** The size of a window's page, in CSS pixels. */
  public record Viewport(int width, int height) {

    /** A window that says nothing of its size. */
    public static final Viewport DEFAULT = new Viewport(1280, 720);
  }

  /** How much a program asks of who watches it. */
  public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
  }

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
