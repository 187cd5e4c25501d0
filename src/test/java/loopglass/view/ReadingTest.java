package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import loopglass.view.keeping.Folders;
import loopglass.view.panel.Session;
import loopglass.view.settings.SystemLooks;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the rooms of memory say while a step is read, and when it cannot be. */
class ReadingTest extends WindowCase {

  private final CompletableFuture<Inspection> answer = new CompletableFuture<>();

  @Override
  MainWindow newWindow() {
    return new MainWindow(
        stage,
        scenario -> new Slow(Engines.IN_STEP.record(scenario)),
        library(),
        Folders.in(home),
        new SystemLooks(systemTheme, systemMotion),
        new Named(dialogs));
  }

  @Test
  void itSaysThatItReadsAndThenWhyThereIsNothing() throws Exception {
    robot.interact(() -> robot.lookup("#tab-variables").queryAs(ToggleButton.class).fire());
    await(() -> busy().isVisible());
    assertEquals("reading…", text("#variables .memory-busy"));
    answer.completeExceptionally(new IllegalStateException("the program went another way"));
    String why =
        "The memory of this step could not be read: the program could not be brought here again.";
    await(() -> text("#variables .memory-message").equals(why));
    await(() -> !busy().isVisible());
  }

  private Node busy() {
    return robot.lookup("#variables .memory-busy").query();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }

  /** Answers when the test does. */
  private final class Slow implements Session {
    private final Session engine;

    Slow(Session engine) {
      this.engine = engine;
    }

    @Override
    public Trace trace() {
      return engine.trace();
    }

    @Override
    public void demand(int steps) {
      engine.demand(steps);
    }

    @Override
    public CompletableFuture<Inspection> inspect(int step) {
      return answer;
    }

    @Override
    public void close() {
      engine.close();
    }
  }
}
