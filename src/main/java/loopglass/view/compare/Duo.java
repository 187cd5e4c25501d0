package loopglass.view.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import loopglass.playback.Alignment;
import loopglass.playback.Moment;
import loopglass.playback.Pairing;
import loopglass.playback.Side;
import loopglass.playback.Tandem;
import loopglass.playback.Timeline;
import loopglass.playback.Transport;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Recorder;
import loopglass.view.panel.Session;
import loopglass.view.panel.Supply;
import org.jspecify.annotations.Nullable;

/**
 * What is watched: a session for each side, and the one deck on both traces. As the window's player
 * it never waits for a recording: {@link #beat} looks how far each has grown, and asks for more
 * when the end comes near. Lives on the JavaFX thread.
 */
final class Duo {

  private final Recorder recorder;
  private final Runnable audience;
  private final Map<Side, Part> parts = new EnumMap<>(Side.class);
  private Alignment alignment = Alignment.LINE;
  private Tandem deck = Tandem.atStart();
  private @Nullable Pairing pairing;

  /** One side. */
  private static final class Part {
    final Scenario scenario;
    final Supply supply;
    final Timeline timeline;
    int shown;

    Part(Scenario scenario, Session session) {
      this.scenario = scenario;
      supply = new Supply(session);
      timeline = new Timeline(session.trace());
    }

    Trace trace() {
      return supply.session().trace();
    }
  }

  /**
   * Nothing is watched yet.
   *
   * @param audience is told whenever there is something else to be seen
   */
  Duo(Recorder recorder, Runnable audience) {
    this.recorder = recorder;
    this.audience = audience;
  }

  /** Records a program; both sides stand at their start then. */
  void open(Side side, Scenario scenario) {
    close(side);
    Part part = new Part(scenario, recorder.record(scenario));
    parts.put(side, part);
    part.supply.demand(Supply.LEAD);
    deck = Tandem.atStart().withSpeed(Math.abs(deck.speed()));
    pair();
    audience.run();
  }

  private void pair() {
    Part left = parts.get(Side.LEFT);
    Part right = parts.get(Side.RIGHT);
    pairing =
        left == null || right == null
            ? null
            : new Pairing(alignment, left.timeline, right.timeline);
  }

  /** Aligns both by something else. The left side stays where it stands. */
  void align(Alignment next) {
    if (next == alignment) {
      return;
    }
    Pairing before = pairing;
    alignment = next;
    pair();
    if (before != null && pairing != null) {
      int step = before.moment(Side.LEFT, deck.at()).step();
      deck = deck.pause().seek(Side.LEFT, step, pairing);
    }
    audience.run();
  }

  /** By what both are aligned. */
  Alignment alignment() {
    return alignment;
  }

  /** Ends both programs. */
  void close() {
    for (Side side : Side.values()) {
      close(side);
    }
    pairing = null;
    deck = Tandem.atStart().withSpeed(Math.abs(deck.speed()));
  }

  private void close(Side side) {
    Part old = parts.remove(side);
    if (old != null) {
      old.supply.close();
    }
  }

  /** Lets time pass. Tells the audience only if something changed. */
  void beat(double seconds) {
    boolean grown = parts.values().stream().anyMatch(part -> part.trace().size() != part.shown);
    Pairing both = pairing;
    Tandem next = deck;
    if (both != null) {
      both.extend();
      next = deck.advance(seconds, both);
      demand(both);
    }
    if (grown || !next.equals(deck)) {
      deck = next;
      audience.run();
    }
  }

  private void demand(Pairing both) {
    parts.forEach(
        (side, part) -> {
          boolean sought = deck.wanted() != null && both.awaits(side);
          int from = sought ? part.trace().size() : both.moment(side, deck.at()).step();
          part.supply.demand(from + (sought ? Supply.SEARCHING_LEAD : Supply.LEAD));
        });
  }

  /** Moves the deck: play, step, seek. */
  void move(BiFunction<Tandem, Pairing, Tandem> command) {
    Pairing both = pairing;
    if (both != null) {
      deck = command.apply(deck, both);
      demand(both);
      audience.run();
    }
  }

  /** Sets the speed. */
  void setSpeed(double speed) {
    Tandem next = deck.withSpeed(Math.copySign(speed, deck.speed()));
    if (!next.equals(deck)) {
      deck = next;
      audience.run();
    }
  }

  /** The deck. */
  Tandem deck() {
    return deck;
  }

  /** Both timelines on one axis, once there are two programs. */
  @Nullable Pairing pairing() {
    return pairing;
  }

  /** What a side shows, if it has a program. */
  Optional<Playback> playback(Side side) {
    Part part = parts.get(side);
    if (part == null) {
      return Optional.empty();
    }
    Pairing both = pairing;
    Moment moment = both == null ? Moment.START : deck.moment(side, both);
    Transport own =
        deck.playing()
            ? new Transport.Playing(moment, deck.speed())
            : new Transport.Paused(moment, deck.speed());
    part.shown = part.trace().size();
    return Optional.of(new Playback(part.scenario, List.of(), part.timeline, own, part.shown));
  }

  /** Whether a side waits for the other. */
  boolean waits(Side side) {
    Pairing both = pairing;
    return both != null && both.standing(side, deck.at()) == Pairing.Standing.WAITS;
  }
}
