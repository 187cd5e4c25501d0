package loopglass.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.js.nodes.promise.AsyncHandlerRootNode;
import com.oracle.truffle.js.nodes.promise.AsyncRootNode;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.PromiseReactionRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopglass.engine.js.inspect.Look;
import loopglass.trace.value.Dependence;
import loopglass.trace.value.PromiseState;
import loopglass.trace.value.PromiseState.State;
import loopglass.trace.value.Scope;
import loopglass.trace.value.Slot;
import loopglass.trace.value.Value;
import org.jspecify.annotations.Nullable;

/** The promises of a look, and who waits for whom, read from their lists of reactions. */
final class PromiseGraph {

  private final Look look;
  private final PromiseBooks books;
  private final List<Dependence> dependences = new ArrayList<>();
  private final List<PromiseState> states = new ArrayList<>();

  PromiseGraph(Look look, PromiseBooks books) {
    this.look = look;
    this.books = books;
  }

  List<Dependence> dependences() {
    return dependences;
  }

  List<PromiseState> states() {
    return states;
  }

  /** Reads what there is, and what can be reached from there. */
  void read(Map<Integer, List<Scope>> scopes) {
    books.open().forEach(look::value);
    Set<JSPromiseObject> done = new HashSet<>();
    for (int i = 0; ; i++) {
      look.follow();
      if (i >= look.promises().size()) {
        break;
      }
      JSPromiseObject promise = look.promises().get(i);
      if (done.add(promise)) {
        read(promise, names(scopes, look.number(promise)));
      }
    }
    states.sort(Comparator.comparingInt(PromiseState::id));
  }

  private void read(JSPromiseObject promise, List<String> names) {
    int id = look.number(promise);
    boolean pending = promise.getPromiseState() == JSPromise.PENDING;
    State state =
        pending
            ? State.PENDING
            : promise.getPromiseState() == JSPromise.FULFILLED ? State.FULFILLED : State.REJECTED;
    Value result = pending ? null : look.value(promise.getPromiseResult());
    PromiseBooks.Made made = books.made(promise);
    states.add(
        new PromiseState(id, state, promise.isHandled(), result, names, made.maker(), made.span()));
    JSPromiseObject parent = books.parent(promise);
    if (pending && parent != null && parent.getPromiseState() != JSPromise.PENDING) {
      dependences.add(new Dependence(id(parent), id, method(made.maker()), true));
    }
    if (pending && promise.getPromiseFulfillReactions() != null) {
      for (int i = 0; i < promise.getPromiseFulfillReactions().size(); i++) {
        reaction(
            id,
            promise.getPromiseFulfillReactions().get(i),
            promise.getPromiseRejectReactions().get(i));
      }
    }
  }

  private int id(JSPromiseObject promise) {
    look.value(promise);
    return look.number(promise);
  }

  private void reaction(int from, PromiseReactionRecord fulfil, PromiseReactionRecord reject) {
    @Nullable JSFunctionObject handler = handler(fulfil);
    RootNode root = handler == null ? null : root(handler);
    if (handler != null && root instanceof AsyncHandlerRootNode async) {
      var info = async.getAsyncStackTraceInfo(handler);
      if (info.promise instanceof JSPromiseObject waiting) {
        RootNode function =
            info.stackTraceElement == null
                ? null
                : info.stackTraceElement.getTarget().getRootNode();
        boolean await = function instanceof AsyncRootNode;
        depend(from, waiting, await ? "await" : combinator(root, waiting));
        return;
      }
    }
    if (handler != null
        && root != null
        && PromiseJobs.internalName(root).equals("resolve")
        && PromiseJobs.hidden(handler, "Promise") instanceof JSPromiseObject resolved) {
      depend(from, resolved, combinator(root, resolved));
      return;
    }
    if (fulfil.getCapability() != null
        && !fulfil.getCapability().isThrowaway()
        && fulfil.getCapability().getPromise() instanceof JSPromiseObject derived) {
      JSFunctionObject shown = handler == null ? handler(reject) : handler;
      String method = method(books.made(derived).maker());
      String name = shown == null ? "" : Values.nameOf(shown);
      boolean plain = name.isEmpty() || name.equals(method);
      depend(from, derived, plain ? method : method + "(" + name + ")");
    }
  }

  /** A settled promise waits for nothing more. */
  private void depend(int from, JSPromiseObject to, String label) {
    if (to.getPromiseState() == JSPromise.PENDING) {
      dependences.add(new Dependence(from, id(to), label, false));
    }
  }

  /** Promise.race hands out the resolving functions of its promise, like a resolved promise. */
  private String combinator(RootNode handler, JSPromiseObject waiting) {
    String name = PromiseJobs.internalName(handler);
    boolean race = books.made(waiting).maker().startsWith("Promise.race");
    return name.equals("resolve") && race ? "Promise.race" : name;
  }

  /** Which of then, catch and finally a call calls. */
  private static String method(String call) {
    int then = call.lastIndexOf(".then(");
    int caught = call.lastIndexOf(".catch(");
    int last = call.lastIndexOf(".finally(");
    return last > then && last > caught ? "finally" : caught > then ? "catch" : "then";
  }

  private static @Nullable JSFunctionObject handler(PromiseReactionRecord reaction) {
    return reaction.getHandler() != null
            && reaction.getHandler().callback() instanceof JSFunctionObject function
        ? function
        : null;
  }

  private static @Nullable RootNode root(JSFunctionObject function) {
    return JSFunction.getCallTarget(function) instanceof RootCallTarget target
        ? target.getRootNode()
        : null;
  }

  private static List<String> names(Map<Integer, List<Scope>> scopes, int id) {
    List<String> names = new ArrayList<>();
    Value reference = new Value.Reference(id);
    for (List<Scope> frame : scopes.values()) {
      for (Scope scope : frame) {
        for (Slot slot : scope.variables()) {
          if (slot.value().equals(reference) && !names.contains(slot.name())) {
            names.add(slot.name());
          }
        }
      }
    }
    return names;
  }
}
