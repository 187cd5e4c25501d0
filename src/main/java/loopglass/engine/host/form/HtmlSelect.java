package loopglass.engine.host.form;

import java.util.ArrayList;
import java.util.List;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.FormControl;
import loopglass.engine.host.net.FormData;
import org.jspecify.annotations.Nullable;

/** The select element (HTML §4.10.7). */
public final class HtmlSelect extends Control implements FormControl {

  HtmlSelect(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  boolean isMultiple() {
    return hasAttribute("multiple");
  }

  /** HTML §4.10.7 "list of options". */
  List<HtmlOption> options() {
    List<HtmlOption> options = new ArrayList<>();
    for (Element inside : elementsInside()) {
      if (inside instanceof HtmlOption option && option.select() == this) {
        options.add(option);
      }
    }
    return options;
  }

  /**
   * What is selected. A drop-down list shows one: the last that was chosen, or the first that can
   * be (HTML §4.10.7 "selectedness setting algorithm").
   */
  List<HtmlOption> selected() {
    List<HtmlOption> options = options();
    List<HtmlOption> chosen = options.stream().filter(HtmlOption::isChosen).toList();
    if (isMultiple()) {
      return chosen;
    }
    if (!chosen.isEmpty()) {
      return List.of(chosen.getLast());
    }
    if (unselected) {
      return List.of();
    }
    return options.stream().filter(option -> !option.isDisabled()).limit(1).toList();
  }

  /** Whether the program has said that nothing shall be selected. */
  private boolean unselected;

  String value() {
    List<HtmlOption> selected = selected();
    return selected.isEmpty() ? "" : selected.getFirst().value();
  }

  /** Selects the first option of a value, and nothing if there is none. */
  void setValue(String value) {
    selectOnly(
        options().stream().filter(option -> option.value().equals(value)).findFirst().orElse(null));
  }

  void selectOnly(@Nullable HtmlOption one) {
    unselected = one == null;
    options().forEach(option -> option.choose(option == one));
    changedLook();
  }

  int selectedIndex() {
    List<HtmlOption> selected = selected();
    return selected.isEmpty() ? -1 : options().indexOf(selected.getFirst());
  }

  /**
   * The user chooses the option of a value, or of a text: input and change events.
   *
   * @return false if there is no such option
   */
  public boolean pick(String wanted) {
    for (HtmlOption option : options()) {
      if (option.value().equals(wanted) || option.text().equals(wanted)) {
        if (!selected().contains(option)) {
          selectOnly(option);
          changedByUser();
        }
        return true;
      }
    }
    return false;
  }

  @Override
  void reset() {
    unselected = false;
    options().forEach(HtmlOption::forget);
    changedLook();
  }

  @Override
  void enter(FormData data, String name) {
    selected().stream()
        .filter(option -> !option.isDisabled())
        .forEach(option -> data.append(name, option.value()));
  }

  @Override
  public String shownValue() {
    List<HtmlOption> selected = selected();
    return selected.isEmpty() ? "" : selected.getFirst().text();
  }
}
