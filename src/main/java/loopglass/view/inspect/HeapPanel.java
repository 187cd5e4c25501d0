package loopglass.view.inspect;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import loopglass.picture.Metrics;
import loopglass.view.panel.Labels;

/** The objects that the variables lead to, as boxes and arrows. */
public final class HeapPanel extends MemoryPanel {

  private final DiagramView diagram = new DiagramView(Labels.text("heap.accessible"));
  private final Label more = new Label();
  private final Metrics metrics;

  /** The room. */
  public HeapPanel(Readings readings, Metrics metrics) {
    super(readings);
    this.metrics = metrics;
    more.getStyleClass().addAll("room-hint", "memory-busy");
    StackPane.setAlignment(more, Pos.BOTTOM_LEFT);
    content(new StackPane(diagram, more));
  }

  @Override
  public String id() {
    return "heap";
  }

  @Override
  boolean show(Reading.Seen seen) {
    HeapDiagram.Drawn drawn = HeapDiagram.of(seen);
    diagram.show(Layering.place(metrics, drawn.boxes(), drawn.links()));
    more.setVisible(drawn.left() > 0);
    more.setText(Labels.text("memory.more", drawn.left()));
    return !drawn.boxes().isEmpty();
  }
}
