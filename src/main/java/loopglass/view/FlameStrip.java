package loopglass.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import loopglass.picture.Tone;
import loopglass.view.panel.Tones;

/** Draws a flame: the stack over the steps, in the tone of the job it ran for. */
final class FlameStrip extends Pane {

  private static final List<Tone> TONES =
      List.of(Tone.STACK, Tone.MICROTASK, Tone.TASK, Tone.RENDER);
  private static final int LEVELS = 4;
  private static final int DEEPEST = 24;
  private static final double TICK = 7;

  private final Layer coming = new Layer("coming");
  private final Layer past = new Layer("past");
  private final Rectangle pastClip = new Rectangle();

  FlameStrip() {
    getStyleClass().add("flame");
    setMouseTransparent(true);
    past.group.setClip(pastClip);
    getChildren().addAll(coming.group, past.group);
  }

  /** Draws a flame over a width, bottom up, and below it a tick for each written line. */
  void draw(Flame flame, double width, double height) {
    coming.clear();
    past.clear();
    Flame.Column[] columns = flame.columns();
    if (columns.length == 0) {
      return;
    }
    int deepest = LEVELS;
    for (Flame.Column column : columns) {
      deepest = Math.clamp(column.depth(), deepest, DEEPEST);
    }
    double slot = width / columns.length;
    double floor = height - TICK - 1;
    double level = floor / deepest;
    for (int depth = 0; depth < deepest; depth++) {
      int from = 0;
      while (from < columns.length) {
        int to = from + 1;
        if (columns[from].depth() > depth) {
          while (to < columns.length && joins(columns[from], columns[to], depth)) {
            to++;
          }
          double y = floor - (depth + 1) * level;
          box(columns[from].tone(), depth, from * slot, y, (to - from) * slot, level);
        }
        from = to;
      }
    }
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].written()) {
        tick((i + 0.5) * slot, floor + 1.5);
      }
    }
  }

  /** How much of the width has passed. */
  void pass(double x, double height) {
    pastClip.setWidth(Math.max(0, x));
    pastClip.setHeight(height);
  }

  private static boolean joins(Flame.Column one, Flame.Column next, int depth) {
    return next.depth() > depth && next.tone() == one.tone();
  }

  private void box(Tone tone, int depth, double x, double y, double width, double height) {
    double gap = Math.min(0.8, width * 0.25);
    double tall = height - Math.min(1, height * 0.2);
    coming.box(tone, depth, x, y, width - gap, tall);
    past.box(tone, depth, x, y, width - gap, tall);
  }

  private void tick(double x, double y) {
    coming.tick(x, y);
    past.tick(x, y);
  }

  private static final class Layer {

    private final Group group = new Group();
    private final Map<Tone, Path> base = new EnumMap<>(Tone.class);
    private final Map<Tone, Path> upper = new EnumMap<>(Tone.class);
    private final Path ticks = path("ticks");

    Layer(String style) {
      group.getStyleClass().add(style);
      for (Tone tone : TONES) {
        base.put(tone, path(Tones.style(tone)));
        upper.put(tone, path(Tones.style(tone) + "-upper"));
      }
      group.getChildren().addAll(base.values());
      group.getChildren().addAll(upper.values());
      group.getChildren().add(ticks);
    }

    private static Path path(String style) {
      Path path = new Path();
      path.getStyleClass().addAll("flame-shape", style);
      return path;
    }

    void clear() {
      base.values().forEach(path -> path.getElements().clear());
      upper.values().forEach(path -> path.getElements().clear());
      ticks.getElements().clear();
    }

    void box(Tone tone, int depth, double x, double y, double width, double height) {
      Path path = (depth == 0 ? base : upper).get(tone);
      if (path != null) {
        path.getElements()
            .addAll(
                new MoveTo(x, y),
                new LineTo(x + width, y),
                new LineTo(x + width, y + height),
                new LineTo(x, y + height),
                new ClosePath());
      }
    }

    void tick(double x, double y) {
      ticks
          .getElements()
          .addAll(
              new MoveTo(x, y),
              new LineTo(x + TICK / 2, y + TICK - 1),
              new LineTo(x - TICK / 2, y + TICK - 1),
              new ClosePath());
    }
  }
}
