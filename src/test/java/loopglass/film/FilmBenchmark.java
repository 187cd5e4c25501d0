package loopglass.film;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;

/**
 * How fast a film is made: 1920×1080 at 30 frames a second, of the library's median program by
 * length, or of the one that is named. Prints how many times as fast as it plays it is made, and
 * what drawing adds to encoding: (render and encode) : (encode alone), where the same frames, drawn
 * before, are encoded once more. Wall-clock times mean something on a quiet machine only, so
 * processor time is printed too, of this process and of the encoder's; on two cores a film cannot
 * be made faster than in half of their sum.
 *
 * <pre>
 * mvnw -q test-compile exec:exec@started -Dstarted=loopglass.film.FilmBenchmark
 * </pre>
 */
final class FilmBenchmark {

  /** Frames of the stretch that is drawn, kept and encoded: 8 MB each, unless it is the same. */
  private static final int STRETCH = 210;

  /** To find the median, every so manyth program of the library is asked how long its film is. */
  private static final int SAMPLE = 9;

  private static final double NANOS = 1e9;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** What something took, in seconds. */
  private record Cost(double wall, double own, double encoder) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.2f s, of processor time %.2f s here and %.2f s in the encoder",
          wall,
          own,
          encoder);
    }
  }

  /** Work that tells the encoder's processor time. */
  private interface Work {
    Duration run() throws Exception;
  }

  private FilmBenchmark() {}

  /** Runs it; an argument names a program of the library. */
  public static void main(String[] args) {
    try {
      run(args);
      System.exit(0); // the toolkit would go on
    } catch (Exception | Error e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String[] args) throws Exception {
    Film film = Film.standard();
    String name = args.length > 0 ? args[0] : median(film);
    Scenario scenario = Library.scenario(name);
    Trace trace = Cutting.record(scenario);
    Reel reel = new Reel(film, trace);
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %d frames, %d cores%n",
        name,
        reel.seconds(),
        reel.frames(),
        Runtime.getRuntime().availableProcessors());
    Path out = Files.createTempFile("loopglass-benchmark", ".mp4");
    try {
      Camera camera = new Camera(film, scenario, trace, false, () -> false);
      int from = Math.max(0, reel.frames() / 2 - STRETCH / 2);
      int count = Math.min(STRETCH, reel.frames() - from);
      stretch(camera, film, reel, from, count, out); // so that the program is compiled by then
      Cost both = stretch(camera, film, reel, from, count, out);
      List<byte[]> frames = kept(camera, reel, from, count);
      long distinct = frames.stream().distinct().count();
      Cost alone =
          cost(
              () -> {
                try (Encoder encoder = encoder(film, out)) {
                  for (byte[] frame : frames) {
                    encoder.take(frame);
                  }
                  Duration busy = encoder.busy();
                  encoder.finish();
                  return busy;
                }
              });
      System.out.printf("%d frames, %d different ones%n", count, distinct);
      System.out.println("render and encode: " + both);
      System.out.println("encode alone:      " + alone);
      System.out.printf(Locale.ROOT, "ratio: %.2f by the clock", both.wall / alone.wall);
      System.out.printf(
          Locale.ROOT,
          ", %.2f by processor time%n",
          (both.own + both.encoder) / (alone.own + alone.encoder));
      Cost whole = stretch(camera, film, reel, 0, reel.frames(), out);
      System.out.println("the whole film:    " + whole);
      System.out.printf(
          Locale.ROOT,
          "made %.2f times as fast as it plays; by processor time on two cores %.2f times%n",
          reel.seconds() / whole.wall,
          2 * reel.seconds() / (whole.own + whole.encoder));
    } finally {
      Files.delete(out);
    }
  }

  private static Encoder encoder(Film film, Path out) throws FilmException {
    return new Encoder(Ffmpeg.bundled(), Encoding.arguments(film, Format.MP4, null, out));
  }

  private static Cost stretch(Camera camera, Film film, Reel reel, int from, int count, Path out)
      throws Exception {
    return cost(
        () -> {
          try (Encoder encoder = encoder(film, out)) {
            Duration[] busy = {Duration.ZERO};
            FrameSink sink =
                new FrameSink() {
                  @Override
                  public void take(byte[] pixels) throws FilmException {
                    encoder.take(pixels);
                  }

                  @Override
                  public void finish() throws FilmException {
                    busy[0] = encoder.busy();
                    encoder.finish();
                  }

                  @Override
                  public void close() {
                    encoder.close();
                  }
                };
            camera.run(count, frame -> reel.shot(from + frame), sink, frame -> {});
            return busy[0];
          }
        });
  }

  private static List<byte[]> kept(Camera camera, Reel reel, int from, int count) throws Exception {
    List<byte[]> frames = new ArrayList<>();
    FrameSink sink =
        new FrameSink() {
          @Override
          public void take(byte[] pixels) {
            boolean same = !frames.isEmpty() && java.util.Arrays.equals(frames.getLast(), pixels);
            frames.add(same ? frames.getLast() : pixels.clone());
          }

          @Override
          public void finish() {}

          @Override
          public void close() {}
        };
    camera.run(count, frame -> reel.shot(from + frame), sink, frame -> {});
    return frames;
  }

  private static Cost cost(Work work) throws Exception {
    long start = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    Duration encoder = work.run();
    return new Cost(
        (System.nanoTime() - start) / NANOS,
        (SYSTEM.getProcessCpuTime() - cpu) / NANOS,
        encoder.toNanos() / NANOS);
  }

  /** The program whose film is neither among the shorter nor among the longer half. */
  private static String median(Film film) throws Exception {
    record Length(String name, double seconds) {}
    List<Length> lengths = new ArrayList<>();
    for (int i = 0; i < Library.names().size(); i += SAMPLE) {
      String name = Library.names().get(i);
      lengths.add(
          new Length(name, new Reel(film, Cutting.record(Library.scenario(name))).seconds()));
    }
    lengths.sort(Comparator.comparingDouble(Length::seconds));
    return lengths.get(lengths.size() / 2).name();
  }
}
