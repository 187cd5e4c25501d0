package loopglass.view.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import loopglass.scenario.Act;
import loopglass.trace.Page;

/** An input of type file: it offers the files that the program brings along. */
final class FileWidget implements Widget {

  private final Widgets widgets;
  private final MenuButton menu = new MenuButton();

  FileWidget(Widgets widgets) {
    this.widgets = widgets;
    menu.getStyleClass().add("page-button");
    menu.setMnemonicParsing(false);
    Widgets.keepsPresses(menu);
  }

  @Override
  public Node node() {
    return menu;
  }

  @Override
  public void show(Page.Element element) {
    menu.setText(element.value().isEmpty() ? Texts.name(element) + " …" : element.value());
    menu.getItems().setAll(widgets.files().stream().map(this::item).toList());
    menu.setDisable(element.attributes().containsKey("disabled") || widgets.files().isEmpty());
    menu.setAccessibleText(Texts.accessible(element, ""));
  }

  private MenuItem item(String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(
        _ -> {
          Page.Element element = Widgets.elementOf(menu);
          if (element != null) {
            widgets.user().does(new Act.Choose(element.selector(), List.of(name)));
          }
        });
    return item;
  }
}
