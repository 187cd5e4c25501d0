package loopglass.view.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import loopglass.engine.Recording;
import loopglass.picture.Box;
import loopglass.picture.ChanceTrace;
import loopglass.picture.Director;
import loopglass.picture.Face;
import loopglass.picture.Layout;
import loopglass.picture.Look;
import loopglass.picture.Picture;
import loopglass.picture.Point;
import loopglass.picture.Ring;
import loopglass.picture.Room;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;
import loopglass.picture.Staging;
import loopglass.picture.Tween;
import loopglass.playback.Moment;
import loopglass.scenario.Library;
import loopglass.trace.Event;
import loopglass.trace.Snapshot;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What holds of every picture at rest, measured in the fonts that are drawn: over the whole library
 * and over what chance writes, on stages of many sizes.
 */
@ExtendWith(ApplicationExtension.class)
class PictureTest {

  /** The stage within a window of each size, and the stage alone. */
  private static final double[][] STAGES = {
    {820, 460},
    {1280, 720},
    {1304, 774},
    {1920, 1080},
    {2608, 1548},
    {3840, 2160},
    {740, 1650},
    {1080, 1920},
    {1080, 1200},
    {640, 400},
    {640, 900},
    {660, 900}
  };

  /** The sizes that pictures are made for; nothing is left out on these. */
  private static final double[][] FULL = {{1280, 720}, {1920, 1080}, {3840, 2160}, {1080, 1920}};

  private static final int STEPS = 3_000;
  private static final double ROUNDING = 1.01;

  private static final List<Trace> TRACES = new ArrayList<>();
  private static final List<String> NAMES = new ArrayList<>();
  private static final FontMetrics METRICS = new FontMetrics();

  @Start
  void start(Stage stage) throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeAll
  static void record() throws InterruptedException {
    for (String name : Library.names()) {
      try (Recording recording = Recording.start(Library.scenario(name))) {
        recording.await(STEPS);
        TRACES.add(recording.trace());
        NAMES.add(name);
      }
    }
    for (int seed = 0; seed < 200; seed++) {
      TRACES.add(ChanceTrace.of(seed, 150));
      NAMES.add("chance " + seed);
    }
  }

  @Test
  void nothingOverlapsAndEveryTextHasItsPlace() {
    Set<String> faults = new TreeSet<>();
    for (double[] size : STAGES) {
      Layout layout = new Layout(METRICS, size[0], size[1]);
      for (int n = 0; n < TRACES.size(); n++) {
        for (int step : telling(TRACES.get(n))) {
          if (n >= NAMES.size() - 200 && step % 3 != (int) size[0] % 3 && !isFull(size)) {
            continue; // of what chance writes, every step on some of the other stages
          }
          String where =
              " · " + NAMES.get(n) + " " + step + " " + (int) size[0] + "x" + (int) size[1];
          check(layout.picture(TRACES.get(n), step), size, where, faults);
        }
      }
    }
    assertEquals("", some(faults));
  }

  private static boolean isFull(double[] size) {
    return Stream.of(FULL).anyMatch(full -> Arrays.equals(full, size));
  }

  @Test
  void everyWayHasBothItsEndsAndNothingLeavesTheStageOnIt() {
    Set<String> faults = new TreeSet<>();
    for (double[] size : FULL) {
      Box stage = new Box(0, 0, size[0], size[1]);
      Layout layout = new Layout(METRICS, size[0], size[1]);
      for (int n = 0; n < TRACES.size(); n++) {
        Trace trace = TRACES.get(n);
        for (int step : some(trace, n)) {
          String where = " · " + NAMES.get(n) + " " + step + " " + size[0];
          Picture from = layout.picture(trace, step);
          Picture to = layout.picture(trace, Math.min(step + 1, trace.size() - 1));
          if (!Tween.between(from, to, 0).equals(from) || !Tween.between(from, to, 1).equals(to)) {
            faults.add("another end" + where);
          }
          for (double t : new double[] {0.2, 0.5, 0.8}) {
            for (Sprite sprite : Tween.between(from, to, t).sprites()) {
              if (!sprite.box().within(stage)) {
                faults.add("outside " + sprite.look() + " '" + sprite.text() + "'" + where);
              }
            }
          }
        }
      }
    }
    assertEquals("", some(faults));
  }

  @Test
  void forwardsBackwardsAndShuffledFramesAreTheSameByTheirHash() {
    Set<String> faults = new TreeSet<>();
    for (double[] size : FULL) {
      for (int n = 0; n < TRACES.size(); n++) {
        Trace trace = TRACES.get(n);
        List<Moment> moments = new ArrayList<>();
        for (int step : some(trace, n + 1)) {
          moments.add(Moment.at(step));
          moments.add(new Moment(step, 0.37));
        }
        Map<Moment, Integer> forward = visit(trace, size, moments);
        Map<Moment, Integer> backward = visit(trace, size, moments.reversed());
        Collections.shuffle(moments, new Random(n));
        if (!forward.equals(backward) || !forward.equals(visit(trace, size, moments))) {
          faults.add(NAMES.get(n) + " " + size[0]);
        }
      }
    }
    assertEquals("", some(faults));
  }

  private static Map<Moment, Integer> visit(Trace trace, double[] size, List<Moment> moments) {
    Director director = new Director(new Layout(METRICS, size[0], size[1]));
    Map<Moment, Integer> seen = new HashMap<>();
    for (Moment moment : moments) {
      seen.put(moment, director.at(trace, moment).sprites().hashCode());
    }
    return seen;
  }

  /** Some of the telling steps, others for another number, in their order. */
  private static List<Integer> some(Trace trace, int number) {
    List<Integer> steps = telling(trace);
    return IntStream.range(0, steps.size())
        .filter(n -> n % 4 == number % 4)
        .mapToObj(steps::get)
        .sorted()
        .toList();
  }

  @Test
  void roomsMayBeHidden() {
    Set<String> faults = new TreeSet<>();
    Room[] rooms = Room.values();
    for (double[] size : STAGES) {
      for (int mask = 1; mask < 1 << rooms.length; mask += 5) {
        Set<Room> hidden = EnumSet.noneOf(Room.class);
        for (Room room : rooms) {
          if ((mask >> room.ordinal() & 1) == 1) {
            hidden.add(room);
          }
        }
        Layout layout = new Layout(METRICS, size[0], size[1], new Staging(hidden, null));
        Trace trace = TRACES.get(TRACES.size() - 1 - mask % 40);
        Picture picture = layout.picture(trace, trace.size() - 1);
        String where = " · " + hidden + " " + (int) size[0] + "x" + (int) size[1];
        check(picture, size, where, faults);
        for (Sprite sprite : picture.sprites()) {
          if (hidden.contains(sprite.room()) && sprite.room() != Room.LOOP) {
            faults.add("hidden " + sprite.key() + where);
          }
        }
      }
    }
    assertEquals("", some(faults));
  }

  @Test
  void theTextsThatAreDrawnLieWithinTheirCards() {
    Set<String> faults = new TreeSet<>();
    WaitForAsyncUtils.waitForAsyncFx(
        120_000,
        () -> {
          for (int n = 0; n < TRACES.size(); n++) {
            double[] size = STAGES[n % STAGES.length];
            List<Integer> steps = telling(TRACES.get(n));
            Picture picture =
                new Layout(METRICS, size[0], size[1])
                    .picture(TRACES.get(n), steps.get(n % steps.size()));
            draw(picture, size, " · " + NAMES.get(n), faults);
          }
        });
    assertEquals("", some(faults));
  }

  private static String some(Set<String> faults) {
    return String.join("\n", faults.stream().limit(40).toList());
  }

  /** The first step of each kind, and those at which most is on the stage. */
  private static List<Integer> telling(Trace trace) {
    Set<Integer> steps = new LinkedHashSet<>();
    Set<Class<? extends Event>> kinds = new LinkedHashSet<>();
    int fullest = 0;
    int most = 0;
    for (int step = 0; step < trace.size(); step++) {
      if (kinds.add(trace.step(step).event().getClass())) {
        steps.add(step);
      }
      int now = load(trace.step(step).after());
      if (now > most) {
        most = now;
        fullest = step;
      }
    }
    steps.add(fullest);
    steps.add(trace.size() / 2);
    steps.add(trace.size() - 1);
    return List.copyOf(steps);
  }

  private static int load(Snapshot now) {
    return now.agents().stream()
        .mapToInt(
            agent ->
                agent.stack().size()
                    + agent.apis().size()
                    + agent.tasks().size()
                    + agent.microtasks().size())
        .sum();
  }

  private static void check(Picture picture, double[] size, String where, Set<String> faults) {
    Box stage = new Box(0, 0, size[0], size[1]);
    List<Sprite> words = new ArrayList<>();
    List<Sprite> bodies = new ArrayList<>();
    for (Sprite sprite : picture.sprites()) {
      String what = sprite.look() + " " + sprite.room() + " '" + sprite.text() + "'";
      if (!sprite.box().within(stage) || !(sprite.box().width() >= 0)) {
        faults.add("outside " + what + sprite.box() + where);
      }
      if (lacks(sprite, picture.scale()) > ROUNDING) {
        faults.add("too long " + what + lacks(sprite, picture.scale()) + where);
      }
      if (isWords(sprite.look())) {
        words.add(sprite);
      }
      if (isBody(sprite.look())) {
        bodies.add(sprite);
      }
    }
    words.forEach(sprite -> beside(picture, sprite, where, faults));
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        apart(words.get(i), words.get(j), where, faults);
      }
      for (Sprite body : bodies) {
        boolean inside = words.get(i).box().within(body.box());
        if (!inside || body.look() != Look.CARD && body.look() != Look.ROOM) {
          apart(words.get(i), body, where, faults);
        }
      }
    }
    for (int i = 0; i < bodies.size(); i++) {
      for (int j = i + 1; j < bodies.size(); j++) {
        Sprite one = bodies.get(i);
        Sprite other = bodies.get(j);
        boolean nested =
            one.box().within(other.box()) && isGround(other.look())
                || other.box().within(one.box()) && isGround(one.look());
        if (!nested) {
          apart(one, other, where, faults);
        }
      }
    }
  }

  private static void apart(Sprite one, Sprite other, String where, Set<String> faults) {
    if (one.box().overlaps(other.box())) {
      faults.add(
          "overlap %s %s '%s' %s %s '%s'%s"
              .formatted(
                  one.look(),
                  one.room(),
                  one.text(),
                  other.look(),
                  other.room(),
                  other.text(),
                  where));
    }
  }

  /** Words stand in the ring or outside of it, not under its hand, and no way runs through them. */
  private static void beside(Picture picture, Sprite words, String where, Set<String> faults) {
    for (Sprite sprite : picture.sprites()) {
      double size = sprite.box().width();
      double band = Ring.thickness(size) / 2;
      Point center = sprite.box().center();
      boolean clear =
          switch (sprite.look()) {
            case FACE ->
                farthest(words, center) <= Ring.radius(size) - band
                    || nearest(words, center) >= Ring.radius(size) + band;
            case HAND -> nearest(words, Ring.at(sprite.box(), sprite.value())) >= Ring.knob(size);
            case RAIL -> words.room() != Room.LOOP || !crosses(sprite.box(), ink(words));
            default -> true;
          };
      if (!clear) {
        faults.add("on the " + sprite.look() + " '" + words.text() + "'" + where);
      }
    }
  }

  /** Whether a line, which is a box without width or without height, runs through a place. */
  private static boolean crosses(Box line, Box place) {
    return line.x() < place.right()
        && line.right() > place.x()
        && line.y() < place.bottom()
        && line.bottom() > place.y();
  }

  private static double nearest(Sprite words, Point from) {
    Box ink = ink(words);
    double x = Math.clamp(from.x(), ink.x(), ink.right());
    double y = Math.clamp(from.y(), ink.y(), ink.bottom());
    return Math.hypot(from.x() - x, from.y() - y);
  }

  private static double farthest(Sprite words, Point from) {
    Box ink = ink(words);
    double x = Math.max(from.x() - ink.x(), ink.right() - from.x());
    double y = Math.max(from.y() - ink.y(), ink.bottom() - from.y());
    return Math.hypot(x, y);
  }

  /** Where the letters are: a line is higher than they. */
  private static Box ink(Sprite words) {
    Box line = words.box();
    double height = line.height();
    return new Box(line.x(), line.y() + 0.2 * height, line.width(), 0.7 * height);
  }

  private static boolean isWords(Look look) {
    return switch (look) {
      case NOTE, TITLE, WORDS, VERDICT, CLOCK, COUNTDOWN -> true;
      default -> false;
    };
  }

  private static boolean isBody(Look look) {
    return switch (look) {
      case ROOM, FRAME, CARD, FOLD, CHIP, SLOT, GHOST -> true;
      default -> false;
    };
  }

  private static boolean isGround(Look look) {
    return look == Look.ROOM || look == Look.CARD || look == Look.SLOT;
  }

  /** How many pixels its words are longer than the place it gives them. */
  private static double lacks(Sprite sprite, Scale scale) {
    double em = scale.em();
    double code = METRICS.width(Face.CODE, scale.code(), sprite.text());
    double text = METRICS.width(Face.WORDS, scale.small(), sprite.text());
    double detail = METRICS.width(Face.WORDS, scale.small(), sprite.detail());
    double between = sprite.detail().isEmpty() ? 0 : 0.5 * em;
    double sign = sprite.glyph() == loopglass.picture.Glyph.NONE ? 0 : 1.5 * em;
    double needs =
        switch (sprite.look()) {
          case FRAME -> 2.0 * em + code + between + detail;
          case CHIP -> 1.9 * em + sign + code + between + detail;
          case GHOST -> 2.0 * em + code + between + detail;
          case SLOT -> 2.0 * em + text + between + detail;
          case FOLD -> 0.6 * em + text;
          case CARD ->
              sprite.text().isEmpty()
                  ? 0
                  : sprite.value()
                      + METRICS.width(Face.CODE, scale.small(), sprite.text())
                      + between
                      + detail
                      + 0.9 * em;
          case ROOM ->
              sprite.value() > 0
                  ? 0
                  : 2 * em
                      + METRICS.width(Face.STRONG, scale.title(), sprite.text())
                      + (sprite.detail().isEmpty() ? 0 : 0.9 * em)
                      + detail;
          default -> 0;
        };
    return needs - sprite.box().width();
  }

  private static void draw(Picture picture, double[] size, String where, Set<String> faults) {
    StageView stage = new StageView();
    Scene scene = new Scene(new Pane(stage), size[0], size[1]);
    scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
    stage.setManaged(false);
    stage.resize(size[0], size[1]);
    stage.show(picture);
    stage.applyCss();
    List<Text> free = new ArrayList<>();
    for (int n = 0; n < picture.sprites().size(); n++) {
      Sprite sprite = picture.sprites().get(n);
      Box box = sprite.box();
      for (var node : stage.getChildrenUnmodifiable().get(n).lookupAll("Text")) {
        Text text = (Text) node;
        if (!text.isVisible() || text.getText().isEmpty()) {
          continue;
        }
        Bounds at = text.localToScene(text.getLayoutBounds());
        boolean within =
            at.getMinX() >= box.x() - ROUNDING && at.getMaxX() <= box.right() + ROUNDING;
        boolean aligned = sprite.look() == Look.VERDICT;
        if (!within && !aligned) {
          faults.add("drawn outside " + sprite.look() + " '" + text.getText() + "'" + where);
        }
        if (text.getFont().getSize() < Scale.SMALLEST) {
          faults.add("small " + sprite.look().name().toLowerCase(Locale.ROOT) + where);
        }
        for (Text other : free) {
          if (overlap(at, other.localToScene(other.getLayoutBounds()))) {
            faults.add(
                "drawn over '%s' %s '%s'%s %s"
                    .formatted(other.getText(), sprite.look(), text.getText(), where, size[0]));
          }
        }
        free.add(text);
      }
    }
  }

  /** More than the line heights, which are larger than the letters. */
  private static boolean overlap(Bounds one, Bounds other) {
    double wide =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double high =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return wide > ROUNDING && high > 0.4 * Math.min(one.getHeight(), other.getHeight());
  }
}
