package loopglass.film;

import loopglass.trace.Trace;

/**
 * What a film will be like, told before it is made.
 *
 * @param seconds how long it will be
 * @param frames how many frames it will have
 * @param bytes how large it will be, more or less
 * @param factor how many times as fast as usual the program's steps pass
 */
public record Estimate(double seconds, int frames, long bytes, double factor) {

  /** Pixels of a picture that is hardly more than letters. */
  private static final double DENSE = 150_000;

  /** Bytes of a second of sound. */
  private static final double SOUND = 20_000;

  /**
   * The estimate for a film.
   *
   * @param trace the program's record, as far as it is known
   */
  public static Estimate of(Film film, Format format, Trace trace) {
    Film made = film.as(format);
    Reel reel = new Reel(made, trace);
    double pixels = (double) made.sheet().width() * made.sheet().height();
    // In a fast film, and in one of few frames, more is new in each of them.
    double fresh = Math.min(1, reel.factor() / made.fps());
    // The smaller a picture, the more of it is letters.
    double letters = 1 + DENSE / pixels;
    double bytes =
        switch (format) {
          case MP4 -> 0.0015 + 0.022 * fresh;
          case WEBM -> 0.0012 + 0.018 * fresh;
          case GIF -> 0.004 + 0.05 * fresh;
          case FRAMES -> 0.06;
        };
    long size = Math.round(bytes * letters * pixels * reel.frames() + sound(made));
    return new Estimate(reel.seconds(), reel.frames(), size, reel.factor());
  }

  private static double sound(Film film) {
    return film.voice().map(voice -> voice.seconds() * SOUND).orElse(0.0);
  }
}
