package loopglass.view.still;

import loopglass.playback.Moment;

/**
 * What is to be seen at once: a moment, and the cards that may lie over it.
 *
 * @param moment of the program
 * @param opening opacity of the card that names the program, 0 when it is not there
 * @param closing opacity of the card that shows what the program has written, 0 when it is not
 *     there
 */
public record Shot(Moment moment, double opening, double closing) {

  /** A moment without a card. */
  public static Shot of(Moment moment) {
    return new Shot(moment, 0, 0);
  }
}
