package loopglass.engine.host.navigation;

import loopglass.engine.host.Host;
import loopglass.trace.Event;
import loopglass.trace.Line;

/** What would leave the document is refused, and the console says so. */
final class Departures {

  private final Host host;

  Departures(Host host) {
    this.host = host;
  }

  /**
   * Refuses to leave.
   *
   * @param deed what the program did, such as {@code location.assign}
   * @param where what it wanted, as an infinitive: {@code go to https://…}
   */
  void refuse(String deed, String where) {
    String text =
        "Loopglass stays on this page: "
            + deed
            + " wanted to "
            + where
            + ", which is not simulated.";
    host.journal()
        .happened(
            new Event.Logged(
                new Line(
                    Line.Level.ERROR, text, host.journal().programHere(), host.clock().now())));
  }
}
