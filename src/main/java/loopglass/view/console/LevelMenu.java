package loopglass.view.console;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import loopglass.trace.Line.Level;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Settings;
import org.kordamp.ikonli.feather.Feather;

/** Chooses which lines of the console are to be seen: by level, and whether those to come. */
final class LevelMenu extends MenuButton {

  private static final PseudoClass FILTERING = PseudoClass.getPseudoClass("filtering");

  /** Levels as a console groups them (Console §2.3). */
  private enum Group {
    LOG(Level.LOG, Level.INFO),
    DEBUG(Level.DEBUG),
    WARN(Level.WARN),
    ERROR(Level.ERROR, Level.UNCAUGHT);

    private final Set<Level> levels;

    Group(Level first, Level... rest) {
      levels = Set.copyOf(EnumSet.of(first, rest));
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Set<Level> wanted = EnumSet.allOf(Level.class);

  LevelMenu(Consumer<Set<Level>> show, Settings settings) {
    setId("console-levels");
    getStyleClass().addAll("icon-button", "room-menu");
    setGraphic(new Icon(Feather.FILTER));
    setTooltip(new Tooltip(Labels.text("console.levels")));
    setAccessibleText(Labels.text("console.levels"));
    for (Group group : Group.values()) {
      getItems().add(item(group, show));
    }
    CheckMenuItem future = new CheckMenuItem(Labels.text("console.future"));
    future.setId("console-future");
    future.selectedProperty().bindBidirectional(settings.futureHidden());
    getItems().addAll(new SeparatorMenuItem(), future);
  }

  private CheckMenuItem item(Group group, Consumer<Set<Level>> show) {
    CheckMenuItem item = new CheckMenuItem(Labels.text("console.level." + group.word()));
    item.setId("console-level-" + group.word());
    item.setSelected(true);
    item.setOnAction(
        _ -> {
          if (item.isSelected()) {
            wanted.addAll(group.levels);
          } else {
            wanted.removeAll(group.levels);
          }
          pseudoClassStateChanged(FILTERING, wanted.size() < Level.values().length);
          show.accept(wanted);
        });
    return item;
  }
}
