package loopglass.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A program with what its front matter says of it.
 *
 * @param name the file's name, for people and for stack traces, such as {@code await.js}
 * @param text the whole file, front matter included, so that line numbers hold
 * @param module whether it is an ECMAScript module (else a classic script)
 * @param frontMatter what the program says of itself
 */
public record Scenario(String name, String text, boolean module, FrontMatter frontMatter) {

  /** A program whose text is taken as it is, without looking for front matter. */
  public static Scenario of(String name, String text) {
    return new Scenario(name, text, name.endsWith(".mjs"), FrontMatter.NONE);
  }

  /**
   * A program, read for its front matter.
   *
   * @param name the file's name; one that ends in {@code .mjs} is a module whatever it says
   * @param text the whole file
   * @throws ScenarioException if the front matter is not as {@link FrontMatter} says
   */
  public static Scenario parse(String name, String text) throws ScenarioException {
    return parse(name, name, text);
  }

  /** The same, for a file that the user knows under another name (a path) than people will see. */
  static Scenario parse(String place, String name, String text) throws ScenarioException {
    FrontMatter matter = FrontMatterReader.read(place, text);
    return new Scenario(name, text, matter.module() || name.endsWith(".mjs"), matter);
  }

  /** The same program with further inputs after its own. */
  public Scenario plus(List<Input> inputs) {
    List<Input> all = new ArrayList<>(frontMatter.inputs());
    all.addAll(inputs);
    return new Scenario(name, text, module, frontMatter.withInputs(List.copyOf(all)));
  }

  /** One line for people: the title, or the name when the front matter gives none. */
  public String title() {
    return frontMatter.title().isEmpty() ? name : frontMatter.title();
  }

  /** The first line behind the front matter and the empty lines after it, from 1. */
  public int firstLine() {
    return FrontMatterReader.lineBehind(text);
  }

  /** What it is about, "" when not given. */
  public String topic() {
    return frontMatter.topic();
  }

  /** What it teaches and how. */
  public Lesson lesson() {
    return frontMatter.lesson();
  }
}
