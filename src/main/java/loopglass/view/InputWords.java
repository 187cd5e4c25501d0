package loopglass.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import loopglass.scenario.Act;
import loopglass.scenario.Input;
import loopglass.view.panel.Labels;

/** What an input is, in a few words. */
final class InputWords {

  private static final int LONG = 24;

  private InputWords() {}

  static String time(Input input) {
    return BigDecimal.valueOf(input.at().toNanos(), 6)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + " ms";
  }

  static String words(Act act) {
    return switch (act) {
      case Act.Click(String target) -> say("click", target);
      case Act.DoubleClick(String target) -> say("dblclick", target);
      case Act.Hover(String target) -> say("hover", target);
      case Act.PointerMove(String target) -> say("pointermove", target);
      case Act.Focus(String target) -> say("focus", target);
      case Act.Key(String key, String target) ->
          target.isEmpty() ? say("key", key) : say("key.in", key, target);
      case Act.Enter(String target, String value) -> say("enter", value, target);
      case Act.Choose(String target, var files) -> say("choose", String.join(", ", files), target);
      case Act.Scroll(String target, int top) -> say("scroll", target, top);
      case Act.Drag(String target, String onto) -> say("drag", target, onto);
      case Act.Paste(String target, String text) -> say("paste", text, target);
      case Act.Copy(String target, var _) -> say("copy", target);
      case Act.Message(String json, var _) -> say("message", json);
      case Act.Store(String key, var value) ->
          value == null ? say("store.removed", key) : say("store", key, value);
      case Act.Connection(boolean online) -> say(online ? "online" : "offline");
      case Act.Visibility(boolean visible) -> say(visible ? "visible" : "hidden");
      case Act.Resize(int width, int height) -> say("resize", width, height);
      case Act.Traverse(int delta) -> say(delta < 0 ? "back" : "forward");
    };
  }

  private static String say(String key, Object... values) {
    Object[] shortened = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shortened[i] = shortened(String.valueOf(values[i]));
    }
    return Labels.text("input." + key, shortened);
  }

  private static String shortened(String text) {
    return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
  }
}
