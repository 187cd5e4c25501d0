package loopglass.lesson;

import loopglass.trace.Trace;

/**
 * What just happened and why, in one or two plain sentences.
 *
 * @param lead what it is about; begins the sentence and is set in bold
 * @param text goes on from the lead: {@code lead + " " + text} is what one reads
 * @param rule where it is laid down: a standard and its section or algorithm
 */
public record Caption(String lead, String text, String rule) {

  /**
   * The caption of a step.
   *
   * @param step index of a published step
   */
  public static Caption of(Trace trace, int step) {
    return Narration.of(trace.step(step));
  }

  /** The whole sentence, as a screen reader or a subtitle says it. */
  public String sentence() {
    return lead + " " + text;
  }
}
