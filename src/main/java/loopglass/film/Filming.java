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

  /** Frames out of which the palette of a GIF is made. */
  private static final int SAMPLES = 24;

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
    } catch (RuntimeException | Error e) { // whoever waits for the film hears of its end
      result.completeExceptionally(
          new FilmException("A film cannot be made here: " + e.getMessage(), e));
    }
  }

  private List<Path> made() throws FilmException, InterruptedException {
    check();
    try (Target target = new Target(replace);
        Scrap scrap = new Scrap()) {
      Path part = format == Format.FRAMES ? target.frames(out) : target.file(out);
      Reel reel = new Reel(film, trace);
      Beside beside = new Beside(film, reel, scenario, trace);
      for (Sidecar sidecar : Sidecar.values()) {
        if (film.sidecars().contains(sidecar)) {
          target.write(sidecar.beside(out), beside.text(sidecar));
        }
      }
      shoot(reel, beside, scrap, part);
      if (cancelled) {
        throw new CancellationException();
      }
      return target.complete();
    }
  }

  private void shoot(Reel reel, Beside beside, Scrap scrap, Path part)
      throws FilmException, InterruptedException {
    Ffmpeg ffmpeg = Ffmpeg.bundled();
    Camera camera = new Camera(film, scenario, trace, considerate, () -> cancelled);
    Path extra = null;
    if (format.isVideo()) {
      extra = scrap.file("names", ".txt");
      Target.fill(extra, beside.metadata());
    } else if (format == Format.GIF) {
      extra = scrap.file("palette", ".png");
      int samples = Math.min(reel.frames(), SAMPLES);
      try (Encoder encoder = new Encoder(ffmpeg, Encoding.palette(film, extra))) {
        int last = Math.max(1, samples - 1);
        camera.run(
            samples,
            sample -> reel.shot((int) ((long) sample * (reel.frames() - 1) / last)),
            encoder,
            frame -> {});
      }
    }
    try (Encoder encoder = new Encoder(ffmpeg, Encoding.arguments(film, format, extra, part))) {
      long start = System.nanoTime();
      camera.run(reel.frames(), reel::shot, encoder, frame -> tell(frame, reel.frames(), start));
    }
  }

  private void tell(int frame, int frames, long start) {
    progress = new Progress(frame, frames, Duration.ofNanos(System.nanoTime() - start));
  }

  private void check() throws FilmException {
    checkSize();
    if (film.voice().isPresent() && !format.isVideo()) {
      throw new FilmException("Only mp4 and webm have sound, so there is no place for a voice.");
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
