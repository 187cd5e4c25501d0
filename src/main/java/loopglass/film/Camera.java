package loopglass.film;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.still.Easel;
import loopglass.view.still.Shot;
import loopglass.view.still.Toolkit;
import org.jspecify.annotations.Nullable;

/**
 * Draws the frames of a film, and has them taken at the same time. A frame that looks like the one
 * before is not drawn again. Drawing happens on the JavaFX thread, a frame at a time, so that a
 * window stays alive.
 */
final class Camera {

  /** Frames that may be drawn and not taken yet. */
  private static final int AHEAD = 3;

  private static final int BYTES_PER_PIXEL = 4;

  private final Film film;
  private final Easel easel;
  private final boolean considerate;
  private final BooleanSupplier cancelled;
  private final BlockingQueue<byte[]> blank = new ArrayBlockingQueue<>(AHEAD);
  private final BlockingQueue<Exposure> drawn = new ArrayBlockingQueue<>(AHEAD + 1);
  private final int[] raster;
  private @Nullable WritableImage image;
  private volatile @Nullable Throwable refusal;
  private volatile boolean over;

  /** A picture and how many frames it stands for. */
  private static final class Exposure {
    static final Exposure END = new Exposure(new byte[0], 0);

    private final byte[] pixels;
    private final int times;

    Exposure(byte[] pixels, int times) {
      this.pixels = pixels;
      this.times = times;
    }
  }

  /**
   * A camera for one film.
   *
   * @param considerate whether it leaves the JavaFX thread as much time as it takes, for a window
   * @param cancelled asked before every frame
   */
  Camera(Film film, Scenario scenario, Trace trace, boolean considerate, BooleanSupplier cancelled)
      throws InterruptedException {
    this.film = film;
    this.considerate = considerate;
    this.cancelled = cancelled;
    easel = onStage(() -> new Easel(scenario, trace, film.sheet()));
    raster = new int[film.sheet().width() * film.sheet().height()];
    for (int i = 0; i < AHEAD; i++) {
      blank.add(new byte[raster.length * BYTES_PER_PIXEL]);
    }
  }

  private <T> T onStage(java.util.function.Supplier<T> work) throws InterruptedException {
    return Toolkit.call(() -> film.language().during(work::get));
  }

  /**
   * Films one shot after the other.
   *
   * @param frames how many
   * @param shots what each of them shows, from 0
   * @param progress told how many frames are drawn
   * @throws CancellationException when it was cancelled
   */
  void run(int frames, IntFunction<Shot> shots, FrameSink sink, IntConsumer progress)
      throws FilmException, InterruptedException {
    over = false;
    drawn.clear();
    Thread taker = Thread.ofPlatform().name("film-frames").start(() -> take(sink));
    try {
      draw(frames, shots, progress);
      hand(Exposure.END);
      taker.join();
    } finally {
      over = true;
      taker.interrupt();
      taker.join();
    }
    check();
    sink.finish();
  }

  private void draw(int frames, IntFunction<Shot> shots, IntConsumer progress)
      throws FilmException, InterruptedException {
    byte[] last = new byte[0];
    int times = 0;
    for (int frame = 0; frame < frames; frame++) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      boolean different = exposed(shots.apply(frame));
      if (different || frame == 0) {
        if (times > 0) {
          hand(new Exposure(last, times));
        }
        last = copied();
        times = 0;
      }
      times++;
      progress.accept(frame + 1);
    }
    hand(new Exposure(last, times));
  }

  /** Whether the shot looks different from the one before; then it is drawn. */
  private boolean exposed(Shot shot) throws InterruptedException {
    long start = System.nanoTime();
    boolean exposed =
        onStage(
            () -> {
              boolean different = easel.show(shot) || image == null;
              if (different) {
                image = easel.paint(image);
              }
              return different;
            });
    if (considerate && exposed) {
      TimeUnit.NANOSECONDS.sleep(System.nanoTime() - start);
    }
    return exposed;
  }

  private byte[] copied() throws FilmException, InterruptedException {
    byte[] pixels = null;
    while (pixels == null) {
      check();
      pixels = blank.poll(100, TimeUnit.MILLISECONDS);
    }
    WritableImage picture = image;
    if (picture != null) {
      int width = film.sheet().width();
      picture
          .getPixelReader()
          .getPixels(
              0,
              0,
              width,
              film.sheet().height(),
              PixelFormat.getIntArgbPreInstance(),
              raster,
              0,
              width);
      // In this order they are the bytes of blue, green, red and alpha; copied as one block.
      ByteBuffer.wrap(pixels).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(raster);
    }
    return pixels;
  }

  private void hand(Exposure exposure) throws FilmException, InterruptedException {
    check();
    while (!drawn.offer(exposure, 100, TimeUnit.MILLISECONDS)) {
      check();
    }
  }

  private void check() throws FilmException {
    Throwable failure = refusal;
    if (failure instanceof FilmException known) {
      throw known;
    }
    if (failure != null) {
      throw new FilmException("The film could not be written: " + failure.getMessage(), failure);
    }
  }

  private void take(FrameSink sink) {
    try {
      while (!over) {
        Exposure exposure = drawn.take();
        if (exposure == Exposure.END) {
          return;
        }
        for (int i = 0; i < exposure.times && !over; i++) {
          sink.take(exposure.pixels);
        }
        blank.add(exposure.pixels);
      }
    } catch (InterruptedException e) {
      // The film is over before its end.
    } catch (FilmException | RuntimeException | Error e) {
      refusal = e;
    }
  }
}
