package loopglass.engine.host.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import loopglass.engine.host.World;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.Node;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.file.File;
import loopglass.engine.host.file.FileList;
import loopglass.engine.host.net.FormData;
import org.jspecify.annotations.Nullable;

/** The input element (HTML §4.10.5). */
public final class HtmlInput extends TextControl {

  private static final Set<String> TYPES =
      Set.of(
          "hidden",
          "text",
          "search",
          "tel",
          "url",
          "email",
          "password",
          "date",
          "month",
          "week",
          "time",
          "datetime-local",
          "number",
          "range",
          "color",
          "checkbox",
          "radio",
          "file",
          "submit",
          "image",
          "reset",
          "button");

  private static final Set<String> NO_TEXT =
      Set.of(
          "hidden",
          "range",
          "color",
          "checkbox",
          "radio",
          "file",
          "submit",
          "image",
          "reset",
          "button");

  /** Those whose value is their attribute, with a default or without. */
  private static final Set<String> NO_VALUE =
      Set.of("hidden", "submit", "image", "reset", "button", "checkbox", "radio");

  private boolean checked;
  private boolean checkedIsDirty;
  private boolean indeterminate;

  /** What its value says of the file chosen (HTML §4.10.5.4): no folder of anybody's. */
  private String fileName = "";

  private FileList files = new FileList(List.of());

  HtmlInput(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  /** Its state (HTML §4.10.5 "type"): one of the known ones. */
  public String type() {
    return typeOf(attribute("type", "text"));
  }

  private static String typeOf(@Nullable String attribute) {
    String type = attribute == null ? "text" : attribute.toLowerCase(Locale.ROOT);
    return TYPES.contains(type) ? type : "text";
  }

  boolean isCheckable() {
    return isType("checkbox") || isType("radio");
  }

  boolean isType(String type) {
    return type().equals(type);
  }

  @Override
  public boolean isText() {
    return !NO_TEXT.contains(type());
  }

  // What it holds -------------------------------------------------------------------------------

  @Override
  String defaultValue() {
    return attribute("value", isType("range") ? "50" : isType("color") ? "#000000" : "");
  }

  @Override
  String sanitized(String raw) {
    return switch (type()) {
      case "number" -> isNumber(raw) ? raw : "";
      case "range" -> isNumber(raw) ? inRange(Double.parseDouble(raw)) : inRange(50);
      case "email", "url" -> raw.replaceAll("[\r\n]", "").strip();
      case "hidden" -> raw;
      default -> raw.replaceAll("[\r\n]", "");
    };
  }

  /** HTML §2.3.4.3 "valid floating-point number". */
  static boolean isNumber(String text) {
    return text.matches("-?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?");
  }

  private String inRange(double number) {
    double min = bound("min", 0);
    double max = Math.max(min, bound("max", 100));
    double at = Math.min(max, Math.max(min, number));
    return at == Math.rint(at) ? String.valueOf((long) at) : String.valueOf(at);
  }

  private double bound(String name, double otherwise) {
    String text = attribute(name, "");
    return isNumber(text) ? Double.parseDouble(text) : otherwise;
  }

  /** The value attribute of the interface, which depends on the type (HTML §4.10.5.4). */
  Object shown() {
    return switch (type()) {
      case "hidden", "submit", "image", "reset", "button" -> attribute("value", "");
      case "checkbox", "radio" -> attribute("value", "on");
      case "file" -> fileName;
      default -> value();
    };
  }

  void setShown(String text) {
    switch (type()) {
      case "hidden", "submit", "image", "reset", "button", "checkbox", "radio" ->
          setAttribute("value", text);
      case "file" -> {}
      default -> setValue(text);
    }
  }

  @Override
  public String shownValue() {
    return switch (type()) {
      case "submit" -> attribute("value", "Submit");
      case "reset" -> attribute("value", "Reset");
      default -> shown().toString();
    };
  }

  /** The user gives a control that is no text field another value: input and change events. */
  public void slide(String value) {
    setShown(value);
    changedByUser();
  }

  /** The files that the user has chosen; null in a control of another type. */
  @Nullable FileList files() {
    return isType("file") ? files : null;
  }

  /** The user chooses files: input and change events. */
  public void choose(List<File> chosen) {
    fileName = chosen.isEmpty() ? "" : "C:\\fakepath\\" + chosen.getFirst().name();
    files = new FileList(chosen);
    changedLook();
    changedByUser();
  }

  @Override
  void enter(FormData data, String name) {
    switch (type()) {
      case "checkbox", "radio" -> {
        if (isChecked()) {
          data.append(name, shown().toString());
        }
      }
      case "image" -> {
        data.append(name + ".x", "0");
        data.append(name + ".y", "0");
      }
      case "file" -> {
        List<File> chosen = files.files();
        if (chosen.isEmpty()) {
          long now = World.BEGINNING_MS + host().clock().now() / 1_000_000;
          data.append(name, new File(new byte[0], "", "application/octet-stream", now));
        }
        chosen.forEach(file -> data.append(name, file));
      }
      default -> data.append(name, shown().toString());
    }
  }

  /** HTML §4.10.5 "type": where a value is an attribute, what was typed becomes that. */
  @Override
  protected void attributeChanged(String name, @Nullable String old, @Nullable String value) {
    super.attributeChanged(name, old, value);
    if (name.equals("type") && !NO_VALUE.contains(typeOf(old)) && NO_VALUE.contains(type())) {
      String held = held();
      if (!held.isEmpty()) {
        setAttribute("value", held);
      }
    }
  }

  // Being checked -------------------------------------------------------------------------------

  @Override
  public boolean isChecked() {
    return checkedIsDirty ? checked : hasAttribute("checked");
  }

  /** Checks it or not; other radio buttons of its group give way. */
  void setChecked(boolean newChecked) {
    if (newChecked && isType("radio")) {
      for (HtmlInput other : group()) {
        if (other != this && other.isChecked()) {
          other.check(false);
        }
      }
    }
    check(newChecked);
  }

  private void check(boolean newChecked) {
    checked = newChecked;
    checkedIsDirty = true;
    changedLook();
  }

  boolean isIndeterminate() {
    return indeterminate;
  }

  void setIndeterminate(boolean newIndeterminate) {
    indeterminate = newIndeterminate;
    changedLook();
  }

  /** HTML §4.10.5.1.16 "radio button group", itself included. */
  List<HtmlInput> group() {
    String name = attribute("name", "");
    List<HtmlInput> group = new ArrayList<>();
    if (!name.isEmpty()) {
      Node root = this;
      for (Node up = parent(); up != null; up = up.parent()) {
        root = up;
      }
      for (Element element : root.elementsInside()) {
        if (element instanceof HtmlInput other
            && other.isType("radio")
            && other.attribute("name", "").equals(name)
            && other.form() == form()) {
          group.add(other);
        }
      }
    }
    return group;
  }

  @Override
  void reset() {
    checkedIsDirty = false;
    files = new FileList(List.of());
    fileName = "";
    super.reset();
  }

  // Being clicked -------------------------------------------------------------------------------

  @Override
  protected @Nullable Activation activation(DomEvent event) {
    if (isDisabled()) {
      return null;
    }
    return switch (type()) {
      case "checkbox", "radio" -> new Check(this);
      case "submit", "image" -> () -> HtmlForm.submit(form(), this);
      case "reset" -> () -> HtmlForm.reset(form());
      case "button", "file", "color" -> () -> {};
      default -> null;
    };
  }

  /** A checkbox or radio button: checked before anybody hears of the click, and back again. */
  private static final class Check implements Activation {
    private final HtmlInput input;
    private final boolean was;
    private final boolean wasIndeterminate;
    private final @Nullable HtmlInput other;

    Check(HtmlInput input) {
      this.input = input;
      was = input.isChecked();
      wasIndeterminate = input.indeterminate;
      other = input.group().stream().filter(radio -> radio.isChecked()).findFirst().orElse(null);
    }

    @Override
    public void before() {
      input.setIndeterminate(false);
      input.setChecked(input.isType("radio") || !was);
    }

    @Override
    public void run() {
      if (input.isChecked() != was) {
        input.changedByUser();
      }
    }

    @Override
    public void canceled() {
      input.setIndeterminate(wasIndeterminate);
      input.setChecked(was);
      if (other != null) {
        other.setChecked(true);
      }
    }
  }

  @Override
  public boolean is(String state) {
    return switch (state) {
      case "checked" -> isCheckable() && isChecked();
      case "indeterminate" -> indeterminate;
      default -> super.is(state);
    };
  }
}
