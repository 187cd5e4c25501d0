package loopglass.engine.host.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/**
 * An event (DOM §2.2). Interfaces that add nothing but readonly attributes keep them in {@link
 * #detail}.
 */
public class DomEvent extends PlatformObject {

  static final int NONE = 0;
  static final int CAPTURING = 1;
  static final int AT_TARGET = 2;
  static final int BUBBLING = 3;

  private static final String RELATED = "relatedTarget";

  String type;
  boolean bubbles;
  boolean cancelable;
  boolean composed;
  boolean trusted;
  double timeStamp;
  @Nullable EventTarget target;
  @Nullable EventTarget currentTarget;
  int phase = NONE;
  List<PathItem> path = List.of();
  boolean stopped;
  boolean stoppedImmediately;
  boolean canceled;
  boolean inPassiveListener;
  boolean dispatching;

  private final Map<String, Object> detail;

  /** The related target as its listeners see it, once the event is on its way. */
  private @Nullable Object seenRelated;

  /**
   * An object on an event's way (DOM §2.2 "path").
   *
   * @param seen the event's target as it looks from there
   * @param related the event's related target as it looks from there
   * @param hidden whether it was in a shadow tree when the event set off
   */
  record PathItem(
      EventTarget object, EventTarget seen, @Nullable EventTarget related, boolean hidden) {
    boolean isTarget() {
      return object == seen;
    }
  }

  /**
   * An event that nobody has dispatched.
   *
   * @param detail further attributes by name, as Java values or values of the language
   */
  public DomEvent(
      String type,
      boolean bubbles,
      boolean cancelable,
      boolean composed,
      Map<String, Object> detail) {
    this.type = type;
    this.bubbles = bubbles;
    this.cancelable = cancelable;
    this.composed = composed;
    this.detail = detail;
  }

  /** An event that does not bubble and cannot be cancelled. */
  public DomEvent(String type) {
    this(type, false, false, false, Map.of());
  }

  /** Its type, such as {@code click}. */
  public String type() {
    return type;
  }

  /** What it is dispatched to, or null. */
  public @Nullable EventTarget target() {
    return target;
  }

  /** Whether it bubbles. */
  public boolean bubbles() {
    return bubbles;
  }

  /** Whether it crosses shadow roots. */
  public boolean composed() {
    return composed;
  }

  /** Whether the platform dispatched it. */
  public boolean isTrusted() {
    return trusted;
  }

  /** Whether a listener prevented what usually follows. */
  public boolean isCanceled() {
    return canceled;
  }

  /** DOM §2.2 "set the canceled flag". */
  public void cancel() {
    if (cancelable && !inPassiveListener) {
      canceled = true;
    }
  }

  /** A further attribute; undefined when there is none. */
  public Object detail(String name) {
    return detail(name, Values.undefined());
  }

  /** A further attribute, or its default. */
  final Object detail(String name, Object otherwise) {
    return seenRelated != null && name.equals(RELATED)
        ? seenRelated
        : detail.getOrDefault(name, otherwise);
  }

  /** DOM §2.2 "relatedTarget", as the event was made with it; null for none. */
  @Nullable EventTarget relatedTarget() {
    Object related = detail.get(RELATED);
    return related instanceof EventTarget other
        ? other
        : related == null ? null : Idl.platform(related, EventTarget.class);
  }

  /** What its related target looks like from now on. */
  void relate(@Nullable EventTarget seen) {
    seenRelated = seen == null ? Values.none() : seen;
  }

  /** DOM §2.2 "composedPath()": without what is hidden from the current target. */
  List<EventTarget> composedPath() {
    EventTarget from = currentTarget;
    return from == null
        ? List.of()
        : path.stream()
            .<EventTarget>map(PathItem::object)
            .filter(object -> !object.isHiddenFrom(from))
            .toList();
  }

  /** All further attributes that were said, by name. */
  public final Map<String, Object> details() {
    return Collections.unmodifiableMap(detail);
  }

  /** What the console shows of it: what matters when one looks for what happened. */
  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("isTrusted", trusted);
    attributes.put("type", type);
    attributes.put("target", target == null ? Values.none() : target);
    attributes.putAll(detail);
    return attributes;
  }
}
