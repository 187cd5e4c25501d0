package loopglass.engine.host.event;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Definition;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;

/** The interfaces Event and those that add only readonly attributes to it. */
public final class EventInterface {

  private EventInterface() {}

  static void install(Host host) {
    host.idl()
        .define("Event", DomEvent.class)
        .constructor(1, call -> made(host, call, new DomEvent(call.text(0)), "EventInit"))
        .get("type", e -> e.type)
        .get("target", e -> e.target)
        .get("srcElement", e -> e.target)
        .get("currentTarget", e -> e.currentTarget)
        .get("eventPhase", e -> e.phase)
        .get("bubbles", e -> e.bubbles)
        .get("cancelable", e -> e.cancelable)
        .get("composed", e -> e.composed)
        .get("defaultPrevented", e -> e.canceled)
        .unforgeable("isTrusted", e -> e.trusted)
        .get("timeStamp", e -> e.timeStamp)
        .getSet("cancelBubble", e -> e.stopped, (e, call) -> e.stopped |= call.truth(0))
        .getSet("returnValue", e -> !e.canceled, EventInterface::returned)
        .action("preventDefault", 0, (e, call) -> e.cancel())
        .action("stopPropagation", 0, (e, call) -> e.stopped = true)
        .action(
            "stopImmediatePropagation",
            0,
            (e, call) -> {
              e.stopped = true;
              e.stoppedImmediately = true;
            })
        .operation("composedPath", 0, (e, call) -> e.composedPath())
        .action("initEvent", 1, EventInterface::init)
        .shows(DomEvent::attributes)
        .constant("NONE", DomEvent.NONE)
        .constant("CAPTURING_PHASE", DomEvent.CAPTURING)
        .constant("AT_TARGET", DomEvent.AT_TARGET)
        .constant("BUBBLING_PHASE", DomEvent.BUBBLING)
        .install();
  }

  private static void returned(DomEvent event, Call call) {
    if (!call.truth(0)) {
      event.cancel();
    }
  }

  private static void init(DomEvent event, Call call) {
    if (!event.dispatching) {
      event.type = call.text(0);
      event.bubbles = call.truth(1);
      event.cancelable = call.truth(2);
      event.canceled = false;
      event.stopped = false;
      event.stoppedImmediately = false;
    }
  }

  /** Gives an event made by the program what its EventInit says. */
  static <E extends DomEvent> E made(Host host, Call call, E event, String dictionary) {
    Members init = call.dictionary(1, dictionary);
    event.bubbles = init.truth("bubbles", false);
    event.cancelable = init.truth("cancelable", false);
    event.composed = init.truth("composed", false);
    event.timeStamp = host.sinceOrigin();
    return event;
  }

  /** A member that its dictionary requires. */
  static Object required(Call call, Members init, String dictionary, String member) {
    if (!init.has(member)) {
      throw call.typeError(
          "Failed to read the '"
              + member
              + "' property from '"
              + dictionary
              + "': Required member is undefined.");
    }
    return init.value(member);
  }

  /** The default of an attribute that is an object of the platform, or null. */
  public record Ref(Class<? extends PlatformObject> type) {}

  /** Makes an event of a Java class of its own; it gets the further attributes. */
  public interface Maker<E extends DomEvent> {
    E make(String type, Map<String, Object> detail);
  }

  /**
   * An interface whose further attributes are those of its dictionary, each with a default.
   *
   * @param attributes default values by name, in the order of the interface
   */
  public static <E extends DomEvent> Definition<E> of(
      Host host,
      String name,
      Class<E> type,
      Class<? extends DomEvent> parent,
      Map<String, Object> attributes,
      Maker<E> maker) {
    return of(host, name, type, parent, Map.of(), attributes, maker);
  }

  /**
   * The same for one whose parent interface has further attributes too.
   *
   * @param inherited the parent's attributes, which its dictionary takes as well
   */
  public static <E extends DomEvent> Definition<E> of(
      Host host,
      String name,
      Class<E> type,
      Class<? extends DomEvent> parent,
      Map<String, Object> inherited,
      Map<String, Object> own,
      Maker<E> maker) {
    Map<String, Object> attributes = new LinkedHashMap<>(inherited);
    attributes.putAll(own);
    Definition<E> definition =
        host.idl()
            .define(name, type)
            .inherits(parent)
            .constructor(
                1,
                call -> {
                  String eventType = call.text(0);
                  Members init = call.dictionary(1, name + "Init");
                  Map<String, Object> detail = new LinkedHashMap<>();
                  for (String attribute : attributes.keySet()) {
                    if (init.has(attribute)) {
                      detail.put(attribute, converted(attributes.get(attribute), init, attribute));
                    }
                  }
                  return made(host, call, maker.make(eventType, detail), name + "Init");
                });
    own.forEach(
        (attribute, otherwise) ->
            definition.get(
                attribute,
                e -> e.detail(attribute, otherwise instanceof Ref ? Values.none() : otherwise)));
    return definition;
  }

  private static Object converted(Object like, Members init, String attribute) {
    return switch (like) {
      case String _ -> init.text(attribute, "");
      case Boolean _ -> init.truth(attribute, false);
      case Integer _ -> init.integer(attribute, 0);
      case Double _ -> init.number(attribute, 0);
      case Ref(Class<? extends PlatformObject> type) -> {
        PlatformObject object = init.platformOrNull(attribute, type);
        yield object == null ? Values.none() : object;
      }
      default -> init.value(attribute);
    };
  }
}
