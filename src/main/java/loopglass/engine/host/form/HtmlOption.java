package loopglass.engine.host.form;

import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.HtmlElement;
import org.jspecify.annotations.Nullable;

/** The option element (HTML §4.10.10). */
public final class HtmlOption extends HtmlElement {

  private boolean selected;
  private boolean dirty;

  HtmlOption(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  /** HTML §4.10.10 "selectedness", as said by the program, the user or the attribute. */
  boolean isChosen() {
    return dirty ? selected : hasAttribute("selected");
  }

  void choose(boolean newSelected) {
    selected = newSelected;
    dirty = true;
    changedLook();
  }

  void forget() {
    dirty = false;
    changedLook();
  }

  @Nullable HtmlSelect select() {
    Element around = parentElement();
    if (around != null && around.localName().equals("optgroup")) {
      around = around.parentElement();
    }
    return around instanceof HtmlSelect select ? select : null;
  }

  /** Whether it is what its select element shows. */
  boolean isSelected() {
    HtmlSelect select = select();
    return select == null ? isChosen() : select.selected().contains(this);
  }

  boolean isDisabled() {
    return hasAttribute("disabled")
        || (parentElement() instanceof Element group
            && group.localName().equals("optgroup")
            && group.hasAttribute("disabled"));
  }

  /** What it says, with its white space collapsed. */
  String text() {
    return Texts.inside(this).strip().replaceAll("[\t\n\f\r ]+", " ");
  }

  String value() {
    return attribute("value", text());
  }

  @Override
  public boolean is(String state) {
    return switch (state) {
      case "checked" -> isSelected();
      case "disabled" -> isDisabled();
      case "enabled" -> !isDisabled();
      default -> super.is(state);
    };
  }
}
