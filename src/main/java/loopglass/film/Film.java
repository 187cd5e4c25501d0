package loopglass.film;

import java.util.Optional;
import java.util.Set;
import loopglass.language.Language;
import loopglass.view.panel.Theme;
import loopglass.view.still.Sheet;

/**
 * What a film is to be like.
 *
 * @param sheet its size, its colours, and what it shows
 * @param fps frames a second, 1 to 60
 * @param range the part of the program's steps that it shows
 * @param pace how fast they pass
 * @param cards whether it begins with a card that names the program, and ends with one that shows
 *     what was written
 * @param language in which everything is said
 * @param voice a sound file that is mixed in, if any; the last picture stands until it has ended
 * @param sidecars texts that are written beside it
 */
public record Film(
    Sheet sheet,
    int fps,
    Range range,
    Pace pace,
    boolean cards,
    Language language,
    Optional<Voice> voice,
    Set<Sidecar> sidecars) {

  /**
   * 1920×1080 at 30 frames a second, everything shown, the whole program at its natural pace;
   * alone.
   */
  public static Film standard() {
    return new Film(
        Sheet.of(1920, 1080, Theme.LIGHT),
        30,
        Range.WHOLE,
        Pace.NATURAL,
        true,
        Language.current(),
        Optional.empty(),
        Set.of());
  }

  /**
   * Checks its parts.
   *
   * @throws IllegalArgumentException when there cannot be such a film
   */
  public Film {
    if (fps < 1 || fps > 60) {
      throw new IllegalArgumentException("a film has 1 to 60 frames a second, not " + fps);
    }
    sidecars = Set.copyOf(sidecars);
  }

  /** The same on another sheet. */
  public Film on(Sheet other) {
    return new Film(other, fps, range, pace, cards, language, voice, sidecars);
  }

  /** The same with another number of frames a second. */
  public Film at(int frames) {
    return new Film(sheet, frames, range, pace, cards, language, voice, sidecars);
  }

  /** The same of another part of the program. */
  public Film of(Range other) {
    return new Film(sheet, fps, other, pace, cards, language, voice, sidecars);
  }

  /** The same at another pace. */
  public Film paced(Pace other) {
    return new Film(sheet, fps, range, other, cards, language, voice, sidecars);
  }

  /** The same with or without the cards at its beginning and end. */
  public Film withCards(boolean there) {
    return new Film(sheet, fps, range, pace, there, language, voice, sidecars);
  }

  /** The same in another language. */
  public Film in(Language other) {
    return new Film(sheet, fps, range, pace, cards, other, voice, sidecars);
  }

  /** The same with a voice. */
  public Film spoken(Optional<Voice> other) {
    return new Film(sheet, fps, range, pace, cards, language, other, sidecars);
  }

  /** The same with other texts beside it. */
  public Film with(Set<Sidecar> others) {
    return new Film(sheet, fps, range, pace, cards, language, voice, others);
  }

  /** The same as a format can hold it. */
  Film as(Format format) {
    return fps > format.fastest() ? at(format.fastest()) : this;
  }
}
