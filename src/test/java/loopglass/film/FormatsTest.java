package loopglass.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javax.imageio.ImageIO;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Makes a film in each format and reads it back. */
final class FormatsTest {

  /** A film of four seconds with eight frames in each. */
  private static final int FRAMES = 32;

  private static final Scenario SCENARIO = Cutting.scenario();
  private static Trace trace;

  @TempDir Path folder;

  @BeforeAll
  static void record() throws Exception {
    trace = Cutting.record(SCENARIO);
  }

  private Path made(Film film, Format format) throws Exception {
    Path out = folder.resolve(format == Format.FRAMES ? "film" : "film." + format.ending());
    List<Path> files =
        Filming.start(SCENARIO, trace, film, format, out, false, false).result().get();
    assertEquals(out, files.getFirst());
    assertEquals(1 + film.sidecars().size(), files.size());
    assertEquals(files.size(), Cutting.names(folder).size(), "something else was left behind");
    return out;
  }

  @ParameterizedTest
  @EnumSource(names = {"MP4", "WEBM", "GIF"})
  void showsTheMomentOfEachFrame(Format format) throws Exception {
    Film film = Cutting.film();
    Path out = made(film, format);
    Cutting.Probe said =
        Cutting.probe(
            out,
            "stream=codec_type,codec_name,pix_fmt,width,height,r_frame_rate,nb_read_frames:"
                + "format=duration");
    String codec =
        switch (format) {
          case MP4 -> "h264";
          case WEBM -> "vp9";
          case GIF -> "gif";
          case FRAMES -> "png";
        };
    assertTrue(said.get("codec_name").startsWith(codec), said.toString());
    if (format.isVideo()) {
      assertEquals("yuv420p", said.get("pix_fmt"));
    }
    assertEquals("320", said.get("width").split("\\|")[0]);
    assertEquals("180", said.get("height").split("\\|")[0]);
    assertEquals("8/1", said.get("r_frame_rate").split("\\|")[0]);
    assertEquals(4, Double.parseDouble(said.get("duration")), 1 / 8.0);

    List<byte[]> frames = Cutting.frames(out);
    assertEquals(FRAMES, frames.size());
    Reel reel = new Reel(film, trace);
    for (int frame : new int[] {0, 11, 18, 31}) {
      byte[] own = still(film, reel, frame);
      byte[] other = still(film, reel, frame < 16 ? frame + 14 : frame - 6);
      double near = Cutting.difference(frames.get(frame), own);
      double far = Cutting.difference(frames.get(frame), other);
      assertTrue(near < 2.5, "frame " + frame + " is no picture of its moment: " + near);
      assertTrue(far > 1.5 * near, "frame " + frame + " could be another one: " + far);
    }
  }

  private static byte[] still(Film film, Reel reel, int frame) throws Exception {
    return Cutting.still(SCENARIO, trace, film.sheet(), reel.shot(frame));
  }

  @Test
  void aFolderOfFramesHoldsThePicturesThemselves() throws Exception {
    Film film = Cutting.film();
    Path out = made(film, Format.FRAMES);
    List<String> names = Cutting.names(out);
    assertEquals(FRAMES, names.size());
    assertEquals("frame-000001.png", names.getFirst());
    var picture = ImageIO.read(out.resolve("frame-000019.png").toFile());
    byte[] still = still(film, new Reel(film, trace), 18);
    for (int y = 0; y < Cutting.HEIGHT; y += 7) {
      for (int x = 0; x < Cutting.WIDTH; x++) {
        int at = 4 * (y * Cutting.WIDTH + x);
        int expected =
            (still[at + 2] & 0xFF) << 16 | (still[at + 1] & 0xFF) << 8 | still[at] & 0xFF;
        assertEquals(expected, picture.getRGB(x, y) & 0xFFFFFF, x + ", " + y);
      }
    }
  }

  @Test
  void anMp4CanBePlayedBeforeAllOfItIsThere() throws Exception {
    String bytes =
        new String(
            Files.readAllBytes(made(Cutting.film(), Format.MP4)), StandardCharsets.ISO_8859_1);
    assertTrue(bytes.indexOf("moov") < bytes.indexOf("mdat"));
  }

  @Test
  void aGifHasNoMoreThanFifteenFramesASecondAndRepeats() throws Exception {
    Path out = made(Cutting.film().at(60).paced(new Pace.Fit(1)), Format.GIF);
    assertEquals(15, Cutting.frames(out).size(), 1);
    String bytes = new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1);
    assertTrue(bytes.contains("NETSCAPE2.0\3\1\0\0"), "it does not repeat for ever");
  }

  @ParameterizedTest
  @EnumSource(names = {"MP4", "WEBM"})
  void hasChaptersFromStopsAndAVoice(Format format) throws Exception {
    Path sound = folder.resolveSibling(folder.getFileName() + ".wav");
    Tone.write(sound, 7);
    Film film =
        Cutting.film()
            .paced(new Pace.Fit(6))
            .spoken(java.util.Optional.of(Voice.of(sound)))
            .with(EnumSet.allOf(Sidecar.class));
    Path out = made(film, format);
    Cutting.Probe said =
        Cutting.probe(out, "stream=codec_name,codec_type:format=duration:format_tags=title");
    assertTrue(
        said.get("codec_name").contains(format == Format.MP4 ? "aac" : "opus"), said.toString());
    assertEquals(7, Double.parseDouble(said.get("duration")), 1 / 8.0 + 0.03);
    assertEquals(SCENARIO.title(), said.get("TAG:title"));
    List<byte[]> frames = Cutting.frames(out);
    assertEquals(56, frames.size(), "the last picture stands until the voice has ended");
    assertTrue(Cutting.difference(frames.get(50), frames.get(55)) < 1);

    Cutting.Probe chapters = Cutting.probe(out, "chapter=start_time:chapter_tags=title");
    assertEquals(
        SCENARIO.title() + "|Nothing has run yet|What comes next?|Both ran",
        chapters.get("TAG:title"));
    Reel reel = new Reel(film, trace);
    List<Double> starts = new ArrayList<>();
    for (String start : chapters.get("start_time").split("\\|")) {
      starts.add(Double.valueOf(start));
    }
    assertEquals(0, starts.getFirst());
    assertEquals(reel.shows(0), starts.get(1), 0.001);
    assertEquals(reel.shows(trace.size() - 1), starts.getLast(), 0.001);
  }

  @Test
  void knowsWhatIsNoVoice() throws Exception {
    Path text = Files.writeString(folder.resolve("song.mp3"), "la la la");
    for (Path file : List.of(text, folder.resolve("none.wav"))) {
      FilmException refused =
          org.junit.jupiter.api.Assertions.assertThrows(FilmException.class, () -> Voice.of(file));
      String why = String.valueOf(refused.getMessage());
      assertTrue(why.startsWith(file + ": ") && why.endsWith("."), why);
    }
  }
}
