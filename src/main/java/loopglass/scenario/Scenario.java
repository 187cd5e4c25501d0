package loopglass.scenario;

/**
 * A program with what its front matter says of it.
 *
 * @param name the file's name, for people and for stack traces, such as {@code await.js}
 * @param text the whole file, front matter included
 * @param module whether it is an ECMAScript module (else a classic script)
 * @param title one line for people; the name when the front matter gives none
 * @param topic what it is about, "" when not given
 */
public record Scenario(String name, String text, boolean module, String title, String topic) {

  /** A program without front matter. */
  public static Scenario of(String name, String text) {
    return new Scenario(name, text, name.endsWith(".mjs"), name, "");
  }
}
