package loopglass.engine.host.dom;

import java.util.HashSet;
import java.util.Set;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;

/**
 * Elements as properties of the window by their ids (HTML §7.2.2.3 "named access"). A name gets its
 * property when an element first has it, unless the window has that name for something else; the
 * program's own declarations win.
 */
final class NamedAccess {

  private final Document document;
  private final Set<String> names = new HashSet<>();

  NamedAccess(Document document) {
    this.document = document;
  }

  void name(String id) {
    JavaScript js = document.host().js();
    Object global = js.global();
    if (!names.add(id) || js.hasProperty(global, id)) {
      return;
    }
    js.defineAccessor(
        global,
        id,
        () -> {
          Element element = document.byId(id);
          return element == null ? Values.undefined() : document.host().idl().js(element);
        },
        value -> js.defineHidden(global, id, value));
  }
}
