package loopglass.view.inspect;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import loopglass.picture.Metrics;
import loopglass.view.panel.Labels;

/** The promises and who waits for whom, as boxes and arrows. */
public final class PromisesPanel extends MemoryPanel {

  private final DiagramView diagram = new DiagramView(Labels.text("promises.accessible"));
  private final Label more = new Label();
  private final Metrics metrics;

  /** The room. */
  public PromisesPanel(Readings readings, Metrics metrics) {
    super(readings);
    this.metrics = metrics;
    more.getStyleClass().addAll("room-hint", "memory-busy");
    StackPane.setAlignment(more, Pos.BOTTOM_LEFT);
    content(new StackPane(diagram, more));
  }

  @Override
  public String id() {
    return "promises";
  }

  @Override
  boolean show(Reading.Seen seen) {
    PromiseDiagram.Drawn drawn = PromiseDiagram.of(seen.inspection());
    diagram.show(Layering.place(metrics, drawn.boxes(), drawn.links()));
    more.setVisible(drawn.left() > 0);
    more.setText(Labels.text("memory.more", drawn.left()));
    return !drawn.boxes().isEmpty();
  }
}
