package loopglass.film;

/** A film that cannot be made. The message is one sentence for people. */
public final class FilmException extends Exception {

  private static final long serialVersionUID = 1;

  FilmException(String sentence) {
    super(sentence);
  }

  FilmException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
