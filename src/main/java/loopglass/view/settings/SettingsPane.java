package loopglass.view.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.language.Language;
import loopglass.lesson.predict.Standing;
import loopglass.view.keeping.Progress;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Switch;
import loopglass.view.panel.Theme;
import loopglass.view.predict.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All settings, each a row: what it is, what it does, and its value. */
public final class SettingsPane extends VBox {

  private static final double PERCENT = 100;

  /** One of several values, and its word. */
  private record Choice<T>(String id, String words, T value) {}

  /**
   * The rows of these settings. A change takes effect at once.
   *
   * @param lender lends them for as long as the pane is in a window
   * @param progress what was predicted
   * @param reset asks whether that shall be forgotten
   */
  public SettingsPane(Settings lender, Progress progress, Runnable reset) {
    Settings settings = lender.lend();
    sceneProperty().subscribe((_, scene) -> giveBackWithout(scene, settings));
    getStyleClass().add("settings");
    getChildren()
        .addAll(
            title("settings.looks"),
            row("settings.theme", themes(settings.theme())),
            row("settings.motion", motion(settings.motion())),
            row("settings.language", languages(settings.language())),
            row("settings.zoom", size("zoom", settings.zoom())),
            title("settings.rooms"),
            row("settings.program", size("program", settings.programZoom())),
            row("settings.future", toggle("future", settings.futureHidden())),
            row("settings.stops", toggle("stops", settings.stopsPassed())),
            heading(Words.text("settings.title")),
            progress(progress, reset));
  }

  private static void giveBackWithout(@Nullable Scene scene, Settings settings) {
    if (scene == null) {
      settings.giveBack();
    }
  }

  private static Node progress(Progress progress, Runnable reset) {
    Button button = new Button(Words.text("settings.reset"));
    button.setId("settings-reset");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(progress.isEmpty());
    button.setOnAction(_ -> reset.run());
    Language language = Language.current();
    String standing =
        progress.isEmpty()
            ? Words.text("settings.progress.none")
            : Words.text(
                "settings.progress.some",
                language.number(progress.count(Standing.RIGHT)),
                language.number(progress.count(Standing.REVIEW)),
                language.number(progress.best()));
    return row(Words.text("settings.progress"), standing, button);
  }

  private static Node title(String key) {
    return heading(Labels.text(key));
  }

  private static Node heading(String words) {
    Label title = new Label(words);
    title.getStyleClass().add("settings-title");
    return title;
  }

  private static Node row(String key, Node value) {
    return row(Labels.text(key), Labels.text(key + ".hint"), value);
  }

  private static Node row(String called, String means, Node value) {
    Label name = new Label(called);
    name.getStyleClass().add("settings-name");
    Label hint = new Label(means);
    hint.getStyleClass().add("settings-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(name, hint);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox row = new HBox(words, value);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("settings-row");
    return row;
  }

  private static Node themes(ObjectProperty<Optional<Theme>> theme) {
    return segments(
        "theme",
        theme,
        List.of(
            choice("theme", "system", Optional.empty()),
            choice("theme", "light", Optional.of(Theme.LIGHT)),
            choice("theme", "dark", Optional.of(Theme.DARK)),
            choice("theme", "contrast", Optional.of(Theme.CONTRAST))));
  }

  /** Each by its own name, so that whoever needs another one can read it. */
  private static Node languages(ObjectProperty<Optional<Language>> language) {
    List<Choice<Optional<Language>>> choices = new ArrayList<>();
    choices.add(new Choice<>("system", Labels.text("settings.language.system"), Optional.empty()));
    for (Language one : Language.values()) {
      choices.add(new Choice<>(one.tag(), one.ownName(), Optional.of(one)));
    }
    return segments("language", language, choices);
  }

  private static <T> Choice<T> choice(String name, String id, T value) {
    return new Choice<>(id, Labels.text("settings." + name + "." + id), value);
  }

  private static Node motion(ObjectProperty<Optional<Boolean>> motion) {
    return segments(
        "motion",
        motion,
        List.of(
            choice("motion", "system", Optional.empty()),
            choice("motion", "full", Optional.of(false)),
            choice("motion", "reduced", Optional.of(true))));
  }

  private static <T> Node segments(
      String name, ObjectProperty<T> property, List<Choice<T>> choices) {
    Switch<T> segments = new Switch<>(property::set);
    segments.getStyleClass().add("switch");
    for (Choice<T> choice : choices) {
      ToggleButton button = new ToggleButton(choice.words());
      button.setId("settings-" + name + "-" + choice.id());
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(Labels.text("settings." + name) + ": " + choice.words());
      segments.add(button, choice.value());
    }
    property.subscribe(segments::show);
    return segments;
  }

  private static Node size(String name, DoubleProperty size) {
    Label value = new Label();
    value.setId("settings-" + name + "-value");
    value.getStyleClass().add("size-value");
    Button smaller = button(name + ".smaller", Feather.MINUS, () -> Sizes.smaller(size));
    Button larger = button(name + ".larger", Feather.PLUS, () -> Sizes.larger(size));
    size.subscribe(
        now -> {
          value.setText(Math.round(now.doubleValue() * PERCENT) + " %");
          smaller.setDisable(now.doubleValue() <= Settings.SMALLEST);
          larger.setDisable(now.doubleValue() >= Settings.LARGEST);
        });
    HBox row = new HBox(smaller, value, larger);
    row.setAlignment(Pos.CENTER);
    row.getStyleClass().add("size");
    row.setMinWidth(Region.USE_PREF_SIZE);
    return row;
  }

  private static Button button(String key, Feather icon, Runnable action) {
    Button button = new Button(null, new Icon(icon));
    button.setId("settings-" + key.replace('.', '-'));
    button.getStyleClass().add("round-button");
    button.setAccessibleText(Labels.text("settings." + key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Node toggle(String name, BooleanProperty property) {
    ToggleSwitch toggle = new ToggleSwitch();
    toggle.setId("settings-" + name);
    toggle.setAccessibleText(Labels.text("settings." + name));
    toggle.selectedProperty().bindBidirectional(property);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    return toggle;
  }
}
