package loopglass.film;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** A text that can stand beside a film, timed to it. */
public enum Sidecar {
  /** Captions as SubRip has them, which every player and editor reads. */
  SRT("srt"),
  /** Captions as WebVTT, for a page's {@code <track>}. */
  VTT("vtt"),
  /** The list of chapters for a video site's description. */
  CHAPTERS("chapters.txt"),
  /** What to say when: to read from while a voice is recorded. */
  SCRIPT("script.md");

  private final String ending;

  Sidecar(String ending) {
    this.ending = ending;
  }

  /** What its file's name ends in, without the dot before it. */
  public String ending() {
    return ending;
  }

  /** The file of this kind that stands beside a film: {@code a.srt} beside {@code a.mp4}. */
  public Path beside(Path film) {
    Path name = film.getFileName();
    String whole = name == null ? "film" : name.toString();
    boolean ends = Format.of(film).map(format -> format != Format.FRAMES).orElse(false);
    String stem = ends ? whole.substring(0, whole.lastIndexOf('.')) : whole;
    return film.resolveSibling(stem + "." + ending);
  }

  /**
   * What is written when nobody chooses. Players load a file of captions with the film's name by
   * themselves, and then would show what is burnt in a second time: so captions stand beside a film
   * only when they are not in its pictures. Beside a GIF or a folder of frames stands nothing.
   *
   * @param burntIn whether the film's pictures show the captions
   */
  public static Set<Sidecar> usual(Format format, boolean burntIn) {
    if (!format.isVideo()) {
      return Set.of();
    }
    return burntIn ? EnumSet.of(CHAPTERS, SCRIPT) : EnumSet.allOf(Sidecar.class);
  }
}
