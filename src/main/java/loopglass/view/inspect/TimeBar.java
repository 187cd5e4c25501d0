package loopglass.view.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import loopglass.trace.value.Exchange;
import loopglass.trace.value.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * The life of a request on the virtual clock: hollow while it waits, solid while something arrives,
 * pale where it is expected to go on, and the moment that is watched across all of it.
 */
final class TimeBar extends Region {

  private static final double LEAST = 2;

  /** Heights in parts of a row. */
  private static final double THICK = 0.4;

  private static final double THIN = 0.14;
  private static final double TICK = 0.3;

  private record Part(Region region, double from, double to, double top, double bottom) {}

  private final List<Part> parts = new ArrayList<>();

  TimeBar() {
    getStyleClass().add("time-bar");
    setMouseTransparent(true);
  }

  /** Shows a request. */
  void show(Exchange exchange, Axis axis) {
    parts.clear();
    Occasion answered = exchange.answered();
    Occasion ended = exchange.ended();
    long until = ended == null ? axis.now() : ended.clock();
    long waited = answered == null ? until : answered.clock();
    boolean stays = exchange.state() == Exchange.State.OPEN || !exchange.messages().isEmpty();
    middle("track", 0, 1, 0);
    if (ended == null && exchange.due() > axis.now()) {
      middle("expected", axis.at(axis.now()), axis.at(exchange.due()), THICK);
    }
    middle("waited", axis.at(exchange.started().clock()), axis.at(waited), THICK);
    if (answered != null) {
      middle("received", axis.at(waited), axis.at(until), stays ? THIN : THICK);
    }
    for (Exchange.Message message : exchange.messages()) {
      double at = axis.at(message.when().clock());
      double edge = message.sent() ? 0.5 - TICK : 0.5 + TICK;
      add("tick", at, at, Math.min(0.5, edge), Math.max(0.5, edge));
    }
    end(exchange, ended, axis);
    add("moment", axis.at(axis.now()), axis.at(axis.now()), 0, 1);
    getChildren().setAll(parts.stream().map(Part::region).toList());
    requestLayout();
  }

  private void end(Exchange exchange, @Nullable Occasion ended, Axis axis) {
    if (ended != null && exchange.isFailure()) {
      add("cross", axis.at(ended.clock()), axis.at(ended.clock()), 0.5, 0.5);
    }
  }

  private void middle(String style, double from, double to, double height) {
    add(style, from, to, 0.5 - height / 2, 0.5 + height / 2);
  }

  private void add(String style, double from, double to, double top, double bottom) {
    Region region = new Region();
    region.getStyleClass().add("time-" + style);
    parts.add(new Part(region, from, to, top, bottom));
  }

  @Override
  protected void layoutChildren() {
    double cross = Math.rint(getHeight() * THICK);
    for (Part part : parts) {
      boolean point = part.top == part.bottom && part.from == part.to;
      double x = Math.rint(part.from * (getWidth() - LEAST));
      double right = Math.rint(part.to * (getWidth() - LEAST)) + LEAST;
      double y = Math.rint(part.top * getHeight());
      double bottom = Math.max(Math.rint(part.bottom * getHeight()), y + 1);
      if (point) {
        double middle = (x + right) / 2;
        part.region.resizeRelocate(
            Math.min(middle - cross / 2, getWidth() - cross), y - cross / 2, cross, cross);
      } else {
        part.region.resizeRelocate(x, y, right - x, bottom - y);
      }
    }
  }
}
