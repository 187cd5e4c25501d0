package loopglass.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopglass.film.Film;
import loopglass.film.Filming;
import loopglass.film.Format;
import loopglass.film.Progress;
import loopglass.language.Phrases;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/** The film that is being made, or what became of the last one. Belongs to the JavaFX thread. */
final class Production {

  /** How it stands. */
  sealed interface State {}

  /** Nothing is being made, and nothing is to be told. */
  record Idle() implements State {}

  /** A film is being made. */
  record Making(Path out, Progress progress, boolean stopping) implements State {}

  /**
   * A film was made.
   *
   * @param bytes how large it is; 0 for a folder
   */
  record Made(Path out, long bytes) implements State {}

  /** Something could not be done, and why, in one sentence. */
  record Failed(String sentence) implements State {}

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Idle());
  private final List<Consumer<Boolean>> waiting = new ArrayList<>();
  private @Nullable Filming filming;

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  boolean isBusy() {
    return filming != null;
  }

  /** Starts to make one, if none is being made. */
  void start(Scenario scenario, Trace trace, Film film, Format format, Path out, boolean replace) {
    if (filming != null) {
      return;
    }
    Filming started = Filming.start(scenario, trace, film, format, out, replace, true);
    filming = started;
    state.set(new Making(out, started.progress(), false));
    started.result().whenComplete((_, failure) -> Platform.runLater(() -> end(out, failure)));
  }

  /** Looks how far it has come. */
  void look() {
    Filming now = filming;
    if (now != null && state.get() instanceof Making(Path out, Progress before, boolean stopping)) {
      Progress progress = now.progress();
      if (!progress.equals(before)) {
        state.set(new Making(out, progress, stopping));
      }
    }
  }

  /** Stops it. */
  void stop() {
    Filming now = filming;
    if (now != null && state.get() instanceof Making(Path out, Progress progress, boolean _)) {
      state.set(new Making(out, progress, true));
      now.cancel();
    }
  }

  /** What was told about the last one is known now. */
  void forget() {
    if (filming == null) {
      state.set(new Idle());
    }
  }

  /** Says what could not be done. */
  void complain(String sentence) {
    if (filming == null) {
      state.set(new Failed(sentence));
    }
  }

  /** Does something once nothing is being made, told whether the last film was made. */
  void afterwards(Consumer<Boolean> action) {
    if (filming == null) {
      action.accept(state.get() instanceof Made);
    } else {
      waiting.add(action);
    }
  }

  private void end(Path out, @Nullable Throwable failure) {
    filming = null;
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause == null) {
      state.set(new Made(out, bytes(out)));
    } else if (cause instanceof CancellationException) {
      state.set(new Idle());
    } else {
      String why = Phrases.said(String.valueOf(cause.getMessage()));
      state.set(new Failed(Words.text("report.failed", why)));
    }
    List<Consumer<Boolean>> told = List.copyOf(waiting);
    waiting.clear();
    told.forEach(action -> action.accept(cause == null));
  }

  private static long bytes(Path out) {
    try {
      return Files.isDirectory(out) ? 0 : Files.size(out);
    } catch (IOException e) {
      return 0;
    }
  }
}
