package loopglass.view.still;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Starts JavaFX where there is no window and perhaps no display. */
public final class Toolkit {

  private Toolkit() {}

  /**
   * Does something on the JavaFX thread and waits for it. The toolkit is started without a display
   * if it does not run yet; it goes on running, so a command ends with {@code System.exit}.
   */
  public static <T> T call(Supplier<T> work) throws InterruptedException {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    start();
    FutureTask<T> task = new FutureTask<>(work::get);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The picture could not be drawn.", e.getCause());
    }
  }

  private static void start() throws InterruptedException {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
    } catch (IllegalStateException runsAlready) {
      // Somebody else started it: then it is as good as ours.
    }
  }
}
