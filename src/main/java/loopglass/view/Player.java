package loopglass.view;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import loopglass.playback.Moment;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What is watched: one session at a time, and the deck on its trace. Lives on the JavaFX thread.
 *
 * <p>It never waits for the recording and is never called by it: {@link #beat} looks how far the
 * trace has grown, and asks for more when the end of it comes near.
 */
final class Player {

  /** How many steps are kept between the viewer and the published end. */
  private static final int LEAD = 4_000;

  private final Recorder recorder;
  private final Consumer<Playback> audience;
  private @Nullable Session session;
  private @Nullable Playback shown;
  private int demanded;

  Player(Recorder recorder, Consumer<Playback> audience) {
    this.recorder = recorder;
    this.audience = audience;
  }

  /** Records a program and stands at its start; the one watched before is ended. */
  void open(Scenario scenario) {
    close();
    double speed = shown == null ? 1 : Math.abs(shown.transport().speed());
    Session opened = recorder.record(scenario);
    session = opened;
    demanded = 0;
    show(scenario, new Timeline(opened.trace()), Transport.atStart().withSpeed(speed));
  }

  /** Ends the program that is watched; what was recorded of it can still be looked at. */
  void close() {
    Session old = session;
    session = null;
    if (old != null) {
      Thread.ofVirtual().name("close").start(old::close);
    }
  }

  /** Lets time pass. Tells the audience only if something changed. */
  void beat(double seconds) {
    Playback now = shown;
    if (now == null) {
      return;
    }
    Transport transport = now.transport().advance(seconds, now.timeline());
    if (!transport.equals(now.transport()) || now.trace().size() != now.size()) {
      show(now.scenario(), now.timeline(), transport);
    }
  }

  /** Moves the deck: play, step, seek. */
  void move(BiFunction<Transport, Timeline, Transport> command) {
    Playback now = shown;
    if (now != null) {
      show(now.scenario(), now.timeline(), command.apply(now.transport(), now.timeline()));
    }
  }

  /** Goes to a step, and plays on from there if it played. */
  void seek(int step) {
    move((transport, timeline) -> transport.seek(Moment.at(Math.max(0, step)), timeline));
  }

  /** What is watched, or null before the first program. */
  @Nullable Playback shown() {
    return shown;
  }

  private void show(Scenario scenario, Timeline timeline, Transport transport) {
    int size = timeline.trace().size();
    Transport deck = nothingRan(timeline.trace()) ? transport.toEnd(timeline) : transport;
    Playback now = new Playback(scenario, timeline, deck, size);
    shown = now;
    demand(deck.at().step() + LEAD);
    audience.accept(now);
  }

  /** Then there is nothing to watch but the reason: the deck stands there at once. */
  private static boolean nothingRan(Trace trace) {
    Ending ending = trace.ending();
    return ending != null && ending.kind() == Ending.Kind.SYNTAX_ERROR;
  }

  private void demand(int steps) {
    if (session != null && steps > demanded) {
      demanded = steps + LEAD / 2;
      session.demand(demanded);
    }
  }
}
