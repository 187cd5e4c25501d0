package loopglass.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import loopglass.playback.Breaks;
import loopglass.playback.Goal;
import loopglass.playback.Moment;
import loopglass.playback.Origins;
import loopglass.playback.Search;
import loopglass.playback.Stride;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.playback.Visits;
import loopglass.scenario.Act;
import loopglass.scenario.Input;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Recorder;
import loopglass.view.panel.Session;
import loopglass.view.panel.Supply;
import org.jspecify.annotations.Nullable;

/**
 * What is watched: one session at a time, and the deck on its trace. Lives on the JavaFX thread.
 *
 * <p>It never waits for the recording and is never called by it: {@link #beat} looks how far the
 * trace has grown, and asks for more when the end of it comes near. Nor does the thread wait where
 * somebody goes far ahead in a long recording and plays: the deck stands there until the beats have
 * summed up the times of the steps on the way. When something is done to the page, the program is
 * recorded again with that in it; what was watched stays in view until the new recording has come
 * as far.
 */
final class Player {

  private final Recorder recorder;
  private Consumer<Playback> audience = _ -> {};
  private @Nullable Supply supply;
  private @Nullable Playback shown;
  private @Nullable Rerun rerun;
  private @Nullable Origins origins;
  private final Halts halts = new Halts();
  private Visits visits = Visits.NONE;
  private Runnable onMiss = () -> {};
  private int held = Integer.MAX_VALUE;

  Player(Recorder recorder) {
    this.recorder = recorder;
  }

  Player(Recorder recorder, Consumer<Playback> audience) {
    this(recorder);
    this.audience = audience;
  }

  /** Plays for another audience from now on, and shows it what is watched. */
  void playFor(Consumer<Playback> next) {
    audience = next;
    if (shown != null) {
      next.accept(shown);
    }
  }

  /** Records a program and stands at its start; the one watched before is ended. */
  void open(Scenario scenario) {
    double speed = shown == null ? 1 : Math.abs(shown.transport().speed());
    Session opened = replace(scenario);
    rerun = null;
    visits = Visits.NONE;
    held = Integer.MAX_VALUE;
    Transport deck = Transport.atStart().withSpeed(speed);
    show(new Playback(scenario, List.of(), new Timeline(opened.trace()), deck, 0));
  }

  /** Records a program again that differs only in what stands around it; the deck stays. */
  void reopen(Scenario scenario) {
    Playback now = shown;
    if (now != null) {
      rerun(Rerun.sameSteps(now, scenario, replace(scenario), now.transport()));
    }
  }

  /** Does something to the page at the moment that is watched, and plays on from there. */
  void press(Act act) {
    Playback now = shown;
    if (now != null && !now.isEmpty()) {
      List<Input> added = new ArrayList<>(added(now));
      added.add(Arrival.of(act, now));
      Transport on = new Transport.Playing(now.moment(), Math.abs(now.transport().speed()));
      rerun(Rerun.other(now, added, replace(now.scenario().plus(added)), on));
    }
  }

  /** Takes back an input that was added by hand. */
  void remove(Input input) {
    Playback now = shown;
    if (now != null && added(now).contains(input)) {
      List<Input> added = new ArrayList<>(added(now));
      added.remove(input);
      rerun(Rerun.other(now, added, replace(now.scenario().plus(added)), now.transport()));
    }
  }

  /** What was added by hand so far, be it that its recording is still to come. */
  private List<Input> added(Playback now) {
    return rerun == null ? now.added() : rerun.added();
  }

  private void rerun(Rerun wanted) {
    rerun = wanted;
    demand(wanted.step() + Supply.LEAD);
    beat(0);
  }

  private Session replace(Scenario scenario) {
    close();
    Session opened = recorder.record(scenario);
    supply = new Supply(opened);
    return opened;
  }

  /** What stands in memory after a step of what is watched; it has to be read first. */
  CompletableFuture<Inspection> inspect(int step) {
    Supply open = supply;
    Playback now = shown;
    if (open == null || now == null || open.session().trace() != now.trace()) {
      CompletableFuture<Inspection> other = new CompletableFuture<>();
      other.cancel(false); // another recording takes its place
      return other;
    }
    return open.session().inspect(step);
  }

  /** Ends the program that is watched; what was recorded of it can still be looked at. */
  void close() {
    Supply old = supply;
    supply = null;
    if (old != null) {
      old.close();
    }
  }

  /** Lets time pass. Tells the audience only if something changed. */
  void beat(double seconds) {
    Playback now = shown;
    if (now == null) {
      return;
    }
    Rerun coming = rerun;
    if (coming != null) {
      if (coming.isThere()) {
        rerun = null;
        show(coming.playback());
      }
      return;
    }
    now.timeline().extend();
    Transport before = now.transport();
    boolean looks = halts.areBehind();
    boolean waits = before.isPlaying() && !now.timeline().reaches(before.at());
    Transport transport =
        waits ? before : before.advance(seconds, now.timeline(), halts.pauses(now));
    if (origins != null) {
      origins.extend();
    }
    if (before instanceof Transport.Searching(Moment from, var _, Search search)
        && search.miss() == Search.Miss.STAY
        && transport instanceof Transport.Paused
        && transport.at().equals(from)) {
      onMiss.run();
    }
    if (looks || !transport.equals(now.transport()) || now.trace().size() != now.size()) {
      show(now.with(transport));
    }
  }

  /** Moves the deck: play, step, seek. */
  void move(BiFunction<Transport, Timeline, Transport> command) {
    Playback now = shown;
    if (now != null) {
      if (rerun != null) {
        rerun = rerun.moved(command);
        demand(rerun.step() + Supply.LEAD);
      }
      show(now.with(command.apply(now.transport(), now.timeline())));
    }
  }

  /** Goes one stride, forwards or backwards. */
  void stride(Stride stride, boolean forward) {
    move(
        (deck, timeline) -> forward ? deck.forward(stride, timeline) : deck.back(stride, timeline));
  }

  /** Goes to the next or the last stop or break; without either, to where the loop takes a job. */
  void stop(boolean forward) {
    Playback now = shown;
    if (now != null) {
      halts
          .places(now)
          .ifPresentOrElse(
              places -> toward(places, Search.Miss.AT_END, forward),
              () -> stride(Stride.JOB, forward));
    }
  }

  /** Goes to where a line of the program runs next, or ran last; one can come back from there. */
  void runTo(int line, boolean forward) {
    Playback now = shown;
    if (now == null) {
      return;
    }
    Moment from = now.moment();
    toward(Breaks.at(now.scenario().name(), line), Search.Miss.STAY, forward);
    Transport deck = now().transport();
    if (deck instanceof Transport.Paused && deck.at().equals(from)) {
      onMiss.run();
    } else {
      visits = visits.jumped(from);
    }
  }

  private void toward(Goal goal, Search.Miss miss, boolean forward) {
    move(
        (deck, timeline) ->
            forward ? deck.forward(goal, miss, timeline) : deck.back(goal, miss, timeline));
  }

  /** Says what to do when a line that was to be run to does not run. */
  void onMiss(Runnable action) {
    onMiss = action;
  }

  /** Lets nothing pass a step, however the deck is moved, until another one is said. */
  void hold(int step) {
    held = step;
  }

  /** Where it pauses. */
  Halts halts() {
    return halts;
  }

  /** Stands at a step, to look at it; one can come back from there. */
  void jump(int step) {
    Playback now = shown;
    if (now != null) {
      visits = visits.jumped(now.moment());
      stand(Moment.at(step));
    }
  }

  /** Goes back to where one jumped from last. */
  void goBack() {
    if (!visits.behind().isEmpty()) {
      Moment to = visits.behind().get(0);
      visits = visits.wentBack(now().moment());
      stand(to);
    }
  }

  /** Takes the last going back back. */
  void goForward() {
    if (!visits.ahead().isEmpty()) {
      Moment to = visits.ahead().get(0);
      visits = visits.wentForward(now().moment());
      stand(to);
    }
  }

  /** The step that one can go back to, −1 for none. */
  int behind() {
    return visits.behind().isEmpty() ? -1 : visits.behind().get(0).step();
  }

  /** Goes to a step as {@link #seek} does; one can come back from there. */
  void visit(int step) {
    if (shown != null) {
      visits = visits.jumped(shown.moment());
      seek(step);
    }
  }

  private void stand(Moment moment) {
    move((deck, timeline) -> deck.pause().seek(moment, timeline));
  }

  private Playback now() {
    return Objects.requireNonNull(shown);
  }

  /** Where the things of what is watched came from, or null before the first program. */
  @Nullable Origins origins() {
    return origins;
  }

  /** Goes to a step, and plays on from there if it played. */
  void seek(int step) {
    move((transport, timeline) -> transport.seek(Moment.at(Math.max(0, step)), timeline));
  }

  /** What is watched, or null before the first program. */
  @Nullable Playback shown() {
    return shown;
  }

  private void show(Playback next) {
    Timeline timeline = next.timeline();
    boolean nothing = nothingRan(timeline.trace());
    Transport deck = nothing ? next.transport().toEnd(timeline) : held(next.transport());
    Playback now = next.with(deck);
    shown = now;
    if (origins == null || origins.trace() != now.trace()) {
      origins = new Origins(now.trace());
    }
    if (rerun == null) {
      demand(
          deck.reach()
              + (deck instanceof Transport.Searching ? Supply.SEARCHING_LEAD : Supply.LEAD));
    }
    audience.accept(now);
  }

  private Transport held(Transport deck) {
    boolean passes = deck.at().compareTo(Moment.at(Math.max(0, held))) > 0;
    return passes ? new Transport.Paused(Moment.at(held), Math.abs(deck.speed())) : deck;
  }

  /** Then there is nothing to watch but the reason: the deck stands there at once. */
  private static boolean nothingRan(Trace trace) {
    Ending ending = trace.ending();
    return ending != null && ending.kind() == Ending.Kind.SYNTAX_ERROR;
  }

  /** Asks for the recording to go on until it has so many steps, wherever the deck stands. */
  void record(int steps) {
    demand(steps);
  }

  private void demand(int steps) {
    if (supply != null) {
      supply.demand(steps);
    }
  }
}
