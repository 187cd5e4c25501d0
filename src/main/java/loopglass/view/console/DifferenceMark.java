package loopglass.view.console;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;

/** The sign of a line that differs from another program's: only here, or at which line there. */
final class DifferenceMark extends Label {

  private final Tooltip tip = new Tooltip();

  DifferenceMark() {
    getStyleClass().add("console-difference");
    setMinWidth(Region.USE_PREF_SIZE);
    setTooltip(tip);
  }

  void show(Difference difference) {
    boolean moved = difference.kind() == Difference.Kind.MOVED;
    int other = difference.other() + 1;
    String words = moved ? Labels.text("console.moved", other) : Labels.text("console.only");
    setText(moved ? String.valueOf(other) : "≠");
    setGraphic(moved ? new Icon(Feather.SHUFFLE) : null);
    tip.setText(words);
    setAccessibleText(words);
  }
}
