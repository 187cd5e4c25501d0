package loopglass.engine.host.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;

/** What a drag or the clipboard carries (HTML §6.11.3). */
public final class DataTransfer extends PlatformObject {

  private static final Set<String> EFFECTS = Set.of("none", "copy", "link", "move");
  private static final Set<String> ALLOWED =
      Set.of(
          "none",
          "copy",
          "copyLink",
          "copyMove",
          "link",
          "linkMove",
          "move",
          "all",
          "uninitialized");

  private final Map<String, String> data = new LinkedHashMap<>();
  private String dropEffect = "none";
  private String effectAllowed = "uninitialized";

  private DataTransfer() {}

  /** One that carries nothing. */
  public static DataTransfer empty() {
    return new DataTransfer();
  }

  /** One that carries a plain text; nothing if it is empty. */
  public static DataTransfer ofText(String text) {
    DataTransfer made = new DataTransfer();
    if (!text.isEmpty()) {
      made.data.put("text/plain", text);
    }
    return made;
  }

  static void install(Host host) {
    host.idl()
        .define("DataTransfer", DataTransfer.class)
        .constructor(0, call -> new DataTransfer())
        .get("types", transfer -> List.copyOf(transfer.data.keySet()))
        .operation("getData", 1, (t, call) -> t.data.getOrDefault(format(call), ""))
        .action("setData", 2, (t, call) -> t.data.put(format(call), call.text(1)))
        .action("clearData", 0, DataTransfer::clear)
        .action("setDragImage", 3, (t, call) -> {})
        .getSet(
            "dropEffect",
            t -> t.dropEffect,
            (t, call) ->
                t.dropEffect = EFFECTS.contains(call.text(0)) ? call.text(0) : t.dropEffect)
        .getSet(
            "effectAllowed",
            t -> t.effectAllowed,
            (t, call) ->
                t.effectAllowed = ALLOWED.contains(call.text(0)) ? call.text(0) : t.effectAllowed)
        .install();
  }

  private static String format(Call call) {
    String format = call.text(0).toLowerCase(Locale.ROOT);
    return switch (format) {
      case "text" -> "text/plain";
      case "url" -> "text/uri-list";
      default -> format;
    };
  }

  private static void clear(DataTransfer transfer, Call call) {
    if (call.has(0)) {
      transfer.data.remove(format(call));
    } else {
      transfer.data.clear();
    }
  }
}
