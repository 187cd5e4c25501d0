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

  /**
   * The estimate for a film.
   *
   * @param trace the program's record, as far as it is known
   */
  public static Estimate of(Film film, Format format, Trace trace) {
    Film made = film.as(format);
    Reel reel = new Reel(made, trace);
    double pixels = (double) made.sheet().width() * made.sheet().height();
    double bytes =
        switch (format) {
          case MP4 -> 0.045 * pixels * reel.seconds();
          case WEBM -> 0.035 * pixels * reel.seconds();
          case GIF -> 0.012 * pixels * reel.frames();
          case FRAMES -> 0.075 * pixels * reel.frames();
        };
    return new Estimate(reel.seconds(), reel.frames(), Math.round(bytes), reel.factor());
  }
}
