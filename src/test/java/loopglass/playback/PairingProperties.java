package loopglass.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import loopglass.engine.Recording;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Two programs on one axis, for any two of some that differ in all that matters. */
class PairingProperties {

  private static final int MOST = 3_000;
  private static final double NEAR = 1e-6;

  private static final List<String> PROGRAMS =
      List.of(
          "first-steps/first-look.js",
          "first-steps/timer-zero.js",
          "first-steps/interval.js",
          "async-await/one-after-another.js",
          "async-await/map-and-all.js",
          "async-await/for-each-does-not-wait.js",
          "rendering/animation.js",
          "events/two-boxes-trusted-click.js",
          "events/two-boxes-script-click.js",
          "starvation-and-blocking/starvation.js",
          "web-apis/worker-own-loop.js",
          "myths/what-an-await-costs.js",
          "EMPTY",
          "ENDLESS",
          "SILENT",
          "BROKEN");

  private static final Map<String, String> OWN =
      Map.of(
          "EMPTY", "",
          "ENDLESS", "let n = 0; setInterval(() => console.log(++n), 5);",
          "SILENT", "function again() { queueMicrotask(again); } again();",
          "BROKEN", "console.log('never'");

  private static final Map<String, Trace> TRACES = new ConcurrentHashMap<>();

  @Provide
  Arbitrary<String> programs() {
    return Arbitraries.of(PROGRAMS);
  }

  private static Trace trace(String name) {
    return TRACES.computeIfAbsent(name, PairingProperties::record);
  }

  private static Trace record(String name) {
    Scenario scenario =
        OWN.containsKey(name) ? Scenario.of("own.js", OWN.get(name)) : Library.scenario(name);
    try (Recording recording = Recording.start(scenario)) {
      recording.await(MOST);
      return recording.trace().isEnded()
          ? recording.trace()
          : begun(recording.trace(), MOST); // closing would end it, and it is to be endless
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Trace begun(Trace whole, int steps) {
    Trace begun = new Trace();
    grow(begun, whole, steps);
    return begun;
  }

  private static void grow(Trace trace, Trace whole, int steps) {
    for (int step = trace.size(); step < Math.min(steps, whole.size()); step++) {
      trace.append(whole.step(step));
    }
  }

  private static Pairing pairing(Alignment alignment, Trace left, Trace right) {
    return new Pairing(alignment, new Timeline(left), new Timeline(right));
  }

  private static List<Integer> anchors(Alignment alignment, Trace trace) {
    return IntStream.range(1, trace.size())
        .filter(step -> alignment.rests(trace, step))
        .boxed()
        .toList();
  }

  @Property(tries = 100)
  void atEveryAnchorBothStandAtTheirOwn(
      @ForAll("programs") String left, @ForAll("programs") String right, @ForAll Alignment by) {
    Pairing pairing = pairing(by, trace(left), trace(right));
    for (Side side : Side.values()) {
      Trace trace = trace(side == Side.LEFT ? left : right);
      List<Integer> own = anchors(by, trace);
      assertEquals(own.size(), pairing.count(side));
      for (int n = 1; n <= Math.min(own.size(), pairing.anchors()); n++) {
        double at = pairing.anchor(n);
        assertEquals(Moment.at(own.get(n - 1)), pairing.moment(side, at), side + " " + n);
        assertEquals(at, pairing.seconds(side, Moment.at(own.get(n - 1))), NEAR);
        assertEquals(n, pairing.reached(at));
        int before = pairing.moment(side, (pairing.anchor(n - 1) + at) / 2).step();
        assertTrue(before < own.get(n - 1), "not before the other comes to it");
      }
    }
  }

  @Property(tries = 100)
  void bothSidesOnlyEverGoOn(
      @ForAll("programs") String left,
      @ForAll("programs") String right,
      @ForAll Alignment by,
      @ForAll @IntRange(max = 1000) int seed) {
    Pairing pairing = pairing(by, trace(left), trace(right));
    double[] places = new Random(seed).doubles(200, 0, pairing.length() + NEAR).sorted().toArray();
    for (Side side : Side.values()) {
      Moment last = Moment.START;
      List<Moment> there = new ArrayList<>();
      for (double place : places) {
        Moment next = pairing.moment(side, place);
        assertTrue(next.compareTo(last) >= 0, () -> side + " goes back at " + place);
        there.add(next);
        last = next;
      }
      for (int i = places.length - 1; i >= 0; i--) {
        assertEquals(there.get(i), pairing.moment(side, places[i]), "backwards is the same");
      }
    }
  }

  @Property(tries = 100)
  void everyStepOfBothIsSeenAndFoundAgain(
      @ForAll("programs") String left,
      @ForAll("programs") String right,
      @ForAll Alignment by,
      @ForAll @DoubleRange(max = 1) double part) {
    Pairing pairing = pairing(by, trace(left), trace(right));
    for (Side side : Side.values()) {
      Trace trace = trace(side == Side.LEFT ? left : right);
      int step = (int) (part * (trace.size() - 1));
      double at = pairing.seconds(side, Moment.at(step));
      if (pairing.isComplete()) {
        assertEquals(Moment.at(step), pairing.moment(side, at), side + " at step " + step);
      } else {
        assertTrue(at <= pairing.length());
      }
      double place = part * pairing.length();
      Moment moment = pairing.moment(side, place);
      assertTrue(pairing.seconds(side, moment) <= place + 0.01, "the first place of a moment");
    }
  }

  @Property(tries = 40)
  void whatIsKnownStaysWhereItIsWhileBothGrow(
      @ForAll("programs") String left,
      @ForAll("programs") String right,
      @ForAll Alignment by,
      @ForAll @IntRange(max = 1000) int seed) {
    Random random = new Random(seed);
    Trace growingLeft = new Trace();
    Trace growingRight = new Trace();
    Pairing pairing = pairing(by, growingLeft, growingRight);
    record Seen(Side side, double place, Moment moment) {}
    List<Seen> seen = new ArrayList<>();
    double length = 0;
    for (int round = 0; round < 12; round++) {
      grow(growingLeft, trace(left), growingLeft.size() + random.nextInt(60));
      grow(growingRight, trace(right), growingRight.size() + random.nextInt(60));
      pairing.extend();
      assertTrue(
          pairing.length() >= length - NEAR, "shorter: " + pairing.length() + " was " + length);
      length = pairing.length();
      for (Seen one : seen) {
        assertSame(one.moment(), pairing.moment(one.side(), one.place()));
      }
      double place = random.nextDouble() * length * (1 - NEAR);
      for (Side side : Side.values()) {
        seen.add(new Seen(side, place, pairing.moment(side, place)));
      }
    }
  }

  /** But for what sums of seconds leave. */
  private static void assertSame(Moment one, Moment other) {
    double difference = other.step() + other.phase() - one.step() - one.phase();
    assertEquals(0, difference, 0.01, () -> one + " was seen, and now " + other);
  }

  @Property(tries = 80)
  void aSideWaitsOnlyBeforeItsAnchorAndOnlyForTheOther(
      @ForAll("programs") String left,
      @ForAll("programs") String right,
      @ForAll Alignment by,
      @ForAll @DoubleRange(max = 1) double part) {
    Pairing pairing = pairing(by, trace(left), trace(right));
    double place = part * pairing.length();
    boolean all = true;
    for (Side side : Side.values()) {
      Trace trace = trace(side == Side.LEFT ? left : right);
      if (pairing.standing(side, place) == Pairing.Standing.WAITS) {
        int next = anchors(by, trace).get(pairing.reached(place));
        assertEquals(Moment.at(next - 1), pairing.moment(side, place));
      } else {
        all = false;
      }
    }
    assertFalse(all, "one of them always goes on");
  }

  @Property(tries = 80)
  void steppingComesToEveryStepOfBothAndBack(
      @ForAll("programs") String left, @ForAll("programs") String right, @ForAll Alignment by) {
    Pairing pairing = pairing(by, trace(left), trace(right));
    Tandem deck = Tandem.atStart();
    List<Double> stops = new ArrayList<>();
    for (int step = 0; step < 120 && deck.at() < pairing.length(); step++) {
      stops.add(deck.at());
      Tandem next = deck.forward(pairing);
      assertTrue(next.at() > deck.at());
      for (Side side : Side.values()) {
        int gone = next.moment(side, pairing).step() - deck.moment(side, pairing).step();
        assertTrue(gone == 0 || gone == 1, "no step is passed over");
        assertTrue(next.moment(side, pairing).isWhole());
      }
      deck = next;
    }
    for (double stop : stops.reversed()) {
      deck = deck.back(pairing);
      assertEquals(stop, deck.at(), NEAR);
    }
  }

  @Property(tries = 80)
  void steppingByLineOrTurnComesToEachOfBoth(
      @ForAll("programs") String left,
      @ForAll("programs") String right,
      @ForAll Alignment by,
      @ForAll Alignment to) {
    Pairing pairing = pairing(by, trace(left), trace(right));
    Tandem deck = Tandem.atStart();
    for (int n = 1; n < 40; n++) {
      Tandem next = deck.forward(to, pairing);
      if (next.wanted() != null) {
        assertEquals(deck.at(), next.at(), "it waits where it is for what is not recorded");
        return;
      }
      boolean reached = false;
      for (Side side : Side.values()) {
        Trace trace = trace(side == Side.LEFT ? left : right);
        reached |= to.rests(trace, next.moment(side, pairing).step());
        if (by == to) {
          int known = anchors(by, trace).size();
          int own = pairing.reached(side, to, next.moment(side, pairing).step());
          assertEquals(Math.min(n, known), own, "both together");
        }
      }
      boolean over = pairing.isComplete() && next.at() >= pairing.length() - NEAR;
      assertTrue(reached || over);
      if (over) {
        return;
      }
      assertEquals(deck.at(), next.back(to, pairing).at(), NEAR, "and back");
      deck = next;
    }
  }

  @Property(tries = 40)
  void playedThroughItEndsWhereBothDo(
      @ForAll("programs") String left, @ForAll("programs") String right, @ForAll Alignment by) {
    Pairing pairing = pairing(by, trace(left), trace(right));
    Tandem deck = Tandem.atStart().play(pairing);
    for (int beat = 0; beat < 1000; beat++) {
      deck = deck.advance(0.5, pairing);
    }
    assertEquals(pairing.length(), deck.at());
    assertEquals(!pairing.isComplete(), deck.playing(), "an endless program is waited for");
    if (pairing.isComplete()) {
      assertEquals(Moment.at(trace(left).size() - 1), deck.moment(Side.LEFT, pairing));
      assertEquals(Moment.at(trace(right).size() - 1), deck.moment(Side.RIGHT, pairing));
      assertEquals(Pairing.Standing.OVER, pairing.standing(Side.LEFT, deck.at()));
    }
  }
}
