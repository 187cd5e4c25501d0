package loopglass.view.editor;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import loopglass.view.syntax.Parsed;
import loopglass.view.syntax.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Has the text parsed: a short one at once, so that it is never seen without its colours, a long
 * one on a thread of its own. Of several edits only the last is parsed.
 */
final class Colouring {

  /** Characters that are parsed within a few milliseconds. */
  static final int SHORT = 8_000;

  private final Parser near = new Parser();
  private final Consumer<Parsed> audience;
  private @Nullable Far far;
  private String wanted = "";

  /**
   * A colouring.
   *
   * @param audience is told on the JavaFX thread
   */
  Colouring(Consumer<Parsed> audience) {
    this.audience = audience;
  }

  void parse(String text) {
    wanted = text;
    if (text.length() <= SHORT) {
      audience.accept(near.parse(text));
    } else {
      if (far == null) {
        far = new Far();
      }
      far.parse(text, this::parsed);
    }
  }

  private void parsed(Parsed result) {
    if (result.text() == wanted) {
      audience.accept(result);
    }
  }

  /** The thread for long texts. */
  private static final class Far {
    private final Parser parser = new Parser();
    private final ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("syntax").unstarted(task));
    private volatile String latest = "";

    void parse(String text, Consumer<Parsed> then) {
      latest = text;
      thread.execute(
          () -> {
            if (text == latest) {
              Parsed result = parser.parse(text);
              Platform.runLater(() -> then.accept(result));
            }
          });
    }
  }
}
