package loopglass.view.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import loopglass.picture.Room;
import loopglass.view.panel.Command;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import org.kordamp.ikonli.feather.Feather;

/** Shows and hides rooms, and puts one in the spotlight. */
public final class RoomMenu extends MenuButton {

  private static final PseudoClass SPOTLIT = PseudoClass.getPseudoClass("spotlit");

  private final Arrangement arrangement;
  private final RoomChoice choice;
  private final Supplier<List<Room>> onStage;

  /**
   * A menu for that arrangement.
   *
   * @param onStage answers which rooms are on the stage
   */
  public RoomMenu(Arrangement arrangement, RoomChoice choice, Supplier<List<Room>> onStage) {
    this.onStage = onStage;
    this.arrangement = arrangement;
    this.choice = choice;
    setId("top-rooms");
    getStyleClass().addAll("icon-button", "room-menu");
    setGraphic(new Icon(Feather.LAYOUT));
    setTooltip(new Tooltip(Labels.text("top.rooms")));
    setAccessibleText(Labels.text("top.rooms"));
    arrangement.spotlit().subscribe(_ -> mark());
    arrangement.lit().subscribe(_ -> mark());
    getItems().add(new MenuItem()); // a menu without items would not open, and not ask for them
    setOnShowing(_ -> getItems().setAll(items()));
  }

  private void mark() {
    pseudoClassStateChanged(SPOTLIT, arrangement.isSpotlit());
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (Panel panel : arrangement.needed()) {
      items.add(room(panel.id(), Labels.text(panel.id() + ".title")));
    }
    for (String strip : List.of("lesson", "caption", "timeline")) {
      items.add(room(strip, Labels.text("rooms." + strip)));
    }
    items.add(hidden());
    items.add(new SeparatorMenuItem());
    MenuItem spotlight =
        new MenuItem(
            Labels.text(
                arrangement.isSpotlit() ? "rooms.all" : "rooms.spotlight",
                Command.SPOTLIGHT.keys()));
    spotlight.setId("rooms-spotlight");
    spotlight.setOnAction(_ -> arrangement.toggleSpotlight(Optional.empty()));
    items.addAll(List.of(light(), spotlight));
    return items;
  }

  private Menu light() {
    Menu rooms = new Menu(Labels.text("rooms.light", Command.SPOTLIGHT_NEXT.keys()));
    rooms.setId("rooms-light");
    for (Room room : onStage.get()) {
      RadioMenuItem item = new RadioMenuItem(Labels.text("rooms.stage." + room.word()));
      boolean lit = arrangement.lit().get().equals(Optional.of(room));
      item.setId("light-" + room.word());
      item.setSelected(lit);
      item.setOnAction(_ -> arrangement.light(lit ? Optional.empty() : Optional.of(room)));
      rooms.getItems().add(item);
    }
    return rooms;
  }

  private Menu hidden() {
    Menu rooms = new Menu(Labels.text("rooms.stage"));
    rooms.setId("rooms-stage");
    for (Room room : Room.values()) {
      rooms.getItems().add(room(room.word(), Labels.text("rooms.stage." + room.word())));
    }
    return rooms;
  }

  private CheckMenuItem room(String id, String title) {
    CheckMenuItem item = new CheckMenuItem(title);
    item.setId("room-" + id);
    item.setSelected(!choice.hides(id));
    item.setOnAction(_ -> choice.hide(id, !item.isSelected()));
    return item;
  }
}
