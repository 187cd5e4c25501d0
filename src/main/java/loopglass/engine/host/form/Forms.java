package loopglass.engine.host.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.ElementKinds;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.dom.Reflect;
import loopglass.engine.host.ui.PointerEvent;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Definition;
import loopglass.engine.js.idl.Idl;
import org.jspecify.annotations.Nullable;

/** The door of this room: gives a document forms and controls; before it is parsed. */
public final class Forms {

  private Forms() {}

  /**
   * Lets the elements be made by this room, and adds what their interfaces have.
   *
   * @param focusing gives an element the focus, if it can have it
   */
  public static void install(Dom dom, Consumer<Element> focusing) {
    ElementKinds kinds = dom.kinds();
    kinds.use("input", HtmlInput::new);
    kinds.use("textarea", HtmlTextArea::new);
    kinds.use("button", HtmlButton::new);
    kinds.use("select", HtmlSelect::new);
    kinds.use("option", HtmlOption::new);
    kinds.use(
        "label",
        (document, name, itsInterface) -> new HtmlLabel(document, name, itsInterface, focusing));
    kinds.use("fieldset", HtmlFieldSet::new);
    kinds.use("form", HtmlForm::new);
    Idl idl = dom.host().idl();
    idl.extend("HTMLElement", HtmlElement.class)
        .action("click", 0, (element, call) -> click(element))
        .install();
    inputs(idl);
    idl.extend("HTMLTextAreaElement", HtmlTextArea.class)
        .with(control())
        .with(text())
        .getSet("value", TextControl::value, (area, call) -> area.setValue(nullable(call)))
        .getSet("defaultValue", TextControl::defaultValue, Forms::setText)
        .get("type", area -> "textarea")
        .get("textLength", area -> area.value().length())
        .with(Reflect.texts("wrap"))
        .with(Reflect.number("rows", "rows", 2))
        .with(Reflect.number("cols", "cols", 20))
        .install();
    idl.extend("HTMLButtonElement", HtmlButton.class)
        .with(control())
        .getSet("type", HtmlButton::type, (b, call) -> b.setAttribute("type", call.text(0)))
        .with(Reflect.texts("value"))
        .install();
    idl.extend("HTMLFieldSetElement", HtmlFieldSet.class)
        .with(control())
        .get("type", set -> "fieldset")
        .install();
    idl.extend("HTMLLabelElement", HtmlLabel.class)
        .get("control", HtmlLabel::control)
        .get("form", label -> label.control() == null ? null : label.control().form())
        .install();
    selects(dom.host());
    options(dom);
    FormInterface.install(idl);
  }

  /** HTML §6.4.3 {@code click()}: nothing happens to a disabled control. */
  private static void click(HtmlElement element) {
    if (!(element instanceof Control control && control.isDisabled())) {
      element.dispatch(PointerEvent.click());
    }
  }

  private static <T extends Control> Consumer<Definition<T>> control() {
    return definition ->
        definition
            .get("form", Control::form)
            .with(Reflect.texts("name"))
            .with(Reflect.flags("disabled", "required"))
            .get("labels", Forms::labels);
  }

  private static List<HtmlLabel> labels(Control control) {
    ArrayList<HtmlLabel> labels = new ArrayList<>();
    for (Element element : control.document().elementsInside()) {
      if (element instanceof HtmlLabel label && label.control() == control) {
        labels.add(label);
      }
    }
    return labels;
  }

  private static String nullable(Call call) {
    String text = call.textOrNull(0);
    return text == null ? "" : text;
  }

  private static void setText(HtmlTextArea area, Call call) {
    area.replaceText(call.text(0));
  }

  /** What text fields share (HTML §4.10.20 "APIs for the text control selections"). */
  private static <T extends TextControl> Consumer<Definition<T>> text() {
    return definition ->
        definition
            .with(Reflect.texts("placeholder", "autocomplete"))
            .with(Reflect.flags("readOnly"))
            .with(Reflect.number("maxLength", "maxlength", -1))
            .with(Reflect.number("minLength", "minlength", -1))
            .action("select", 0, (control, call) -> control.selectAll())
            .getSet(
                "selectionStart",
                control -> control.isText() ? control.start() : null,
                (control, call) ->
                    range(control, call, call.integer(0), Math.max(call.integer(0), control.end())))
            .getSet(
                "selectionEnd",
                control -> control.isText() ? control.end() : null,
                (control, call) -> range(control, call, control.start(), call.integer(0)))
            .getSet(
                "selectionDirection",
                control -> control.isText() ? control.direction() : null,
                (control, call) -> control.select(control.start(), control.end(), call.text(0)))
            .action(
                "setSelectionRange",
                2,
                (control, call) -> range(control, call, call.integer(0), call.integer(1)))
            .action("setRangeText", 1, Forms::setRangeText);
  }

  private static void range(TextControl control, Call call, int start, int end) {
    if (!control.isText()) {
      throw call.domException(
          "InvalidStateError", "The input element's type does not support selection.");
    }
    control.select(Math.max(0, start), Math.max(0, end), "none");
  }

  private static void setRangeText(TextControl control, Call call) {
    String value = control.value();
    int start = call.has(1) ? Math.clamp(call.integer(1), 0, value.length()) : control.start();
    int end = call.has(2) ? Math.clamp(call.integer(2), start, value.length()) : control.end();
    control.setValue(value.substring(0, start) + call.text(0) + value.substring(end));
  }

  private static void inputs(Idl idl) {
    idl.extend("HTMLInputElement", HtmlInput.class)
        .with(control())
        .with(text())
        .getSet("type", HtmlInput::type, (input, call) -> input.setAttribute("type", call.text(0)))
        .getSet("value", HtmlInput::shown, Forms::setValue)
        .get("files", HtmlInput::files)
        .with(Reflect.text("defaultValue", "value"))
        .getSet("checked", HtmlInput::isChecked, (input, call) -> input.setChecked(call.truth(0)))
        .with(Reflect.flag("defaultChecked", "checked"))
        .getSet(
            "indeterminate",
            HtmlInput::isIndeterminate,
            (input, call) -> input.setIndeterminate(call.truth(0)))
        .getSet("valueAsNumber", Forms::number, Forms::setNumber)
        .with(Reflect.texts("min", "max", "step", "pattern", "accept", "alt", "src"))
        .with(Reflect.flags("multiple"))
        .with(Reflect.number("size", "size", 20))
        .install();
  }

  private static void setValue(HtmlInput input, Call call) {
    String text = nullable(call);
    if (input.isType("file") && !text.isEmpty()) {
      throw call.domException(
          "InvalidStateError",
          "This input element accepts a filename, which may only be programmatically set to the"
              + " empty string.");
    }
    input.setShown(text);
  }

  private static Object number(HtmlInput input) {
    boolean numeric = input.isType("number") || input.isType("range");
    return numeric && HtmlInput.isNumber(input.value())
        ? Double.valueOf(input.value())
        : Double.valueOf(Double.NaN);
  }

  private static void setNumber(HtmlInput input, Call call) {
    double number = call.number(0);
    if (!input.isType("number") && !input.isType("range")) {
      throw call.domException(
          "InvalidStateError", "This input element does not support Number values.");
    }
    input.setValue(number == Math.rint(number) ? call.text(0) : String.valueOf(number));
  }

  private static void selects(Host host) {
    Idl idl = host.idl();
    idl.extend("HTMLSelectElement", HtmlSelect.class)
        .with(control())
        .with(Reflect.flags("multiple"))
        .with(Reflect.number("size", "size", 0))
        .get("type", select -> select.isMultiple() ? "select-multiple" : "select-one")
        .getSet("value", HtmlSelect::value, (select, call) -> select.setValue(call.text(0)))
        .getSet("selectedIndex", HtmlSelect::selectedIndex, Forms::selectAt)
        .get("length", select -> select.options().size())
        .get("options", HtmlSelect::options)
        .get("selectedOptions", HtmlSelect::selected)
        .operation("item", 1, (select, call) -> at(select, call.integer(0)))
        .action("add", 1, Forms::addOption)
        .install();
    idl.extend("HTMLOptionElement", HtmlOption.class)
        .getSet("value", HtmlOption::value, (o, call) -> o.setAttribute("value", call.text(0)))
        .getSet("text", HtmlOption::text, (o, call) -> o.replaceText(call.text(0)))
        .getSet(
            "label",
            o -> o.attribute("label", o.text()),
            (o, call) -> o.setAttribute("label", call.text(0)))
        .getSet("selected", HtmlOption::isSelected, Forms::setSelected)
        .with(Reflect.flag("defaultSelected", "selected"))
        .with(Reflect.flags("disabled"))
        .get("index", o -> o.select() == null ? 0 : o.select().options().indexOf(o))
        .get("form", o -> o.select() == null ? null : o.select().form())
        .install();
  }

  /** {@code new Option(text, value, defaultSelected, selected)} (HTML §4.10.10). */
  private static void options(Dom dom) {
    dom.host()
        .idl()
        .legacyConstructor(
            "Option",
            "HTMLOptionElement",
            call -> {
              HtmlOption option = (HtmlOption) dom.document().create("option");
              String text = call.text(0, "");
              if (!text.isEmpty()) {
                option.replaceText(text);
              }
              if (call.has(1)) {
                option.setAttribute("value", call.text(1));
              }
              option.setFlag("selected", call.truth(2));
              option.choose(call.truth(3));
              return option;
            });
  }

  private static void selectAt(HtmlSelect select, Call call) {
    select.selectOnly(at(select, call.integer(0)));
  }

  private static @Nullable HtmlOption at(HtmlSelect select, int index) {
    List<HtmlOption> options = select.options();
    return index >= 0 && index < options.size() ? options.get(index) : null;
  }

  private static void addOption(HtmlSelect select, Call call) {
    HtmlElement group = Idl.platform(call.value(0), HtmlElement.class);
    select.appendChild(
        group != null && group.localName().equals("optgroup")
            ? group
            : call.platform(0, HtmlOption.class));
  }

  private static void setSelected(HtmlOption option, Call call) {
    HtmlSelect select = option.select();
    if (select != null && !select.isMultiple() && call.truth(0)) {
      select.selectOnly(option);
    } else {
      option.choose(call.truth(0));
    }
  }
}
