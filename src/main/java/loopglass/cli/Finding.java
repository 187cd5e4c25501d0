package loopglass.cli;

import java.util.List;

/**
 * Something that is wrong with a program that {@code check} looked at.
 *
 * @param sentence file, line and what is wrong: {@code promises/a.js:7: …}
 * @param details lines below it, such as a difference
 */
record Finding(String sentence, List<String> details) {

  Finding(String sentence) {
    this(sentence, List.of());
  }
}
