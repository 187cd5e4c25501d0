package loopglass.film;

/** How fast a film shows the steps of a program. */
public sealed interface Pace {

  /** As the window plays them at speed 1. */
  Pace NATURAL = new Times(1);

  /**
   * So many times as fast as that.
   *
   * @param factor more than 0
   */
  record Times(double factor) implements Pace {
    /** Checks it. */
    public Times {
      if (!(factor > 0) || Double.isInfinite(factor)) {
        throw new IllegalArgumentException("no such pace: " + factor);
      }
    }
  }

  /**
   * As fast as it takes for the film to be that long; nothing is left out.
   *
   * @param seconds of the whole film, more than 0
   */
  record Fit(double seconds) implements Pace {
    /** Checks it. */
    public Fit {
      if (!(seconds > 0) || Double.isInfinite(seconds)) {
        throw new IllegalArgumentException("no such length: " + seconds);
      }
    }
  }
}
