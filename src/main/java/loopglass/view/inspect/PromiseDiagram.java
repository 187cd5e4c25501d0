package loopglass.view.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loopglass.trace.value.Dependence;
import loopglass.trace.value.Inspection;
import loopglass.trace.value.PromiseState;
import loopglass.view.panel.Labels;

/** Boxes and links of the promises: who is waited for stands left of who waits. */
final class PromiseDiagram {

  private static final int MOST = 40;
  private static final int TEXT = 26;

  private PromiseDiagram() {}

  /**
   * The diagram of what was seen.
   *
   * @param left how many promises have no box
   */
  record Drawn(List<Box> boxes, List<Link> links, int left) {}

  static Drawn of(Inspection seen) {
    Set<Integer> connected = new HashSet<>();
    for (Dependence each : seen.dependences()) {
      connected.add(each.from());
      connected.add(each.to());
    }
    List<PromiseState> chosen = new ArrayList<>();
    for (PromiseState each : seen.promises()) { // what is connected or pending tells most
      if (connected.contains(each.id()) || each.state() == PromiseState.State.PENDING) {
        chosen.add(each);
      }
    }
    for (PromiseState each : seen.promises()) {
      if (!chosen.contains(each)) {
        chosen.add(each);
      }
    }
    List<Box> boxes = chosen.stream().limit(MOST).map(each -> box(seen, each)).toList();
    List<Link> links =
        seen.dependences().stream()
            .map(d -> new Link("#" + d.from(), -1, "#" + d.to(), shorten(d.label()), d.queued()))
            .toList();
    return new Drawn(boxes, links, chosen.size() - boxes.size());
  }

  private static Box box(Inspection seen, PromiseState promise) {
    String state =
        switch (promise.state()) {
          case PENDING -> "pending";
          case FULFILLED -> "fulfilled";
          case REJECTED -> promise.handled() ? "rejected" : "unhandled";
        };
    String name =
        promise.names().isEmpty() ? shorten(promise.maker()) : String.join(", ", promise.names());
    List<Box.Line> lines = new ArrayList<>();
    String sign =
        switch (promise.state()) {
          case PENDING -> "… ";
          case FULFILLED -> "✓ ";
          case REJECTED -> "✕ ";
        };
    lines.add(new Box.Line("", sign + Labels.text("promise." + state), false));
    if (promise.result() != null) {
      lines.add(new Box.Line("", RowCell.text(seen, promise.result(), TEXT), false));
    }
    if (promise.made().isPresent()) {
      String where = Labels.text("promise.made", promise.made().line());
      lines.add(new Box.Line("", where, false));
    }
    String spoken =
        name
            + ", "
            + Labels.text("promise." + state)
            + (promise.result() == null ? "" : ", " + RowCell.text(seen, promise.result(), 200))
            + (promise.maker().isEmpty() ? "" : ", " + promise.maker());
    return new Box("#" + promise.id(), state, name.isEmpty() ? "Promise" : name, lines, spoken);
  }

  private static String shorten(String text) {
    return text.length() <= TEXT
        ? text
        : text.substring(0, TEXT / 2) + "…" + text.substring(text.length() - TEXT / 2 + 1);
  }
}
