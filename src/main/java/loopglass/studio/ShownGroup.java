package loopglass.studio;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import loopglass.picture.Room;
import loopglass.trace.Agent;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.still.Part;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is to be seen in a film: each a button that is pressed in while it is. */
final class ShownGroup extends Group {

  private final Choices choices;
  private final FlowPane rooms = new FlowPane();

  ShownGroup(Choices choices) {
    super("shown");
    this.choices = choices;
    rooms.getStyleClass().add("film-chips");
    for (Part part : Part.values()) {
      chip(Choices.word(part), Words.text("shown." + Choices.word(part)));
    }
    for (Room room : Room.values()) {
      chip(room.word(), Labels.text("rooms.stage." + room.word()));
    }
    chip(Choices.CARDS, Words.text("shown.cards"));
    getChildren().add(rooms);
  }

  private void chip(String word, String words) {
    FontIcon tick = new FontIcon(Feather.CHECK);
    ToggleButton chip = new ToggleButton(words, tick);
    chip.setId(id(word));
    chip.getStyleClass().add("film-chip");
    chip.setSelected(choices.shows(word));
    chip.setOnAction(_ -> choices.show(word, chip.isSelected()));
    rooms.getChildren().add(chip);
  }

  /** Offers the rooms that a program has. */
  void show(Playback now) {
    Agent.Uses uses = now.latest().after().page().uses();
    Map<Room, Boolean> there =
        Map.of(
            Room.FRAMES, uses.frameCallbacks(),
            Room.IDLE, uses.idleCallbacks(),
            Room.WORKERS, hasWorkers(now));
    for (Node chip : rooms.getChildren()) {
      there.forEach(
          (room, present) -> {
            if (id(room.word()).equals(chip.getId())) {
              give(chip, present);
            }
          });
    }
  }

  private static boolean hasWorkers(Playback now) {
    for (int step = 0; step < now.size(); step++) {
      if (now.trace().step(step).after().agents().size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static String id(String word) {
    return "film-shown-" + word;
  }
}
