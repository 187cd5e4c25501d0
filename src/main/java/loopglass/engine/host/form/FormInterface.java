package loopglass.engine.host.form;

import java.util.List;
import loopglass.engine.host.dom.Reflect;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Exotic;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** HTMLFormElement and the list of its controls (HTML §4.10.3, §2.6.2.2). */
final class FormInterface {

  private FormInterface() {}

  /** {@code form.elements}: live, by index and by name. */
  private static final class Controls extends PlatformObject {
    private final HtmlForm form;

    Controls(HtmlForm form) {
      this.form = form;
    }

    List<Control> list() {
      return form.elements();
    }

    @Nullable Control named(String name) {
      return list().stream()
          .filter(c -> name.equals(c.attribute("name", "")) || name.equals(c.id()))
          .findFirst()
          .orElse(null);
    }
  }

  static void install(Idl idl) {
    idl.define("HTMLFormControlsCollection", Controls.class)
        .get("length", controls -> controls.list().size())
        .operation("item", 1, (controls, call) -> at(controls.list(), call.integer(0)))
        .operation("namedItem", 1, (controls, call) -> controls.named(call.text(0)))
        .iterable(Controls::list)
        .exotic(
            new Exotic<>() {
              @Override
              public List<String> names(Controls controls) {
                return java.util.stream.IntStream.range(0, controls.list().size())
                    .mapToObj(String::valueOf)
                    .toList();
              }

              @Override
              public @Nullable Object get(Controls controls, String name) {
                return name.matches("\\d{1,9}")
                    ? at(controls.list(), Integer.parseInt(name))
                    : controls.named(name);
              }
            })
        .install();
    idl.extend("HTMLFormElement", HtmlForm.class)
        .with(Reflect.texts("name", "target", "autocomplete"))
        .getSet(
            "action", f -> f.attribute("action", ""), (f, c) -> f.setAttribute("action", c.text(0)))
        .getSet("method", HtmlForm::method, (f, c) -> f.setAttribute("method", c.text(0)))
        .with(Reflect.flags("noValidate"))
        .get("elements", form -> new Controls(form))
        .get("length", form -> form.elements().size())
        .action("submit", 0, (form, call) -> form.go(null))
        .action("requestSubmit", 0, FormInterface::requestSubmit)
        .action("reset", 0, (form, call) -> form.reset())
        .install();
  }

  private static @Nullable Control at(List<Control> controls, int index) {
    return index >= 0 && index < controls.size() ? controls.get(index) : null;
  }

  private static void requestSubmit(HtmlForm form, Call call) {
    form.submit(form.submitter(call, 0));
  }
}
