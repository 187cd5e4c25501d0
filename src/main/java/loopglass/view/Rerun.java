package loopglass.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import loopglass.playback.Moment;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.scenario.Input;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Session;

/**
 * A recording that will take the place of the one that is watched, once it has come as far. What is
 * done with the deck until then is seen on the one that is watched, and is done again on this one.
 *
 * @param before what is watched until then
 * @param scenario its program
 * @param added its inputs that were added by hand
 * @param trace what is recorded of it
 * @param deck how it will be watched
 * @param moves what was done with the deck since
 * @param meanwhile where that led in what is watched
 * @param sameSteps whether it has the same steps throughout: only their places in the text moved
 */
record Rerun(
    Playback before,
    Scenario scenario,
    List<Input> added,
    Trace trace,
    Transport deck,
    List<BiFunction<Transport, Timeline, Transport>> moves,
    Transport meanwhile,
    boolean sameSteps) {

  /** The same program with other inputs. */
  static Rerun other(Playback before, List<Input> added, Session session, Transport deck) {
    return new Rerun(
        before, before.scenario(), added, session.trace(), deck, List.of(), deck, false);
  }

  /** The same steps of a program in which only the front matter changed. */
  static Rerun sameSteps(Playback before, Scenario scenario, Session session, Transport deck) {
    return new Rerun(before, scenario, List.of(), session.trace(), deck, List.of(), deck, true);
  }

  /** The step that it has to have before it can be watched. */
  int step() {
    return Math.max(deck.at().step(), meanwhile.at().step()) + 1;
  }

  boolean isThere() {
    return trace.isEnded() || trace.size() > step();
  }

  /** The deck was moved meanwhile. */
  Rerun moved(BiFunction<Transport, Timeline, Transport> command) {
    List<BiFunction<Transport, Timeline, Transport>> all = new ArrayList<>(moves);
    all.add(command);
    Transport there = command.apply(meanwhile, before.timeline());
    return new Rerun(before, scenario, added, trace, deck, all, there, sameSteps);
  }

  Playback playback() {
    Timeline timeline = new Timeline(trace);
    Transport there = sameSteps ? deck : deck.seek(lastInCommon(), timeline);
    for (BiFunction<Transport, Timeline, Transport> move : moves) {
      there = move.apply(there, timeline);
    }
    return new Playback(scenario, added, timeline, there, trace.size());
  }

  /** Whether the clock was moving there, and now first moves to where it was interrupted. */
  private boolean onTheWay(int step) {
    return step == deck.at().step() + 1
        && !deck.at().isWhole()
        && trace.step(step).event() instanceof Event.ClockMoved
        && before.trace().step(step).event() instanceof Event.ClockMoved;
  }

  /**
   * The first step that can differ: a program runs the same until the first input that is not the
   * same comes to it. So a million steps need not be compared.
   */
  private int firstToDiffer() {
    if (before.isEmpty()) {
      return 0;
    }
    List<Input> differing = new ArrayList<>(added);
    before.added().forEach(differing::remove);
    List<Input> gone = new ArrayList<>(before.added());
    added.forEach(gone::remove);
    differing.addAll(gone);
    int first = differing.isEmpty() ? 0 : before.size() - 1;
    for (Input input : differing) {
      first = Math.min(first, before.stepOf(input));
    }
    return Math.max(0, first - 1);
  }

  /** The deck's moment, or the last one before it that both recordings have. */
  private Moment lastInCommon() {
    Moment wanted = deck.at();
    int last = Math.min(trace.size(), before.trace().size()) - 1;
    for (int step = firstToDiffer(); step <= Math.min(last, wanted.step() + 1); step++) {
      if (!trace.step(step).event().equals(before.trace().step(step).event())) {
        return Moment.at(onTheWay(step) ? step : Math.max(0, step - 1));
      }
    }
    return wanted;
  }
}
