package loopglass.engine.host.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;

/** A rectangle that the program gets (Geometry Interfaces §4 DOMRect). */
final class DomRect extends PlatformObject {

  private final Box box;

  DomRect(Box box) {
    this.box = box;
  }

  static void install(Host host) {
    host.idl()
        .define("DOMRect", DomRect.class)
        .constructor(0, DomRect::made)
        .get("x", rect -> rect.box.x())
        .get("y", rect -> rect.box.y())
        .get("width", rect -> rect.box.width())
        .get("height", rect -> rect.box.height())
        .get("top", rect -> Math.min(rect.box.y(), rect.box.bottom()))
        .get("right", rect -> Math.max(rect.box.x(), rect.box.right()))
        .get("bottom", rect -> Math.max(rect.box.y(), rect.box.bottom()))
        .get("left", rect -> Math.min(rect.box.x(), rect.box.right()))
        .operation("toJSON", 0, (rect, call) -> rect.json())
        .install();
  }

  private static DomRect made(Call call) {
    return new DomRect(
        new Box(call.number(0, 0), call.number(1, 0), call.number(2, 0), call.number(3, 0)));
  }

  private Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("x", box.x());
    json.put("y", box.y());
    json.put("width", box.width());
    json.put("height", box.height());
    json.put("top", box.y());
    json.put("right", box.right());
    json.put("bottom", box.bottom());
    json.put("left", box.x());
    return json;
  }
}
