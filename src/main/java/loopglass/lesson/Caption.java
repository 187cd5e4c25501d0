package loopglass.lesson;

import loopglass.trace.Trace;

/**
 * What just happened and why, in one or two plain sentences.
 *
 * @param key what sort of sentence it is, such as {@code queued.timer.busy}: names no event of the
 *     program, and is the same for each that reads alike; "" where nothing has happened yet
 * @param lead what it is about; begins the sentence and is set in bold
 * @param text goes on from the lead: {@code lead + " " + text} is what one reads
 * @param rule where it is laid down: a standard and its section or algorithm
 */
public record Caption(String key, String lead, String text, String rule) {

  /**
   * The caption of a step.
   *
   * @param step index of a published step
   */
  public static Caption of(Trace trace, int step) {
    return Narration.of(trace, step);
  }

  /** The whole sentence, as a screen reader or a subtitle says it. */
  public String sentence() {
    return lead + " " + text;
  }

  /** The same for who can only watch: without its hint at the keys that play the program. */
  public Caption watched() {
    int end = text.indexOf(". ");
    return key.equals("began") && end > 0
        ? new Caption(key, lead, text.substring(0, end + 1), rule)
        : this;
  }

  /** Why it is so, at more length, and what the rule says. */
  public Depth depth() {
    return Depth.of(this);
  }
}
