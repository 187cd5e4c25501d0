package loopglass.view.page;

import javafx.scene.Node;
import javafx.scene.control.Slider;
import loopglass.scenario.Act;
import loopglass.trace.Page;

/** An input of type range. The page learns where the thumb was let go. */
final class RangeWidget implements Widget {

  private final Widgets widgets;
  private final Slider slider = new Slider();
  private boolean showing;

  RangeWidget(Widgets widgets) {
    this.widgets = widgets;
    slider.getStyleClass().add("page-range");
    slider
        .valueChangingProperty()
        .subscribe(
            changing -> {
              if (changing) {
                widgets.user().begins();
              } else {
                tell();
              }
            });
    slider
        .valueProperty()
        .subscribe(
            _ -> {
              if (!slider.isValueChanging()) {
                tell();
              }
            });
    Widgets.keepsPresses(slider);
  }

  private void tell() {
    Page.Element element = Widgets.elementOf(slider);
    String value = Long.toString(Math.round(slider.getValue()));
    if (!showing && element != null && !value.equals(element.value())) {
      widgets.user().does(new Act.Enter(element.selector(), value));
    }
  }

  @Override
  public Node node() {
    return slider;
  }

  @Override
  public void show(Page.Element element) {
    showing = true;
    slider.setMin(number(element, "min", 0));
    slider.setMax(number(element, "max", 100));
    if (!slider.isValueChanging()) {
      slider.setValue(parsed(element.value(), (slider.getMin() + slider.getMax()) / 2));
    }
    slider.setDisable(element.attributes().containsKey("disabled"));
    slider.setAccessibleText(Texts.accessible(element, ""));
    showing = false;
  }

  static double number(Page.Element element, String attribute, double none) {
    return parsed(element.attributes().getOrDefault(attribute, ""), none);
  }

  static double parsed(String text, double none) {
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? number : none;
    } catch (NumberFormatException notANumber) {
      return none;
    }
  }
}
