package loopglass.view.page;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import loopglass.scenario.Act;
import loopglass.trace.Page;

/**
 * A text field. What is typed reaches the page when Enter is pressed or the field is left: the page
 * stands still until then.
 */
final class FieldWidget implements Widget {

  private final Widgets widgets;
  private final boolean area;
  private final TextInputControl field;
  private String value = "";

  FieldWidget(Widgets widgets, boolean area) {
    this.widgets = widgets;
    this.area = area;
    this.field = area ? new TextArea() : new TextField();
    field.getStyleClass().add("page-field");
    if (field instanceof TextArea lines) {
      lines.setPrefRowCount(2);
    }
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                widgets.user().begins();
              } else {
                commit();
              }
            });
    Widgets.keepsPresses(field);
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(Page.Element element) {
    boolean typing = field.isFocused() && !field.getText().equals(value);
    value = element.value();
    if (!typing && !field.getText().equals(value)) {
      field.setText(value);
      field.positionCaret(value.length());
    }
    field.setPromptText(element.attributes().getOrDefault("placeholder", ""));
    field.setDisable(element.attributes().containsKey("disabled"));
    field.setEditable(!element.attributes().containsKey("readonly"));
    field.setAccessibleText(
        Texts.accessible(element, element.attributes().getOrDefault("placeholder", "")));
    Style.dress(field, element);
    field.setMaxWidth(Region.USE_PREF_SIZE);
  }

  private void keyPressed(KeyEvent event) {
    Page.Element element = Widgets.elementOf(field);
    if (event.getCode() == KeyCode.ENTER && !area && element != null && !event.isShortcutDown()) {
      event.consume();
      commit();
      widgets.user().does(new Act.Key("Enter", element.selector()));
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume(); // it takes back what was typed, and nothing else
      field.setText(value);
    }
  }

  private void commit() {
    Page.Element element = Widgets.elementOf(field);
    if (element != null && !field.getText().equals(value)) {
      value = field.getText();
      widgets.user().does(new Act.Enter(element.selector(), value));
    }
  }
}
