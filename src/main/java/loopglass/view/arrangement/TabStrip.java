package loopglass.view.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The names of the panels of a card, side by side. Where there is room they stand comfortably, with
 * less they move together, and what finds no place then is in a menu; the one in front never is.
 */
final class TabStrip extends Region {

  /** In ems: how much wider than its text a tab may be, and how far it stands from the next. */
  private static final double COMFORT = 0.5;

  private static final double GAP = 0.286;

  private final List<Region> tabs = new ArrayList<>();
  private final MenuButton more = new MenuButton();
  private final Consumer<Panel> choose;
  private List<Panel> panels = List.of();
  private int front;

  /**
   * A strip without tabs.
   *
   * @param choose brings a panel to the front
   */
  TabStrip(Consumer<Panel> choose) {
    this.choose = choose;
    getStyleClass().add("cell-tabs");
    more.setId("tabs-more");
    more.getStyleClass().addAll("icon-button", "room-menu", "tabs-more");
    more.setGraphic(new Icon(Feather.MORE_HORIZONTAL));
    more.setTooltip(new Tooltip(Labels.text("rooms.more")));
    more.setAccessibleText(Labels.text("rooms.more"));
    more.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    more.getItems()
        .add(new MenuItem()); // a menu without items would not open, and not ask for them
    more.setOnShowing(_ -> more.getItems().setAll(hidden()));
  }

  /** Shows these names, one as that of the panel in front. */
  void show(List<Panel> newPanels, @Nullable Panel inFront) {
    panels = newPanels;
    front = Math.max(0, inFront == null ? 0 : panels.indexOf(inFront));
    tabs.clear();
    panels.forEach(panel -> tabs.add(panels.size() == 1 ? name(panel) : tab(panel)));
    getChildren().setAll(tabs);
    getChildren().add(more);
    requestLayout();
  }

  private static Label name(Panel panel) {
    Label alone = new Label(title(panel));
    alone.getStyleClass().add("room-title");
    return alone;
  }

  private ToggleButton tab(Panel panel) {
    ToggleButton tab = new ToggleButton(title(panel));
    tab.setId("tab-" + panel.id());
    tab.getStyleClass().add("cell-tab");
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setSelected(panels.indexOf(panel) == front);
    tab.setOnAction(
        _ -> {
          choose.accept(panel);
          lookup("#tab-" + panel.id()).requestFocus();
        });
    return tab;
  }

  private static String title(Panel panel) {
    return Labels.text(panel.id() + ".title");
  }

  private List<MenuItem> hidden() {
    return panels.stream()
        .filter(panel -> !tabs.get(panels.indexOf(panel)).isVisible())
        .map(
            panel -> {
              MenuItem item = new MenuItem(title(panel));
              item.setId("more-" + panel.id());
              item.setOnAction(_ -> choose.accept(panel));
              return item;
            })
        .collect(Collectors.toList());
  }

  private double em() {
    return more.getFont().getSize();
  }

  private double width(List<Region> some) {
    double gaps = Math.max(0, some.size() - 1) * GAP * em();
    return some.stream().mapToDouble(tab -> Math.ceil(tab.prefWidth(-1))).sum() + gaps;
  }

  /** The tabs for which there is room, in order, the one in front among them. */
  private List<Region> fitting() {
    if (width(tabs) <= getWidth()) {
      return tabs;
    }
    double room = getWidth() - more.prefWidth(-1) - GAP * em();
    List<Region> fitting = new ArrayList<>(List.of(tabs.get(front)));
    for (int i = 0; i < tabs.size(); i++) {
      if (i != front) {
        fitting.add(i < front ? fitting.size() - 1 : fitting.size(), tabs.get(i));
        if (width(fitting) > room) {
          fitting.remove(tabs.get(i));
          break;
        }
      }
    }
    return fitting;
  }

  @Override
  protected double computePrefWidth(double height) {
    boolean several = tabs.size() > 1;
    return Math.ceil(width(tabs) + (several ? tabs.size() * COMFORT * em() : 0));
  }

  @Override
  protected double computeMinWidth(double height) {
    return tabs.size() == 1 ? computePrefWidth(height) : more.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return tabs.stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return tabs.isEmpty() ? BASELINE_OFFSET_SAME_AS_HEIGHT : tabs.getFirst().getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    List<Region> fitting = fitting();
    boolean all = fitting.size() == tabs.size();
    double spare = getWidth() - width(fitting) - (all ? 0 : more.prefWidth(-1) + GAP * em());
    double comfort = tabs.size() < 2 ? 0 : Math.clamp(spare / fitting.size(), 0, COMFORT * em());
    double x = 0;
    for (Region tab : tabs) {
      boolean fits = fitting.contains(tab);
      tab.setVisible(fits);
      if (fits) {
        double wide = Math.floor(Math.ceil(tab.prefWidth(-1)) + comfort);
        tab.resizeRelocate(Math.rint(x), 0, wide, getHeight());
        x += wide + GAP * em();
      }
    }
    more.setVisible(!all);
    double high = more.prefHeight(-1);
    more.resizeRelocate(
        Math.rint(x), Math.rint((getHeight() - high) / 2), more.prefWidth(-1), high);
  }
}
