package loopglass.film;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What ffmpeg is told: how raw frames become a film of a format. */
final class Encoding {

  /** A jump in a player lands on the last picture that is stored whole, at most that long ago. */
  private static final int SECONDS_BETWEEN_WHOLE_PICTURES = 4;

  private final List<String> words = new ArrayList<>();

  private Encoding() {}

  /**
   * The arguments for a film without a palette of its own.
   *
   * @param film with as many frames a second as the format holds
   * @param out the file, or the pattern of the files' names
   */
  static List<String> arguments(Film film, Format format, Path out) {
    Encoding encoding = new Encoding();
    encoding.add("-hide_banner -loglevel error -nostats -y");
    encoding.frames(film);
    switch (format) {
      case MP4 -> encoding.h264(film);
      case WEBM -> encoding.vp9(film);
      case GIF -> encoding.add("-f gif -loop 0");
      case FRAMES -> encoding.add("-c:v png -pred mixed -f image2");
    }
    encoding.words.add(out.toString());
    return List.copyOf(encoding.words);
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
    add("-fflags +bitexact -movflags +faststart -f mp4");
  }

  private void vp9(Film film) {
    colours();
    add("-c:v libvpx-vp9 -deadline realtime -cpu-used 7 -row-mt 1 -tile-columns 2 -threads 4");
    add("-crf 24 -b:v 0 -tune-content screen");
    add("-g " + SECONDS_BETWEEN_WHOLE_PICTURES * film.fps());
    add("-fflags +bitexact -f webm");
  }

  /** Bits a second that drawn pictures of that size need to stay crisp. */
  private static long bits(Film film) {
    double pixels = (double) film.sheet().width() * film.sheet().height();
    return Math.round(2_000_000 + 3.2 * pixels * Math.sqrt(film.fps() / 30.0));
  }
}
