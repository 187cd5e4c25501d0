package loopglass.scenario;

import java.time.Duration;

/**
 * Something that comes to the page from outside at a moment of virtual time.
 *
 * <p>Code takes no virtual time unless it is long, so many steps stand at one moment. {@code step}
 * says where among them the input comes; once the moment is over it comes in any case.
 *
 * @param at virtual time since the program began
 * @param step it does not come before this step of the recording; 0 when it comes first in its
 *     moment
 * @param act what is done
 */
public record Input(Duration at, int step, Act act) {

  /** An input that comes first in its moment. */
  public Input(Duration at, Act act) {
    this(at, 0, act);
  }
}
