package loopglass.studio;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.layout.FlowPane;
import loopglass.picture.Room;
import loopglass.trace.Agent;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.still.Part;

/** What is to be seen in a film: each a button that is pressed in while it is. */
final class ShownGroup extends Group {

  private final Choices choices;
  private final Map<String, Chip> chips = new LinkedHashMap<>();

  ShownGroup(Choices choices) {
    super("shown");
    this.choices = choices;
    for (Part part : Part.values()) {
      chip(Choices.word(part), Words.text("shown." + Choices.word(part)));
    }
    for (Room room : Room.values()) {
      chip(room.word(), Labels.text("rooms.stage." + room.word()));
    }
    chip(Choices.CARDS, Words.text("shown.cards"));
    FlowPane rooms = new FlowPane();
    rooms.getStyleClass().add("film-chips");
    rooms.getChildren().setAll(chips.values());
    getChildren().add(rooms);
    choices.onChange(this::mark);
    mark();
  }

  private void chip(String word, String words) {
    chips.put(word, new Chip("film-shown-" + word, words, there -> choices.show(word, there)));
  }

  private void mark() {
    chips.forEach((word, chip) -> chip.setSelected(choices.shows(word)));
  }

  /** Offers the rooms that a program has. */
  void show(Playback now) {
    Agent.Uses uses = now.latest().after().page().uses();
    Set<Room> absent = EnumSet.noneOf(Room.class);
    if (!uses.frameCallbacks()) {
      absent.add(Room.FRAMES);
    }
    if (!uses.idleCallbacks()) {
      absent.add(Room.IDLE);
    }
    if (!hasWorkers(now)) {
      absent.add(Room.WORKERS);
    }
    choices.follow(now.scenario().lesson().rooms().hide(), absent);
    for (Room room : Room.values()) {
      give(Objects.requireNonNull(chips.get(room.word())), !absent.contains(room));
    }
    mark();
  }

  private static boolean hasWorkers(Playback now) {
    for (int step = 0; step < now.size(); step++) {
      if (now.trace().step(step).after().agents().size() > 1) {
        return true;
      }
    }
    return false;
  }
}
