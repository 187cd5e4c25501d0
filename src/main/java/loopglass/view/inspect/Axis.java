package loopglass.view.inspect;

import java.util.List;
import java.util.Objects;
import loopglass.trace.value.Exchange;

/**
 * The stretch of the virtual clock on which requests are drawn, in virtual nanoseconds.
 *
 * @param from where it begins
 * @param to where it ends, later than that
 * @param now the moment that is watched
 */
record Axis(long from, long to, long now) {

  /** A stretch that is not much longer than the requests may have all that is known in it. */
  private static final int ROOMY = 4;

  /** Shorter ones would be all edge. */
  private static final long SHORTEST = 1_000_000;

  /**
   * An axis with room for all of them.
   *
   * @param known the last moment that is known of the run
   */
  static Axis of(List<Exchange> exchanges, long now, long known) {
    long from = exchanges.stream().mapToLong(each -> each.started().clock()).min().orElse(0);
    long last = now;
    for (Exchange exchange : exchanges) {
      last = Math.max(last, Math.max(exchange.due(), end(exchange, from)));
    }
    long to = known - from <= ROOMY * (last - from) ? Math.max(known, last) : last;
    return new Axis(from, Math.max(to, from + SHORTEST), now);
  }

  private static long end(Exchange exchange, long otherwise) {
    return exchange.ended() == null ? otherwise : Objects.requireNonNull(exchange.ended()).clock();
  }

  /** Where a moment stands: 0 is the beginning, 1 the end. */
  double at(long clock) {
    return Math.clamp((double) (clock - from) / (to - from), 0, 1);
  }
}
