package loopglass.film;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import loopglass.engine.Recording;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import loopglass.view.still.Easel;
import loopglass.view.still.Sheet;
import loopglass.view.still.Shot;
import loopglass.view.still.Toolkit;

/** A short film of a small program, and what there is to see in finished ones. */
final class Cutting {

  static final int WIDTH = 320;
  static final int HEIGHT = 180;

  /** Has a stop at its start, after its first line and at its end. */
  static final String PROGRAM =
      """
      /*---
      title: "Two; callbacks = one # more"
      summary: What waits where.
      stops:
        - { start: true, note: "Nothing has run yet. Look around." }
        - { log: 1, question: "One was written. What comes next?", answer: "`b`." }
        - { end: true, note: "Both ran" }
      ---*/
      console.log('a');
      setTimeout(() => console.log('b'), 0);
      """;

  private Cutting() {}

  static Scenario scenario() {
    try {
      return Scenario.parse("two.js", PROGRAM);
    } catch (ScenarioException e) {
      throw new AssertionError(e);
    }
  }

  static Trace record(Scenario scenario) throws InterruptedException {
    try (Recording recording = Recording.start(scenario)) {
      recording.await(100_000);
      return recording.trace();
    }
  }

  /** Small, four seconds long, eight frames a second. */
  static Film film() {
    return Film.standard().on(Sheet.of(WIDTH, HEIGHT, Theme.LIGHT)).at(8).paced(new Pace.Fit(4));
  }

  /** What ffprobe says of a file, by the names of its entries. */
  record Probe(Map<String, String> entries) {
    /** What it says of an entry; several of a name are joined; "" where it says nothing. */
    String get(String name) {
      return entries.getOrDefault(name, "");
    }
  }

  static Probe probe(Path file, String entries) throws Exception {
    Map<String, String> found = new TreeMap<>();
    String words = "-v error -count_frames -show_entries " + entries;
    for (String line :
        Ffmpeg.bundled().answer("ffprobe", words + " -of default=noprint_wrappers=1", file)) {
      int sign = line.indexOf('=');
      found.merge(line.substring(0, sign), line.substring(sign + 1), (a, b) -> a + "|" + b);
    }
    return new Probe(found);
  }

  /** All frames of a film as rows of blue, green, red and something. */
  static List<byte[]> frames(Path film) throws Exception {
    List<String> words = new ArrayList<>(List.of("-v", "error", "-i", film.toString()));
    words.addAll(List.of("-map", "0:v", "-fps_mode", "passthrough", "-f", "rawvideo"));
    words.addAll(List.of("-pix_fmt", "bgr0", "pipe:1"));
    Process process =
        Ffmpeg.bundled()
            .process("ffmpeg", words)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] all = process.getInputStream().readAllBytes();
    int size = WIDTH * HEIGHT * 4;
    List<byte[]> frames = new ArrayList<>();
    for (int at = 0; at + size <= all.length; at += size) {
      frames.add(java.util.Arrays.copyOfRange(all, at, at + size));
    }
    return frames;
  }

  /** A picture of a shot, drawn on its own. */
  static byte[] still(Scenario scenario, Trace trace, Sheet sheet, Shot shot) throws Exception {
    return Toolkit.call(
        () -> {
          Easel easel = new Easel(scenario, trace, sheet);
          easel.show(shot);
          WritableImage image = easel.paint(null);
          byte[] pixels = new byte[sheet.width() * sheet.height() * 4];
          image
              .getPixelReader()
              .getPixels(
                  0,
                  0,
                  sheet.width(),
                  sheet.height(),
                  PixelFormat.getByteBgraPreInstance(),
                  pixels,
                  0,
                  sheet.width() * 4);
          return pixels;
        });
  }

  /** How different two pictures are: the mean difference of a colour, 0 to 255. */
  static double difference(byte[] one, byte[] other) {
    long sum = 0;
    for (int i = 0; i < one.length; i++) {
      if (i % 4 != 3) {
        sum += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF));
      }
    }
    return sum / (0.75 * one.length);
  }

  /** The names of everything in a folder, hidden files too. */
  static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
