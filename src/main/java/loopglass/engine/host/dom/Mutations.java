package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.RegisteredObserver.Options;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.js.Values;
import loopglass.engine.loop.Task;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** Keeps records for mutation observers and tells them in one microtask (DOM §4.3). */
final class Mutations {

  private final Host host;
  private final Set<MutationObserver> waiting =
      new TreeSet<>(Comparator.comparingInt((MutationObserver observer) -> observer.number));
  private final Set<HtmlSlot> signalled = new LinkedHashSet<>();
  private boolean queued;

  /** Whether anybody has ever observed anything: else there is nobody to look for. */
  private boolean observed;

  private int made;

  Mutations(Host host) {
    this.host = host;
  }

  MutationObserver observer(Object callback) {
    return new MutationObserver(callback, made++);
  }

  void observed() {
    observed = true;
  }

  // Records -------------------------------------------------------------------------------------

  void attribute(Element target, String name, @Nullable String old) {
    if (observed) {
      queue(
          target,
          options ->
              options.attributes() && (options.filter() == null || options.filter().contains(name)),
          Options::attributeOldValue,
          old,
          value ->
              new MutationRecord(
                  "attributes", target, List.of(), List.of(), null, null, name, value));
    }
  }

  void characterData(CharacterData target, String old) {
    if (observed) {
      queue(
          target,
          Options::characterData,
          Options::characterDataOldValue,
          old,
          value ->
              new MutationRecord(
                  "characterData", target, List.of(), List.of(), null, null, null, value));
    }
  }

  void children(
      Node target,
      List<Node> added,
      List<Node> removed,
      @Nullable Node previous,
      @Nullable Node next) {
    if (observed) {
      queue(
          target,
          Options::childList,
          _ -> false,
          null,
          _ -> new MutationRecord("childList", target, added, removed, previous, next, null, null));
    }
  }

  private interface Maker {
    MutationRecord make(@Nullable String oldValue);
  }

  /** DOM §4.3.2 "queue a mutation record". */
  private void queue(
      Node target,
      Predicate<Options> wanted,
      Predicate<Options> wantsOld,
      @Nullable String old,
      Maker maker) {
    Map<MutationObserver, Boolean> interested = new LinkedHashMap<>();
    for (Node node = target; node != null; node = node.parent) {
      for (RegisteredObserver registered : registered(node)) {
        Options options = registered.options();
        if ((node == target || options.subtree()) && wanted.test(options)) {
          interested.merge(registered.observer(), wantsOld.test(options), Boolean::logicalOr);
        }
      }
    }
    interested.forEach(
        (observer, tellOld) -> {
          observer.records.add(maker.make(tellOld ? old : null));
          waiting.add(observer);
          queueMicrotask(observer.pending());
        });
  }

  private static Collection<RegisteredObserver> registered(Node node) {
    return node.observers == null ? List.of() : node.observers;
  }

  /** A node is removed: who watches the tree around it goes on watching it for now. */
  void becameTransient(Node removed, Node parent) {
    if (observed) {
      for (Node node = parent; node != null; node = node.parent) {
        for (RegisteredObserver registered : List.copyOf(registered(node))) {
          if (registered.options().subtree()) {
            registered.observer().follow(removed, registered.options(), node);
          }
        }
      }
    }
  }

  /** DOM §4.2.2.5 "signal a slot change". */
  void signal(HtmlSlot slot) {
    signalled.add(slot);
    queueMicrotask(null);
  }

  // The microtask -------------------------------------------------------------------------------

  /** DOM §4.3.2 "queue a mutation observer microtask". */
  private void queueMicrotask(@Nullable Pending cause) {
    if (!queued) {
      queued = true;
      host.loop()
          .queueMicrotask(
              new Task.Description(
                  Job.Kind.CALLBACK,
                  "microtask",
                  "notify mutation observers",
                  "",
                  Span.NONE,
                  cause == null ? 0 : cause.id(),
                  "the document was changed"),
              this::tell);
    }
  }

  /** DOM §4.3.2 "notify mutation observers". */
  private void tell() {
    queued = false;
    List<MutationObserver> now = new ArrayList<>(waiting);
    waiting.clear();
    List<HtmlSlot> slots = List.copyOf(signalled);
    signalled.clear();
    for (MutationObserver observer : now) {
      List<MutationRecord> records = observer.taken();
      observer.forgetTransients(null);
      if (!records.isEmpty()) {
        Object self = host.idl().js(observer);
        if (Values.isCallable(observer.callback)) {
          host.invoke(observer.callback, self, host.idl().js(records), self);
        }
      }
    }
    slots.forEach(slot -> slot.fire(new DomEvent("slotchange", true, false, false, Map.of())));
  }
}
