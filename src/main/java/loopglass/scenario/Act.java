package loopglass.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes to a page from outside: mostly what its user does, sometimes what its surroundings do.
 * Targets are CSS selectors of the element it is done to.
 */
public sealed interface Act {

  /** A click with the main button: pointer and mouse events down and up, then click. */
  record Click(String target) implements Act {}

  /** Two clicks, then dblclick. */
  record DoubleClick(String target) implements Act {}

  /** The pointer moves onto the element and rests there. */
  record Hover(String target) implements Act {}

  /** The pointer moves a little within the element. */
  record PointerMove(String target) implements Act {}

  /** The element gets the focus, as by the Tab key. */
  record Focus(String target) implements Act {}

  /**
   * A key goes down and up.
   *
   * @param key as {@code KeyboardEvent.key} names it (UI Events §5.6.1), such as {@code Enter}
   * @param target "" for the element that has the focus
   */
  record Key(String key, String target) implements Act {}

  /**
   * The user gives a form control another value: types into a text field, chooses an option.
   *
   * @param value what it holds afterwards
   */
  record Enter(String target, String value) implements Act {}

  /**
   * The user chooses files in an {@code <input type=file>}.
   *
   * @param files names of {@link FrontMatter#files}
   */
  record Choose(String target, List<String> files) implements Act {}

  /**
   * The user scrolls.
   *
   * @param target {@code window} for the page itself
   * @param top CSS pixels from the top that it stands at afterwards
   */
  record Scroll(String target, int top) implements Act {}

  /** The user drags one element and drops it on another. */
  record Drag(String target, String onto) implements Act {}

  /** The user pastes a text. */
  record Paste(String target, String text) implements Act {}

  /** The user copies a text that is selected in the element. */
  record Copy(String target, String text) implements Act {}

  /**
   * A window of another origin posts a message to this one (HTML §9.3).
   *
   * @param json the data, as JSON
   */
  record Message(String json, String origin) implements Act {}

  /**
   * Another tab of the same origin changes an item of localStorage (HTML §12.2.3).
   *
   * @param value what it sets it to, or null when it removes it
   */
  record Store(String key, @Nullable String value) implements Act {}

  /** The network comes or goes. */
  record Connection(boolean online) implements Act {}

  /** The tab is brought to the front, or hidden. */
  record Visibility(boolean visible) implements Act {}

  /** The window gets another size, in CSS pixels. */
  record Resize(int width, int height) implements Act {}

  /**
   * The user presses the browser's Back or Forward.
   *
   * @param delta -1 back, 1 forward
   */
  record Traverse(int delta) implements Act {}
}
