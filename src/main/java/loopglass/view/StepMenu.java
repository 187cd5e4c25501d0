package loopglass.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopglass.playback.Stride;
import loopglass.view.panel.Command;
import loopglass.view.panel.Labels;

/**
 * What the step buttons do, to be chosen; and every other stride, with its keys and a button each
 * way that leaves the menu open.
 */
final class StepMenu extends MenuButton {

  private final Map<Stride, Region> ticks = new EnumMap<>(Stride.class);
  private final List<Row> rows = new ArrayList<>();

  StepMenu(ObjectProperty<Stride> stepBy, Consumer<Command> perform) {
    setId("step-by");
    getStyleClass().add("step-menu");
    setTooltip(new Tooltip(Labels.text("stepby.hint")));
    setMinWidth(USE_PREF_SIZE);
    for (Stride stride : Stride.values()) {
      if (stride != Stride.JOB) {
        getItems().add(unit(stride, stepBy, perform));
      }
    }
    getItems().add(new SeparatorMenuItem());
    for (Command command :
        new Command[] {
          Command.NEXT_STOP,
          Command.PREVIOUS_STOP,
          Command.RUN_TO,
          Command.RUN_BACK_TO,
          Command.WHY,
          Command.GO_BACK,
          Command.GO_FORWARD
        }) {
      getItems().add(deed(command, perform));
    }
    stepBy.subscribe((Stride stride) -> show(stride));
  }

  private void show(Stride stride) {
    setText(name(stride));
    setAccessibleText(Labels.text("stepby.accessible", name(stride)));
    ticks.forEach((one, tick) -> tick.setVisible(one == stride));
  }

  private CustomMenuItem unit(
      Stride stride, ObjectProperty<Stride> stepBy, Consumer<Command> perform) {
    Region tick = new Region();
    tick.getStyleClass().add("step-tick");
    ticks.put(stride, tick);
    Command forward = Steering.forward(stride);
    Command back = Steering.back(stride);
    HBox row = row(name(stride), tick, forward.keys());
    row.getChildren()
        .addAll(
            go("◀", "stepby.back", back, stride, perform),
            go("▶", "stepby.forward", forward, stride, perform));
    CustomMenuItem item = new CustomMenuItem(row);
    item.setId("step-by-" + stride.name().toLowerCase(Locale.ROOT));
    item.setOnAction(_ -> stepBy.set(stride));
    return item;
  }

  private CustomMenuItem deed(Command command, Consumer<Command> perform) {
    Region none = new Region();
    none.getStyleClass().add("step-tick");
    none.setVisible(false);
    CustomMenuItem item = new CustomMenuItem(row(command.words(), none, command.keys()));
    item.setOnAction(_ -> perform.accept(command));
    return item;
  }

  private HBox row(String words, Region tick, String keys) {
    Label name = new Label(words);
    name.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label key = new Label(keys);
    key.getStyleClass().add("step-keys");
    key.setMinWidth(USE_PREF_SIZE);
    HBox row = new Row(tick, name, space, key);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleText(words + " · " + keys);
    return row;
  }

  /** A row that is as wide as the widest, so that all keys end at the same edge. */
  private final class Row extends HBox {
    Row(Node... parts) {
      super(parts);
      getStyleClass().add("step-row");
      rows.add(this);
    }

    @Override
    protected double computePrefWidth(double height) {
      return rows.stream().mapToDouble(Row::ownWidth).max().orElse(0);
    }

    private double ownWidth() {
      return super.computePrefWidth(-1);
    }
  }

  private static Button go(
      String sign, String key, Command command, Stride stride, Consumer<Command> perform) {
    Button button = new Button(sign);
    button.getStyleClass().add("step-go");
    button.setFocusTraversable(false);
    button.setAccessibleText(Labels.text(key, name(stride)));
    button.setTooltip(new Tooltip(command.hint()));
    button.setOnAction(
        event -> {
          event.consume(); // else the menu would take it for a choice of the row
          perform.accept(command);
        });
    button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    return button;
  }

  private static String name(Stride stride) {
    return Labels.text("stride." + stride.name().toLowerCase(Locale.ROOT));
  }
}
