package loopglass.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import loopglass.playback.TraceScript;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  @ParameterizedTest
  @CsvSource({"868,468", "1000,600", "1304,774", "2608,1548", "900,900", "1600,600"})
  void nothingOverlapsAndNothingTouchesAnEdge(double width, double height) {
    Layout layout = new Layout(Sample.RULER, width, height);
    Box stage = new Box(1, 1, width - 2, height - 2);
    for (Trace trace : Sample.all()) {
      for (int step = 0; step < trace.size(); step++) {
        Picture picture = layout.picture(trace, step);
        String where = trace.step(step).event() + " at " + width + "x" + height + ": ";
        for (Sprite sprite : picture.sprites()) {
          assertTrue(sprite.box().within(stage), () -> where + sprite);
          Box room = roomOf(picture, sprite);
          assertTrue(room == null || sprite.box().within(room), () -> where + sprite);
        }
        apart(where, picture, LayoutTest::isBody);
        apart(where, picture, LayoutTest::isWords);
      }
    }
  }

  private static void apart(
      String where, Picture picture, java.util.function.Predicate<Sprite> which) {
    List<Sprite> sprites = picture.sprites().stream().filter(which).toList();
    for (Sprite one : sprites) {
      for (Sprite other : sprites) {
        assertTrue(one == other || !one.box().overlaps(other.box()), () -> where + one + other);
      }
    }
  }

  private static boolean isBody(Sprite sprite) {
    return switch (sprite.look()) {
      case ROOM, FRAME, CARD, FOLD -> sprite.look() != Look.ROOM;
      case CHIP -> sprite.room() != Room.APIS;
      default -> false;
    };
  }

  private static boolean isWords(Sprite sprite) {
    return switch (sprite.look()) {
      case NOTE, TITLE, WORDS, VERDICT -> true;
      default -> false;
    };
  }

  /** The card that something must stay in, or null for what stands between the rooms. */
  private static @org.jspecify.annotations.Nullable Box roomOf(Picture picture, Sprite sprite) {
    Sprite room = picture.find(Key.of(Key.Kind.ROOM, sprite.room()));
    return room == null || sprite.room() == Room.LOOP || sprite == room ? null : room.box();
  }

  @Test
  void typeIsNeverSmallerThanTwelvePixels() {
    for (double width : new double[] {640, 1000, 1304, 2608}) {
      Scale scale = Plan.scale(width, width * 0.6);
      for (Look look : Look.values()) {
        assertTrue(scale.sizeOf(look) >= 12, look::toString);
      }
    }
    assertEquals(2 * Plan.scale(1304, 774).em(), Plan.scale(2608, 1548).em(), 0.5);
  }

  @Test
  void aDeepStackFoldsItsMiddle() {
    Trace trace = TraceScript.recursion(10_000, false);
    Picture picture = picture(trace, trace.size() - 3);
    Sprite fold = Objects.requireNonNull(picture.find(Key.of(Key.Kind.FOLD, Room.STACK)));
    List<Sprite> frames = frames(picture);
    assertEquals(Wording.count("stack.folded", 10_001 - frames.size()), fold.text());
    assertEquals("descend(10000)", frames.getFirst().text());
    assertEquals("main script", frames.getLast().text());
  }

  @Test
  void aLongQueueFoldsItsTail() {
    Trace trace = TraceScript.microtasks(0, 412);
    Picture picture = picture(trace, trace.size() - 1);
    Sprite fold = Objects.requireNonNull(picture.find(Key.of(Key.Kind.FOLD, Room.MICROTASKS)));
    long chips = picture.sprites().stream().filter(s -> s.look() == Look.CHIP).count();
    assertEquals("+ " + (412 - chips), fold.text());
  }

  @Test
  void theTimerAStepIsAboutIsAlwaysSeen() {
    Trace trace = TraceScript.manyTimers(300, 0);
    for (int step = 0; step < trace.size(); step++) {
      if (trace.step(step).event() instanceof Event.Registered(var pending)) {
        Key card = Key.of(Key.Kind.PENDING, pending.id());
        assertNotNull(picture(trace, step).find(card), pending::toString);
      }
    }
  }

  @Test
  void aFrameShowsTheLineItStandsAt() {
    Trace trace = TraceScript.startEndPromiseTimeout();
    for (int step = 0; step < trace.size(); step++) {
      if (trace.step(step).event() instanceof Event.Logged(var line)) {
        for (Sprite frame : frames(picture(trace, step))) {
          assertEquals("line " + line.span().line(), frame.detail());
        }
      }
    }
  }

  @Test
  void theLoopSaysNoWhileAFrameStands() {
    Trace trace = TraceScript.startEndPromiseTimeout();
    for (int step = 0; step < trace.size(); step++) {
      Picture picture = picture(trace, step);
      String answer =
          picture.sprites().stream()
              .filter(sprite -> sprite.look() == Look.VERDICT)
              .findFirst()
              .orElseThrow()
              .text();
      assertEquals(frames(picture).isEmpty() ? "yes" : "no", answer);
    }
  }

  private static List<Sprite> frames(Picture picture) {
    return picture.sprites().stream()
        .filter(sprite -> sprite.look() == Look.FRAME)
        .sorted(java.util.Comparator.comparingDouble(sprite -> sprite.box().y()))
        .toList();
  }

  private static Picture picture(Trace trace, int step) {
    return new Layout(Sample.RULER, 1304, 774).picture(trace, step);
  }
}
