package loopglass.lesson;

import loopglass.trace.Job;

/** How sentences name things, for those who make sentences of their own about a trace. */
public final class Names {

  private Names() {}

  /** A job by what its chip says: {@code then(p)}, timer 1, the script. */
  public static String job(Job job) {
    return Words.job(job);
  }

  /** So many frames, in words. */
  public static String frames(int count) {
    return Words.frames(count);
  }

  /** What was written to the console: on one line, shortened in the middle. */
  public static String output(String text) {
    return Words.output(text);
  }
}
