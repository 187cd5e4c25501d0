package loopglass.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.zip.CRC32;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import loopglass.view.still.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the making of a film goes on, and how it may end. */
final class FilmingTest {

  private static final Scenario SCENARIO = Cutting.scenario();
  private static Trace trace;

  @TempDir Path folder;

  @BeforeAll
  static void record() throws Exception {
    trace = Cutting.record(SCENARIO);
  }

  private static Filming start(Film film, Format format, Path out, boolean replace) {
    return Filming.start(SCENARIO, trace, film, format, out, replace, false);
  }

  private static String refusal(Film film, Format format, Path out) {
    ExecutionException ended =
        assertThrows(
            ExecutionException.class, () -> start(film, format, out, false).result().get());
    assertTrue(ended.getCause() instanceof FilmException, ended.toString());
    String why = said(ended);
    assertTrue(why.endsWith(".") && !why.contains("\n"), why);
    return why;
  }

  private static String said(ExecutionException ended) {
    return Objects.requireNonNull(ended.getCause()).getMessage() + "";
  }

  /** Sums up the frames of a film. */
  private static long sum(Film film) throws Exception {
    CRC32 sum = new CRC32();
    int[] frames = {0};
    FrameSink sink =
        new FrameSink() {
          @Override
          public void take(byte[] pixels) {
            sum.update(pixels);
            frames[0]++;
          }

          @Override
          public void finish() {}

          @Override
          public void close() {}
        };
    Reel reel = new Reel(film, trace);
    new Camera(film, SCENARIO, trace, false, () -> false)
        .run(reel.frames(), reel::shot, sink, frame -> {});
    assertEquals(reel.frames(), frames[0]);
    return sum.getValue();
  }

  @Test
  void theSameFilmHasTheSamePixels() throws Exception {
    Film film = Cutting.film().on(Sheet.of(480, 270, Theme.DARK));
    long first = sum(film);
    assertEquals(first, sum(film));
    assertNotEquals(first, sum(film.withCards(false)));
  }

  @Test
  void isLeftAloneWhenItIsCancelledMidway() throws Exception {
    Film film = Cutting.film().at(60).paced(new Pace.Fit(60)).with(EnumSet.allOf(Sidecar.class));
    Filming filming = start(film, Format.MP4, folder.resolve("a.mp4"), false);
    while (filming.progress().frame() < 5) {
      Thread.onSpinWait();
    }
    assertTrue(Cutting.names(folder).size() > 1, "nothing had been begun");
    filming.cancel();
    assertThrows(CancellationException.class, () -> filming.result().get());
    assertEquals(List.of(), Cutting.names(folder));
  }

  @Test
  void tellsHowFarItIs() throws Exception {
    Filming filming = start(Cutting.film(), Format.FRAMES, folder.resolve("a"), false);
    filming.result().get();
    assertEquals(32, filming.progress().frame());
    assertEquals(1, filming.progress().share());
    assertEquals(0, filming.progress().left().toNanos());
    assertEquals(32, Estimate.of(Cutting.film(), Format.MP4, trace).frames());
  }

  @Test
  void replacesNothingUnasked() throws Exception {
    Path out = folder.resolve("a.mp4");
    Path captions = Files.writeString(folder.resolve("a.srt"), "my own");
    Film film = Cutting.film().with(EnumSet.of(Sidecar.SRT));
    assertTrue(refusal(film, Format.MP4, out).contains("a.srt: this is there already"));
    assertEquals(List.of("a.srt"), Cutting.names(folder));
    assertEquals("my own", Files.readString(captions));

    start(film, Format.MP4, out, true).result().get();
    assertEquals(List.of("a.mp4", "a.srt"), Cutting.names(folder));
    assertTrue(Files.readString(captions).contains(" --> "));
  }

  @Test
  void replacesNoFolderThatHoldsSomethingElse() throws Exception {
    Path out = Files.createDirectory(folder.resolve("pictures"));
    Files.writeString(out.resolve("diary.txt"), "mine");
    ExecutionException ended =
        assertThrows(
            ExecutionException.class,
            () -> start(Cutting.film(), Format.FRAMES, out, true).result().get());
    assertTrue(said(ended).contains("holds more than the frames of a film"));
    assertEquals(List.of("diary.txt"), Cutting.names(out));
  }

  @Test
  void saysWhyItCannotBeMadeAndLeavesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertTrue(
        refusal(Cutting.film(), Format.MP4, file.resolve("a.mp4"))
            .endsWith("file: this folder cannot be made."));
    Film odd = Cutting.film().on(Sheet.of(321, 180, Theme.LIGHT));
    assertEquals(
        "A video's width and height are even numbers, not 321×180.",
        refusal(odd, Format.WEBM, folder.resolve("a.webm")));
    Film deaf = Cutting.film().spoken(Optional.of(new Voice(file, 1)));
    assertTrue(
        refusal(deaf, Format.MP4, folder.resolve("a.mp4")).startsWith("The encoder stopped: "));
    assertTrue(refusal(deaf, Format.GIF, folder.resolve("a.gif")).contains("no place for a voice"));
    assertEquals(List.of("file"), Cutting.names(folder));
  }
}
