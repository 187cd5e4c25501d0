package loopglass.view.page;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import loopglass.trace.Page;

/** A button, or an input that is one. */
final class ButtonWidget implements Widget {

  private final Button button = new Button();

  ButtonWidget(Widgets widgets) {
    button.getStyleClass().add("page-button");
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> widgets.click(button));
    Widgets.keepsPresses(button);
  }

  @Override
  public Node node() {
    return button;
  }

  @Override
  public void show(Page.Element element) {
    String own = element.tag().equals("input") ? inputText(element) : Texts.of(element);
    button.setText(own.isBlank() ? Texts.name(element) : own);
    button.setDisable(element.attributes().containsKey("disabled"));
    button.setAccessibleText(Texts.accessible(element, own));
    Style.dress(button, element);
    button.setMaxWidth(Region.USE_PREF_SIZE);
  }

  private static String inputText(Page.Element element) {
    String value = element.attributes().getOrDefault("value", element.value());
    return value.isEmpty() ? element.attributes().getOrDefault("type", "") : value;
  }
}
