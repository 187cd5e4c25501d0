package loopglass.view.stage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import loopglass.engine.Recording;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.playback.Moment;
import loopglass.scenario.Library;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/** Contrast (WCAG 2.2 §1.4.3) of words on what really lies under them, as it is painted. */
class StageContrastTest {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 600;

  /** From this size on text counts as large, in pixels (18 pt, or 14 pt and bold). */
  private static final double LARGE = 24;

  private static final List<String> PROGRAMS =
      List.of(
          "first-steps/first-look.js",
          "first-steps/errors-do-not-stop-the-loop.js",
          "rendering/frame-between-tasks.js",
          "web-apis/worker-beside-page.js");

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyWordOnTheStageIsReadableWhereItStands(Theme theme) throws Exception {
    Set<String> faint = new LinkedHashSet<>();
    for (String program : PROGRAMS) {
      Trace trace = record(program);
      FutureTask<Void> task =
          new FutureTask<>(
              () -> {
                StageView stage = new StageView();
                stage.resize(WIDTH, HEIGHT);
                Scene scene = new Scene(new Pane(stage), WIDTH, HEIGHT);
                scene.getStylesheets().setAll(theme.stylesheets());
                Director director = new Director(new Layout(new FontMetrics(), WIDTH, HEIGHT));
                for (int step = 1; step < trace.size(); step += 9) {
                  stage.show(director.at(trace, Moment.at(step)));
                  measure(scene, stage, program + " step " + step, faint);
                }
                return null;
              });
      Platform.runLater(task);
      task.get();
    }
    assertTrue(faint.isEmpty(), () -> theme + "\n" + String.join("\n", faint));
  }

  private static void measure(Scene scene, StageView stage, String where, Set<String> faint) {
    stage.applyCss();
    List<Text> texts = new ArrayList<>();
    collect(stage, texts);
    assertTrue(texts.size() > 15, () -> where + " shows " + texts.size() + " words");
    texts.forEach(text -> text.setVisible(false));
    PixelReader ground = scene.snapshot(null).getPixelReader();
    texts.forEach(text -> text.setVisible(true));
    for (Text text : texts) {
      Bounds bounds = text.localToScene(text.getLayoutBounds());
      int x = (int) bounds.getCenterX();
      int y = (int) bounds.getCenterY();
      if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) {
        continue;
      }
      Color under = ground.getColor(x, y);
      Color ink = under.interpolate((Color) text.getFill(), opacity(text));
      double least = text.getFont().getSize() >= LARGE ? 3 : 4.5;
      double ratio = ratio(ink, under);
      if (ratio < least) {
        faint.add("%s: %s has %.2f of %.1f".formatted(where, text.getText(), ratio, least));
      }
    }
  }

  private static void collect(Parent parent, List<Text> texts) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node instanceof Text text && text.isVisible() && !text.getText().isBlank()) {
        texts.add(text);
      } else if (node instanceof Parent inner && node.isVisible()) {
        collect(inner, texts);
      }
    }
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return opacity;
  }

  private static double ratio(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other)) + 0.05;
    double dark = Math.min(luminance(one), luminance(other)) + 0.05;
    return light / dark;
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Trace record(String name) throws InterruptedException {
    try (Recording recording = Recording.start(Library.scenario(name))) {
      recording.await(100_000);
      return recording.trace();
    }
  }
}
