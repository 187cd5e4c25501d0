package loopglass.scenario;

import java.time.Duration;

/**
 * Something the user of the page does at a moment of virtual time.
 *
 * @param at virtual time since the program began
 * @param action what is done
 * @param target CSS selector of the element it is done to
 */
public record Input(Duration at, Action action, String target) {

  /** What a user can do to a page. */
  public enum Action {
    CLICK
  }
}
