package loopglass.studio;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import loopglass.film.Sidecar;
import loopglass.view.Studio;

/** A voice in the film, and texts beside it. */
final class BesideGroup extends Group {

  private final Choices choices;
  private final Map<Sidecar, Chip> chips = new EnumMap<>(Sidecar.class);

  /**
   * The group.
   *
   * @param complain is told in a sentence what does not work
   */
  BesideGroup(Choices choices, Studio.Premises premises, Consumer<String> complain) {
    super("beside");
    this.choices = choices;
    row("voice", new VoiceRow(choices, premises, complain));
    FlowPane beside = new FlowPane();
    beside.getStyleClass().add("film-chips");
    for (Sidecar sidecar : Sidecar.values()) {
      String word = sidecar.name().toLowerCase(Locale.ROOT);
      Chip chip =
          new Chip(
              "film-beside-" + word,
              Words.text("beside." + word),
              wanted -> choices.write(sidecar, wanted));
      chips.put(sidecar, chip);
      beside.getChildren().add(chip);
    }
    getChildren().add(beside);
    choices.onChange(this::show);
    show();
  }

  private void show() {
    chips.forEach((sidecar, chip) -> chip.setSelected(choices.sidecars().contains(sidecar)));
  }
}
