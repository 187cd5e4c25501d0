package loopglass.view.page;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import loopglass.trace.Page;

/**
 * A checkbox or a radio button. Pressing it is a click; the page says whether it is ticked then.
 */
final class TickWidget implements Widget {

  private final CheckBox box = new CheckBox();
  private final RadioButton radio = new RadioButton();
  private final StackPane around = new StackPane();
  private boolean ticked;

  TickWidget(Widgets widgets) {
    around.getStyleClass().add("page-tick");
    box.setOnAction(_ -> pressed(widgets));
    radio.setOnAction(_ -> pressed(widgets));
    Widgets.keepsPresses(around);
  }

  private void pressed(Widgets widgets) {
    set(ticked);
    widgets.click(around);
  }

  @Override
  public Node node() {
    return around;
  }

  @Override
  public void show(Page.Element element) {
    boolean isRadio = "radio".equals(element.attributes().get("type"));
    ButtonBase shown = isRadio ? radio : box;
    if (!around.getChildren().contains(shown)) {
      around.getChildren().setAll(shown);
    }
    ticked = element.checked();
    set(ticked);
    shown.setDisable(element.attributes().containsKey("disabled"));
    shown.setAccessibleText(Texts.accessible(element, ""));
  }

  private void set(boolean selected) {
    box.setSelected(selected);
    radio.setSelected(selected);
  }
}
