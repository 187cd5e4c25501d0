package loopglass.engine.host.dom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import loopglass.engine.host.Host;
import org.jspecify.annotations.Nullable;

/** A kind of element that the program has defined (HTML §4.13.3). */
final class CustomElementDefinition {

  private final Host host;
  final String name;
  final Object constructor;
  private final Set<String> observed;
  private final @Nullable Object connected;
  private final @Nullable Object disconnected;
  private final @Nullable Object attributeChanged;

  /** Elements that are being upgraded; null stands for one that its constructor has taken. */
  final Deque<Upgrade> constructionStack = new ArrayDeque<>();

  /** An element on its way to become a custom element. */
  static final class Upgrade {
    final HtmlElement element;
    boolean taken;

    Upgrade(HtmlElement element) {
      this.element = element;
    }
  }

  CustomElementDefinition(
      Host host,
      String name,
      Object constructor,
      Set<String> observed,
      @Nullable Object connected,
      @Nullable Object disconnected,
      @Nullable Object attributeChanged) {
    this.host = host;
    this.name = name;
    this.constructor = constructor;
    this.observed = observed;
    this.connected = connected;
    this.disconnected = disconnected;
    this.attributeChanged = attributeChanged;
  }

  void connected(Element element) {
    react(element, connected);
  }

  void disconnected(Element element) {
    react(element, disconnected);
  }

  void attributeChanged(
      Element element, String attribute, @Nullable String old, @Nullable String value) {
    if (observed.contains(attribute)) {
      react(element, attributeChanged, attribute, old, value, null);
    }
  }

  /** HTML §4.13.6 "enqueue a custom element callback reaction". */
  private void react(Element element, @Nullable Object callback, @Nullable Object... arguments) {
    if (callback != null) {
      Object[] values = new Object[arguments.length];
      for (int i = 0; i < arguments.length; i++) {
        values[i] = host.idl().js(arguments[i]);
      }
      element.document.dom().reactions().add(element, () -> call(element, callback, values));
    }
  }

  private void call(Element element, Object callback, Object[] values) {
    host.invoke(callback, host.idl().js(element), values);
    host.loop().cleanUpAfterRunningScript();
  }
}
