package loopglass.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import loopglass.engine.Recording;
import loopglass.playback.Moment;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every way from one picture to another, over every program of the library. */
class MotionTest {

  private static final double WIDTH = 1304;
  private static final double HEIGHT = 774;

  /** Enough to see every kind of step of a program. */
  private static final int STEPS = 90;

  static List<String> programs() {
    return Library.names();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void anyOrderOfVisitsShowsTheSameFrames(String name) throws Exception {
    Trace trace = record(name);
    List<Moment> moments = new ArrayList<>();
    for (int step = 0; step < trace.size() - 1; step += 2) {
      moments.add(Moment.at(step));
      moments.add(new Moment(step, 0.37));
    }
    Map<Moment, Integer> forward = visit(trace, moments, Motion.FULL);
    assertEquals(forward, visit(trace, moments.reversed(), Motion.FULL));
    Collections.shuffle(moments, new Random(11));
    assertEquals(forward, visit(trace, moments, Motion.FULL));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatMovesStaysOnTheStageAndEveryWayHasBothItsEnds(String name) throws Exception {
    Trace trace = record(name);
    Layout layout = new Layout(Sample.RULER, WIDTH, HEIGHT);
    Box stage = new Box(0, 0, WIDTH, HEIGHT);
    Picture before = layout.picture(trace, 0);
    for (int step = 1; step < trace.size(); step++) {
      Picture after = layout.picture(trace, step);
      for (Motion motion : Motion.values()) {
        Tween tween = new Tween(before, after, motion);
        assertSame(before, tween.at(0));
        assertSame(after, tween.at(1));
        for (double t : new double[] {0.2, 0.6}) {
          for (Sprite sprite : tween.at(t).sprites()) {
            assertTrue(sprite.box().within(stage), () -> name + ": " + sprite);
            assertTrue(sprite.opacity() >= 0 && sprite.opacity() <= 1, sprite::toString);
          }
        }
      }
      before = after;
    }
  }

  /** Pictures that have nothing to do with each other: a jump over many steps. */
  @Test
  void anyTwoPicturesHaveAWayBetweenThem() {
    Random random = new Random(5);
    List<Trace> traces = Sample.all();
    Layout layout = new Layout(Sample.RULER, WIDTH, HEIGHT);
    Box stage = new Box(0, 0, WIDTH, HEIGHT);
    for (int n = 0; n < 300; n++) {
      Picture from = any(layout, traces, random);
      Picture to = any(layout, traces, random);
      assertSame(from, Tween.between(from, to, 0));
      assertSame(to, Tween.between(from, to, 1));
      for (Sprite sprite : Tween.between(from, to, random.nextDouble()).sprites()) {
        assertTrue(sprite.box().within(stage), sprite::toString);
      }
    }
  }

  private static Picture any(Layout layout, List<Trace> traces, Random random) {
    Trace trace = traces.get(random.nextInt(traces.size()));
    return layout.picture(trace, random.nextInt(trace.size()));
  }

  /** Whoever asks for less motion sees nothing change its place. */
  @ParameterizedTest
  @EnumSource(Motion.class)
  void withReducedMotionNothingIsEverBetweenTwoPlaces(Motion motion) {
    Trace trace = Sample.awaits();
    Layout layout = new Layout(Sample.RULER, WIDTH, HEIGHT);
    boolean travelled = false;
    for (int step = 1; step < trace.size(); step++) {
      Picture before = layout.picture(trace, step - 1);
      Picture after = layout.picture(trace, step);
      for (Sprite sprite : new Tween(before, after, motion).at(0.5).sprites()) {
        Key key =
            sprite.key().echo() == 0
                ? sprite.key()
                : Key.of(sprite.key().kind(), sprite.key().id());
        travelled |= !stands(before, key, sprite) && !stands(after, key, sprite);
      }
    }
    assertEquals(motion == Motion.FULL, travelled);
  }

  private static boolean stands(Picture picture, Key key, Sprite sprite) {
    Sprite there = picture.find(key);
    return there != null && there.box().equals(sprite.box());
  }

  private static Map<Moment, Integer> visit(Trace trace, List<Moment> moments, Motion motion) {
    Director director = new Director(new Layout(Sample.RULER, WIDTH, HEIGHT), motion);
    Map<Moment, Integer> seen = new HashMap<>();
    for (Moment moment : moments) {
      seen.put(moment, director.at(trace, moment).sprites().toString().hashCode());
    }
    return seen;
  }

  private static Trace record(String name) throws InterruptedException {
    Scenario scenario = Library.scenario(name);
    Trace trace = new Trace();
    try (Recording recording = Recording.start(scenario)) {
      recording.await(STEPS);
      Trace all = recording.trace();
      for (int step = 0; step < Math.min(STEPS, all.size()); step++) {
        trace.append(all.step(step));
      }
    }
    return trace;
  }
}
