package loopglass.engine.js;

import com.oracle.truffle.js.runtime.PromiseHook;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import loopglass.engine.js.inspect.Memory;
import loopglass.engine.loop.Journal;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who made each promise, in a replay; and which of them still matter: those that are pending, and
 * those whose rejection nobody has handled. (Objects compare by identity.)
 */
final class PromiseBooks implements PromiseHook {

  /** Settled promises are struck off when there are more than so many, and twice what was left. */
  private static final int SWEEP = 1_000;

  private final Journal journal;
  private final Memory memory;
  private final Map<JSPromiseObject, Made> made = new WeakHashMap<>();
  private final Map<JSPromiseObject, Parent> open = new LinkedHashMap<>();
  private int sweepAt = SWEEP;

  /**
   * How a promise came to be.
   *
   * @param maker the call that made it, as the program wrote it
   * @param span where that was
   */
  record Made(String maker, Span span) {
    static final Made UNKNOWN = new Made("", Span.NONE);
  }

  /** The promise whose then made this one. */
  private record Parent(@Nullable JSPromiseObject promise) {}

  PromiseBooks(Journal journal, Memory memory) {
    this.journal = journal;
    this.memory = memory;
  }

  @Override
  public void promiseChanged(int type, JSDynamicObject promise, JSDynamicObject parent) {
    if (type != TYPE_INIT || !(promise instanceof JSPromiseObject made)) {
      return;
    }
    memory.number(made);
    boolean derived = parent instanceof JSPromiseObject;
    boolean then = journal.isNativeRunning() && isThen(journal.topName());
    if (derived ? !then : journal.awaitHere().isPresent() && !journal.isNativeRunning()) {
      return; // the engine's own, which nobody sees: of an await, or inside of Promise.all
    }
    this.made.put(made, new Made(journal.callText(), journal.programHere()));
    open.put(made, new Parent(derived ? (JSPromiseObject) parent : null));
    if (open.size() > sweepAt) {
      open.keySet().removeIf(known -> !matters(known));
      sweepAt = Math.max(SWEEP, 2 * open.size());
    }
  }

  private static boolean isThen(String name) {
    return name.endsWith(".then") || name.endsWith(".catch") || name.endsWith(".finally");
  }

  private static boolean matters(JSPromiseObject promise) {
    return promise.getPromiseState() == JSPromise.PENDING
        || (promise.getPromiseState() == JSPromise.REJECTED && !promise.isHandled());
  }

  /** Those that still matter, in the order in which they were made. */
  List<JSPromiseObject> open() {
    List<JSPromiseObject> list = new ArrayList<>(open.keySet());
    list.removeIf(promise -> !matters(promise));
    return list;
  }

  /** The promise whose then made a promise, or null. */
  @Nullable JSPromiseObject parent(JSPromiseObject promise) {
    Parent parent = open.get(promise);
    return parent == null ? null : parent.promise();
  }

  Made made(JSPromiseObject promise) {
    return made.getOrDefault(promise, Made.UNKNOWN);
  }
}
