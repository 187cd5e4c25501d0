package loopglass.film;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;

/**
 * A film that is being made, on a thread of its own. It ends by itself, fails, or is cancelled; in
 * the last two cases nothing of it is left. It is cancelled when the process ends.
 */
public final class Filming {

  private final Scenario scenario;
  private final Trace trace;
  private final Film film;
  private final Format format;
  private final Path out;
  private final boolean replace;
  private final boolean considerate;
  private final CompletableFuture<List<Path>> result = new CompletableFuture<>();
  private final Thread thread;
  private final Thread atExit = new Thread(this::cancelAndWait, "film-end");
  private volatile boolean cancelled;
  private volatile Progress progress = new Progress(0, 0, Duration.ZERO);

  private Filming(
      Scenario scenario,
      Trace trace,
      Film film,
      Format format,
      Path out,
      boolean replace,
      boolean considerate) {
    this.scenario = scenario;
    this.trace = trace;
    this.film = film.as(format);
    this.format = format;
    this.out = out;
    this.replace = replace;
    this.considerate = considerate;
    thread = Thread.ofPlatform().name("film").daemon().unstarted(this::run);
  }

  /**
   * Starts to make a film. May be called on any thread; returns at once.
   *
   * @param scenario the program
   * @param trace its record, which has ended or goes as far as the film's range
   * @param out the file to write, or for {@link Format#FRAMES} the folder
   * @param replace whether a file that is there already gives way
   * @param considerate whether the JavaFX thread is left time for a window
   */
  public static Filming start(
      Scenario scenario,
      Trace trace,
      Film film,
      Format format,
      Path out,
      boolean replace,
      boolean considerate) {
    Filming filming = new Filming(scenario, trace, film, format, out, replace, considerate);
    Runtime.getRuntime().addShutdownHook(filming.atExit);
    filming.thread.start();
    return filming;
  }

  /** How far it has come. */
  public Progress progress() {
    return progress;
  }

  /** Stops it. What was made so far is deleted; the result then says that it was cancelled. */
  public void cancel() {
    cancelled = true;
    thread.interrupt();
  }

  /**
   * The files that were written, the film first. Completes on the film's thread, exceptionally with
   * a {@link FilmException} when it cannot be made, with a {@link CancellationException} when it
   * was cancelled; either way nothing is left behind by then.
   */
  public CompletableFuture<List<Path>> result() {
    return result;
  }

  private void cancelAndWait() {
    cancel();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    film.language()
        .during(
            () -> {
              make();
              return null;
            });
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process ends: that is why it was cancelled.
    }
  }

  private void make() {
    try {
      result.complete(made());
    } catch (InterruptedException | CancellationException e) {
      result.completeExceptionally(new CancellationException("The film was cancelled."));
    } catch (FilmException e) {
      result.completeExceptionally(cancelled ? new CancellationException(e.getMessage()) : e);
    } catch (RuntimeException | LinkageError e) {
      result.completeExceptionally(
          new FilmException("A film cannot be made here: " + e.getMessage(), e));
    }
  }

  private List<Path> made() throws FilmException, InterruptedException {
    checkSize();
    try (Target target = new Target(replace)) {
      Path part = format == Format.FRAMES ? target.frames(out) : target.file(out);
      Ffmpeg ffmpeg = Ffmpeg.bundled();
      Reel reel = new Reel(film, trace);
      try (Encoder encoder = new Encoder(ffmpeg, Encoding.arguments(film, format, part))) {
        Camera camera = new Camera(film, reel, scenario, trace, considerate, () -> cancelled);
        long start = System.nanoTime();
        camera.run(
            encoder,
            frame ->
                progress =
                    new Progress(
                        frame, reel.frames(), Duration.ofNanos(System.nanoTime() - start)));
      }
      if (cancelled) {
        throw new CancellationException();
      }
      target.complete();
      return List.of(out);
    }
  }

  private void checkSize() throws FilmException {
    int width = film.sheet().width();
    int height = film.sheet().height();
    if (format.isVideo() && (width % 2 != 0 || height % 2 != 0)) {
      throw new FilmException(
          "A video's width and height are even numbers, not " + width + "×" + height + ".");
    }
  }
}
