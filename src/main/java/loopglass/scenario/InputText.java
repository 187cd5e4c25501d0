package loopglass.scenario;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** An input as front matter writes it: {@code { at: 40ms, click: "#btn" }}. */
final class InputText {

  private InputText() {}

  static String of(Input input) {
    String when = "at: " + Times.written(input.at());
    String step = input.step() == 0 ? "" : ", step: " + input.step();
    return "{ " + when + step + ", " + act(input.act()) + " }";
  }

  private static String act(Act act) {
    return switch (act) {
      case Act.Click(String target) -> "click: " + quoted(target);
      case Act.DoubleClick(String target) -> "dblclick: " + quoted(target);
      case Act.Hover(String target) -> "hover: " + quoted(target);
      case Act.PointerMove(String target) -> "pointermove: " + quoted(target);
      case Act.Focus(String target) -> "focus: " + quoted(target);
      case Act.Key(String key, String target) ->
          "key: " + quoted(key) + (target.isEmpty() ? "" : ", target: " + quoted(target));
      case Act.Enter(String target, String value) ->
          "input: " + quoted(target) + ", value: " + quoted(value);
      case Act.Choose(String target, List<String> files) ->
          "choose: "
              + quoted(target)
              + ", files: ["
              + files.stream().map(InputText::quoted).collect(Collectors.joining(", "))
              + "]";
      case Act.Scroll(String target, int top) -> "scroll: " + quoted(target) + ", to: " + top;
      case Act.Drag(String target, String onto) ->
          "drag: " + quoted(target) + ", drop: " + quoted(onto);
      case Act.Paste(String target, String text) ->
          "paste: " + quoted(target) + ", text: " + quoted(text);
      case Act.Copy(String target, String text) ->
          "copy: " + quoted(target) + ", text: " + quoted(text);
      case Act.Message(String json, String origin) ->
          "message: " + json.replace("*/", "*\\/") + ", origin: " + quoted(origin);
      case Act.Store(String key, var value) ->
          "storage: " + quoted(key) + (value == null ? "" : ", value: " + quoted(value));
      case Act.Connection(boolean online) -> online ? "online: true" : "offline: true";
      case Act.Visibility(boolean visible) -> "visibility: " + (visible ? "visible" : "hidden");
      case Act.Resize(int width, int height) -> "resize: " + width + "x" + height;
      case Act.Traverse(int delta) -> "history: " + (delta < 0 ? "back" : "forward");
    };
  }

  /** A double-quoted scalar: JSON's escapes are YAML's, too. Must not end the comment it is in. */
  private static String quoted(String text) {
    String escaped = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    return "\"" + escaped.replace("*/", "*\\/") + "\"";
  }
}
