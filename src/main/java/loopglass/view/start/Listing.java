package loopglass.view.start;

import loopglass.scenario.Scenario;

/** A program's text without its front matter: what people mean by the program. */
final class Listing {

  private static final String END = "---*/";

  private Listing() {}

  static String of(Scenario scenario) {
    String text = scenario.text();
    boolean told = text.stripLeading().startsWith("/*---");
    int end = text.indexOf(END);
    return (told && end >= 0 ? text.substring(end + END.length()) : text).strip();
  }
}
