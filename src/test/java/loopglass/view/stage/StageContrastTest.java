package loopglass.view.stage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import loopglass.engine.Recording;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.playback.Moment;
import loopglass.scenario.Library;
import loopglass.trace.Trace;
import loopglass.view.panel.Contrast;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/** Contrast (WCAG 2.2 §1.4.3) of words on what really lies under them, as it is painted. */
class StageContrastTest {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 600;

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
    int measured = Contrast.measure(scene, stage, where, faint);
    assertTrue(measured > 15, () -> where + " shows " + measured + " words");
  }

  private static Trace record(String name) throws InterruptedException {
    try (Recording recording = Recording.start(Library.scenario(name))) {
      recording.await(100_000);
      return recording.trace();
    }
  }
}
