package loopglass.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Command;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Switch;
import loopglass.view.panel.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The window's head: what is open, how to open something else, light and dark. */
final class TopBar extends HBox {

  private final Label topic = new Label();
  private final Label separator = new Label("›");
  private final MenuButton title = new MenuButton();
  private final Label summary = new Label();
  private final Switch<Theme> themes;
  private final Button film;

  /**
   * A head.
   *
   * @param library the programs that come with Loopglass
   * @param open opens one of them
   * @param perform carries a command out
   * @param theme takes the theme that was chosen
   * @param rooms shows and hides rooms
   */
  TopBar(
      List<Scenario> library,
      Consumer<Scenario> open,
      Consumer<Command> perform,
      Consumer<Theme> theme,
      Node rooms) {
    themes = themes(theme);
    film = button(Command.FILM, Feather.FILM, perform);
    film.setVisible(false);
    film.setManaged(false);
    title.setMnemonicParsing(false); // or names would lose their underscores
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region mark = new Region();
    mark.getStyleClass().add("logo");
    Label name = new Label(Labels.text("app.name"));
    name.getStyleClass().add("app-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    topic.getStyleClass().add("crumb");
    separator.getStyleClass().add("crumb");
    title.setId("scenarios");
    title.getStyleClass().add("scenario-menu");
    title.setTooltip(new Tooltip(Labels.text("top.scenarios")));
    title.getItems().setAll(items(library, open));
    summary.setId("summary");
    summary.getStyleClass().add("summary");
    summary.setMinWidth(0);
    summary.setPrefWidth(0); // what there is left
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    getChildren()
        .addAll(
            mark,
            name,
            topic,
            separator,
            title,
            summary,
            button(Command.PREDICT, Feather.TARGET, perform),
            button(Command.PRESENT, Feather.MONITOR, perform),
            button(Command.COMPARE, Feather.COLUMNS, perform),
            film,
            rooms,
            button(Command.START, Feather.HOME, perform),
            button(Command.OPEN, Feather.FOLDER, perform),
            button(Command.SAVE, Feather.SAVE, perform),
            button(Command.KEYS, Feather.HELP_CIRCLE, perform),
            button(Command.SETTINGS, Feather.SETTINGS, perform),
            themes);
  }

  /** Offers to make films. */
  void offerFilms() {
    film.setVisible(true);
    film.setManaged(true);
  }

  /** Shows which theme is worn. */
  void show(Theme theme) {
    themes.show(theme);
  }

  void show(Scenario scenario) {
    boolean hasTopic = !scenario.topic().isEmpty();
    topic.setText(scenario.topic());
    for (Label label : List.of(topic, separator)) {
      label.setVisible(hasTopic);
      label.setManaged(hasTopic);
    }
    title.setText(scenario.title());
    String about = scenario.frontMatter().summary();
    summary.setText(about);
    summary.setTooltip(about.isEmpty() ? null : new Tooltip(about));
  }

  /** One menu for each topic, in the library's order; those without a topic stand on their own. */
  private static List<MenuItem> items(List<Scenario> library, Consumer<Scenario> open) {
    Map<String, MenuItem> items = new LinkedHashMap<>();
    for (Scenario scenario : library) {
      MenuItem item = new MenuItem(scenario.title());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> open.accept(scenario));
      if (scenario.topic().isEmpty()) {
        items.put("program " + scenario.name(), item);
      } else if (items.computeIfAbsent("topic " + scenario.topic(), _ -> new Menu(scenario.topic()))
          instanceof Menu menu) {
        menu.getItems().add(item);
      }
    }
    return List.copyOf(items.values());
  }

  private static Button button(Command command, Feather icon, Consumer<Command> perform) {
    Button button = new Button(null, new Icon(icon));
    button.getStyleClass().add("icon-button");
    button.setId("top-" + command.name().toLowerCase(Locale.ROOT));
    button.setTooltip(new Tooltip(command.hint()));
    button.setAccessibleText(command.words());
    button.setOnAction(_ -> perform.accept(command));
    return button;
  }

  private static Switch<Theme> themes(Consumer<Theme> choose) {
    Switch<Theme> themes = new Switch<>(choose);
    themes.getStyleClass().add("theme-switch");
    themes.setMinWidth(Region.USE_COMPUTED_SIZE); // its own one knows of its padding
    for (Theme theme : Theme.values()) {
      themes.add(button(theme), theme);
    }
    themes.show(Theme.LIGHT);
    return themes;
  }

  private static ToggleButton button(Theme theme) {
    Feather icon =
        switch (theme) {
          case LIGHT -> Feather.SUN;
          case DARK -> Feather.MOON;
          case CONTRAST -> Feather.EYE;
        };
    String words = Labels.text("top.theme." + theme.word());
    ToggleButton button = new ToggleButton(null, new Icon(icon));
    button.setId("theme-" + theme.word());
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    return button;
  }
}
