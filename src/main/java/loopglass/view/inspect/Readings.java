package loopglass.view.inspect;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the memory of the step that is shown, on behalf of all rooms that show it. Lives on the
 * JavaFX thread and never waits.
 *
 * <p>It asks only when the step has stayed for a moment, so that scrubbing asks nothing; and says
 * that it reads only when that takes longer than another.
 */
public final class Readings {

  private static final long STAYS_MILLIS = 120;
  private static final long CALM_MILLIS = 500;

  private final IntFunction<CompletableFuture<Inspection>> ask;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.None());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Executor soon;
  private final Executor later;
  private @Nullable Playback wanted;
  private int asked;

  /**
   * Readings.
   *
   * @param ask starts to read a step of what is watched, see {@code Session.inspect}
   */
  public Readings(IntFunction<CompletableFuture<Inspection>> ask) {
    this(ask, after(STAYS_MILLIS), after(CALM_MILLIS));
  }

  Readings(IntFunction<CompletableFuture<Inspection>> ask, Executor soon, Executor later) {
    this.ask = ask;
    this.soon = soon;
    this.later = later;
  }

  private static Executor after(long millis) {
    return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Platform::runLater);
  }

  /** What was read last. */
  ReadOnlyObjectProperty<Reading> reading() {
    return reading.getReadOnlyProperty();
  }

  /** Whether a reading has been under way for longer than a moment. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** A room on screen shows this; another step than before is read soon. */
  void show(Playback now) {
    if (now.isEmpty() || now.tellsOf(wanted)) {
      return;
    }
    if (wanted == null || wanted.trace() != now.trace()) {
      reading.set(new Reading.None());
    }
    wanted = now;
    int number = ++asked;
    soon.execute(
        () -> {
          if (number == asked) {
            read(now, number);
          }
        });
  }

  private void read(Playback now, int number) {
    CompletableFuture<Inspection> answer = ask.apply(now.told());
    answer.whenComplete(
        (seen, thrown) -> Platform.runLater(() -> answered(now, number, seen, thrown)));
    later.execute(() -> busy.set(number == asked && !answer.isDone()));
  }

  private void answered(
      Playback now, int number, @Nullable Inspection seen, @Nullable Throwable thrown) {
    if (number != asked) {
      return;
    }
    busy.set(false);
    Throwable why = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
    if (seen != null) {
      reading.set(new Reading.Seen(seen, now));
    } else if (why instanceof CancellationException) {
      wanted = null; // asked again when it is shown again
    } else {
      reading.set(new Reading.Failed());
    }
  }
}
