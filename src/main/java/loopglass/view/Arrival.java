package loopglass.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import loopglass.playback.Moment;
import loopglass.scenario.Act;
import loopglass.scenario.Input;
import loopglass.trace.Event;
import loopglass.trace.Phase;
import loopglass.trace.Trace;
import loopglass.view.panel.Playback;

/**
 * When something done now reaches the page: at the moment that is watched.
 *
 * <p>Between two moments of the virtual clock there is a time for it. Among the many steps of one
 * moment it comes after the step that was watched. Once the page rests, and nothing says how long,
 * it comes a little later, as a hand would.
 */
final class Arrival {

  private static final long MILLISECOND = 1_000_000;
  private static final long HAND = 100 * MILLISECOND;

  private Arrival() {}

  static Input of(Act act, Playback now) {
    Moment moment = now.moment();
    Trace trace = now.trace();
    int told = now.told();
    long clock = trace.step(told).after().clock();
    if (!moment.isWhole()
        && trace.step(told).event() instanceof Event.ClockMoved(long from, long to, var _)) {
      return at(between(from, to, moment.phase()), act);
    }
    if (told + 1 < now.size()
        && trace.step(told + 1).event() instanceof Event.ClockMoved(long from, long to, var _)) {
      return at(from + Math.min(MILLISECOND, (to - from) / 2), act);
    }
    if (restsFrom(told, now)) {
      return at((clock / MILLISECOND) * MILLISECOND + HAND, act);
    }
    return new Input(Duration.ofNanos(clock), told, act);
  }

  private static Input at(long nanos, Act act) {
    return new Input(Duration.ofNanos(nanos), act);
  }

  /** A readable time strictly between two. */
  private static long between(long from, long to, double part) {
    long exact = from + Math.clamp((long) ((to - from) * part), 1, Math.max(1, to - from - 1));
    long readable =
        BigDecimal.valueOf(exact, 6)
            .setScale(to - from > 10 * MILLISECOND ? 0 : 2, RoundingMode.HALF_UP)
            .movePointRight(6)
            .longValue();
    return readable > from && readable < to ? readable : exact;
  }

  /** Whether nothing but the end follows a step. */
  static boolean restsFrom(int step, Playback now) {
    if (!now.trace().isEnded() || now.trace().size() != now.size()) {
      return false;
    }
    boolean rests = now.size() - step <= 4;
    for (int next = step + 1; rests && next < now.size(); next++) {
      Event event = now.trace().step(next).event();
      rests = event instanceof Event.Entered || event instanceof Event.Ended;
    }
    return rests
        && (now.trace().step(step).event() instanceof Event.Ended
            || now.trace().step(step).after().page().phase() == Phase.DONE
            || now.trace().step(step).after().page().phase() == Phase.WAITING);
  }
}
