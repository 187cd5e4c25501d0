package loopglass.view.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import loopglass.scenario.Act;
import loopglass.trace.Page;
import org.jspecify.annotations.Nullable;

/** A select. Choosing an option tells its value. */
final class ChoiceWidget implements Widget {

  private record Option(String value, String text) {}

  private final ComboBox<Option> box = new ComboBox<>();
  private boolean showing;

  ChoiceWidget(Widgets widgets) {
    box.getStyleClass().add("page-choice");
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Option option) {
            return option == null ? "" : option.text();
          }

          @Override
          public @Nullable Option fromString(String text) {
            return null;
          }
        });
    box.valueProperty()
        .subscribe(
            (Option _, Option chosen) -> {
              Page.Element element = Widgets.elementOf(box);
              if (!showing && chosen != null && element != null) {
                widgets.user().does(new Act.Enter(element.selector(), chosen.value()));
              }
            });
    Widgets.keepsPresses(box);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Page.Element element) {
    showing = true;
    List<Option> options = new ArrayList<>();
    collect(element, options);
    if (!box.getItems().equals(options)) {
      box.getItems().setAll(options);
    }
    box.setValue(
        options.stream()
            .filter(option -> option.value().equals(element.value()))
            .findFirst()
            .orElse(null));
    box.setDisable(element.attributes().containsKey("disabled"));
    box.setAccessibleText(Texts.accessible(element, ""));
    showing = false;
  }

  private static void collect(Page.Element inside, List<Option> options) {
    for (Page.Node child : inside.children()) {
      if (child instanceof Page.Element element) {
        if (element.tag().equals("option")) {
          String text = Texts.of(element);
          options.add(new Option(element.attributes().getOrDefault("value", text), text));
        } else {
          collect(element, options);
        }
      }
    }
  }
}
