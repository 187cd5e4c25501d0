package loopglass.studio;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import loopglass.film.Sidecar;
import loopglass.view.Studio;

/** What the film is written as, with which voice, and what stands beside it. */
final class FileGroup extends Group {

  private final Choices choices;
  private final Map<Sidecar, Chip> chips = new EnumMap<>(Sidecar.class);

  /**
   * The group.
   *
   * @param complain is told in a sentence what does not work
   */
  FileGroup(Choices choices, Studio.Premises premises, Consumer<String> complain) {
    super("file");
    this.choices = choices;
    getChildren().add(new Segments("format", choices.format(), Choices.FORMATS));
    Label hint = new Label();
    hint.getStyleClass().add("film-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    choices.format().subscribe(format -> hint.setText(Words.text("format." + format + ".hint")));
    getChildren().add(hint);
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
    row("beside");
    getChildren().add(beside);
    choices.onChange(this::show);
    show();
  }

  private void show() {
    chips.forEach((sidecar, chip) -> chip.setSelected(choices.sidecars().contains(sidecar)));
  }
}
