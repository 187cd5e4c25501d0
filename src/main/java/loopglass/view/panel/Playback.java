package loopglass.view.panel;

import java.util.List;
import loopglass.playback.Moment;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.scenario.Input;
import loopglass.scenario.Scenario;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What the panels show: a program, its trace as far as it is known, and where the deck stands.
 *
 * @param scenario the program as it was recorded, without what was added
 * @param added inputs that were added by hand
 * @param timeline of its trace
 * @param transport the deck
 * @param size how many steps were published when this was made
 */
public record Playback(
    Scenario scenario, List<Input> added, Timeline timeline, Transport transport, int size) {

  public Playback {
    added = List.copyOf(added);
  }

  /** The same with the deck elsewhere, and with what is published by now. */
  public Playback with(Transport deck) {
    return new Playback(scenario, added, timeline, deck, timeline.trace().size());
  }

  public Trace trace() {
    return timeline.trace();
  }

  public Moment moment() {
    return transport.at();
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** Index of the step that words tell of: the one under way, else the one reached. */
  public int told() {
    int next = moment().isWhole() ? moment().step() : moment().step() + 1;
    return Math.min(next, size - 1);
  }

  /** Whether the words about it are the same as about another. */
  public boolean tellsOf(@Nullable Playback other) {
    return other != null && other.trace() == trace() && other.told() == told();
  }

  /** The step that words tell of. Not to be asked while nothing is published. */
  public Step step() {
    return trace().step(told());
  }

  /** The last step that was published. Not to be asked while nothing is. */
  public Step latest() {
    return trace().step(size - 1);
  }

  /** The step at which an input comes, or the last one known while it has not. */
  public int stepOf(Input input) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (trace().step(middle).after().clock() >= input.at().toNanos()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Math.min(Math.max(low, input.step()), size - 1);
  }
}
