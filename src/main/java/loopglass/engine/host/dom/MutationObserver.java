package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.RegisteredObserver.Options;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** Hears of changes in the tree, later and all at once (DOM §4.3.1). */
final class MutationObserver extends PlatformObject {

  private static final String OPTIONS = "The options object ";

  final Object callback;

  /** Observers are told in the order of their making, as in Chromium. */
  final int number;

  final List<MutationRecord> records = new ArrayList<>();

  /** DOM §4.3.1 "node list". */
  private final List<Node> nodes = new ArrayList<>();

  private @Nullable Pending pending;

  MutationObserver(Object callback, int number) {
    this.callback = callback;
    this.number = number;
  }

  static void install(Dom dom) {
    Host host = dom.host();
    host.idl()
        .define("MutationRecord", MutationRecord.class)
        .shows(MutationRecord::shown)
        .get("type", record -> record.type)
        .get("target", record -> record.target)
        .get("addedNodes", record -> record.added)
        .get("removedNodes", record -> record.removed)
        .get("previousSibling", record -> record.previous)
        .get("nextSibling", record -> record.next)
        .get("attributeName", record -> record.attribute)
        .get("attributeNamespace", _ -> null)
        .get("oldValue", record -> record.oldValue)
        .install();
    host.idl()
        .define("MutationObserver", MutationObserver.class)
        .constructor(1, call -> dom.mutations().observer(call.function(0)))
        .action("observe", 1, (observer, call) -> observer.observe(dom, call))
        .action("disconnect", 0, (observer, call) -> observer.disconnect(dom))
        .operation("takeRecords", 0, (observer, call) -> observer.taken())
        .install();
  }

  private void observe(Dom dom, Call call) {
    Node target = call.platform(0, Node.class);
    Options options = options(call);
    List<RegisteredObserver> list = target.observers;
    if (list == null) {
      list = new ArrayList<>();
      target.observers = list;
    }
    dom.mutations().observed();
    RegisteredObserver known = null;
    for (RegisteredObserver registered : list) {
      if (registered.observer() == this && registered.source() == null) {
        known = registered;
      }
    }
    if (known != null) {
      forgetTransients(target);
      list.set(list.indexOf(known), new RegisteredObserver(this, options, null));
    } else {
      list.add(new RegisteredObserver(this, options, null));
      nodes.add(target);
    }
    if (pending == null) {
      pending = dom.host().register("MutationObserver", target.label(), callback, Pending.UNKNOWN);
    }
  }

  private static Options options(Call call) {
    Members init = call.dictionary(1, "MutationObserverInit");
    boolean attributeOldValue = init.truth("attributeOldValue", false);
    boolean characterDataOldValue = init.truth("characterDataOldValue", false);
    Set<String> filter = null;
    if (init.has("attributeFilter")) {
      filter = new LinkedHashSet<>();
      for (Object name : init.sequence("attributeFilter")) {
        filter.add(loopglass.engine.js.Values.toText(name));
      }
    }
    boolean attributes = init.truth("attributes", init.has("attributeOldValue") || filter != null);
    boolean characterData = init.truth("characterData", init.has("characterDataOldValue"));
    boolean childList = init.truth("childList", false);
    if (attributeOldValue && !attributes) {
      throw call.typeError(
          OPTIONS
              + "may only set 'attributeOldValue' to true when 'attributes' is true or not"
              + " present.");
    }
    if (filter != null && !attributes) {
      throw call.typeError(
          OPTIONS + "may only set 'attributeFilter' when 'attributes' is true or not present.");
    }
    if (characterDataOldValue && !characterData) {
      throw call.typeError(
          OPTIONS
              + "may only set 'characterDataOldValue' to true when 'characterData' is true or"
              + " not present.");
    }
    if (!childList && !attributes && !characterData) {
      throw call.typeError(
          OPTIONS
              + "must set at least one of 'attributes', 'characterData', or 'childList' to true.");
    }
    return new Options(
        childList,
        attributes,
        characterData,
        init.truth("subtree", false),
        attributeOldValue,
        characterDataOldValue,
        filter);
  }

  private void disconnect(Dom dom) {
    for (Node node : nodes) {
      if (node.observers != null) {
        node.observers.removeIf(registered -> registered.observer() == this);
      }
    }
    nodes.clear();
    records.clear();
    if (pending != null) {
      dom.host().cancelled(pending);
      pending = null;
    }
  }

  List<MutationRecord> taken() {
    List<MutationRecord> taken = List.copyOf(records);
    records.clear();
    return taken;
  }

  /** What stands in the Web APIs room for it, or null when it observes nothing. */
  @Nullable Pending pending() {
    return pending;
  }

  /** It watches a removed node too until it is told. */
  void follow(Node removed, Options options, Node source) {
    List<RegisteredObserver> list = removed.observers;
    if (list == null) {
      list = new ArrayList<>();
      removed.observers = list;
    }
    list.add(new RegisteredObserver(this, options, source));
    nodes.add(removed);
  }

  /** Drops the transient registrations that a node's own has made; all of them for null. */
  void forgetTransients(@Nullable Node source) {
    for (Node node : List.copyOf(nodes)) {
      List<RegisteredObserver> list = node.observers;
      if (list != null
          && list.removeIf(
              registered ->
                  registered.observer() == this
                      && registered.source() != null
                      && (source == null || registered.source() == source))
          && list.stream().noneMatch(registered -> registered.observer() == this)) {
        nodes.remove(node);
      }
    }
  }
}
