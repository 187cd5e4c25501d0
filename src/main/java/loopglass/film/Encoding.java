package loopglass.film;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ffmpeg is told: how raw frames become a film of a format. */
final class Encoding {

  /** A jump in a player lands on the last picture that is stored whole, at most that long ago. */
  private static final int SECONDS_BETWEEN_WHOLE_PICTURES = 4;

  private static final String QUIETLY = "-hide_banner -loglevel error -nostats -y";

  private final List<String> words = new ArrayList<>();

  private Encoding() {}

  /**
   * The arguments for a film.
   *
   * @param film with as many frames a second as the format holds
   * @param extra for a video the file of its metadata, for a GIF the picture of its palette; null
   *     for none
   * @param out the file, or the pattern of the files' names
   */
  static List<String> arguments(Film film, Format format, @Nullable Path extra, Path out) {
    Encoding encoding = new Encoding();
    encoding.add(QUIETLY);
    encoding.frames(film);
    film.voice().ifPresent(voice -> encoding.input(voice.file()));
    if (extra != null) {
      encoding.input(extra);
    }
    if (format.isVideo()) {
      encoding.streams(film, extra != null);
    }
    switch (format) {
      case MP4 -> encoding.h264(film);
      case WEBM -> encoding.vp9(film);
      case GIF -> encoding.gif();
      case FRAMES -> encoding.add("-c:v png -pred mixed -f image2");
    }
    encoding.words.add(out.toString());
    return List.copyOf(encoding.words);
  }

  /**
   * The arguments that make of some frames the picture of a palette.
   *
   * @param out a file for a PNG picture
   */
  static List<String> palette(Film film, Path out) {
    Encoding encoding = new Encoding();
    encoding.add(QUIETLY);
    encoding.frames(film);
    encoding.add(
        "-vf palettegen=reserve_transparent=0:stats_mode=full -c:v png -f image2 -update 1");
    encoding.words.add(out.toString());
    return List.copyOf(encoding.words);
  }

  private void input(Path file) {
    add("-i");
    words.add(file.toString());
  }

  /** Which of what comes in goes where: pictures, voice, names. */
  private void streams(Film film, boolean named) {
    add("-map 0:v");
    if (film.voice().isPresent()) {
      add("-map 1:a:0 -ac 2 -ar 48000");
    }
    if (named) {
      int input = film.voice().isPresent() ? 2 : 1;
      add("-map_metadata " + input + " -map_chapters " + input);
    }
  }

  /** Drawn pictures have few colours: without a pattern of dots they stay calm, and small. */
  private void gif() {
    add("-lavfi paletteuse=dither=none:diff_mode=rectangle -f gif -loop 0");
  }

  private void add(String more) {
    Collections.addAll(words, more.split(" "));
  }

  private void frames(Film film) {
    add("-f rawvideo -pixel_format bgr0");
    add("-video_size " + film.sheet().width() + "x" + film.sheet().height());
    add("-framerate " + film.fps() + " -i pipe:0");
  }

  /** Colours as BT.709 has them, which is what players expect of a film of that size. */
  private void colours() {
    add(
        "-vf scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int,"
            + "format=yuv420p,setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709");
  }

  private void h264(Film film) {
    colours();
    add("-c:v libopenh264 -profile:v high -coder cabac -rc_mode quality");
    add("-b:v " + bits(film) + " -qmin 12 -qmax 26 -allow_skip_frames 0");
    add("-g " + SECONDS_BETWEEN_WHOLE_PICTURES * film.fps());
    if (film.voice().isPresent()) {
      add("-c:a aac -b:a 160k");
    }
    add("-fflags +bitexact -movflags +faststart -f mp4");
  }

  private void vp9(Film film) {
    colours();
    add("-c:v libvpx-vp9 -deadline realtime -cpu-used 7 -row-mt 1 -tile-columns 2 -threads 4");
    add("-crf 24 -b:v 0 -tune-content screen");
    add("-g " + SECONDS_BETWEEN_WHOLE_PICTURES * film.fps());
    if (film.voice().isPresent()) {
      add("-c:a libopus -b:a 112k");
    }
    add("-fflags +bitexact -f webm");
  }

  /** Bits a second that drawn pictures of that size need to stay crisp. */
  private static long bits(Film film) {
    double pixels = (double) film.sheet().width() * film.sheet().height();
    return Math.round(2_000_000 + 3.2 * pixels * Math.sqrt(film.fps() / 30.0));
  }
}
