package loopglass.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.nodes.promise.AsyncHandlerRootNode;
import com.oracle.truffle.js.nodes.promise.AsyncRootNode;
import com.oracle.truffle.js.runtime.JobCallback;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.PromiseReactionRecord;
import loopglass.engine.js.message.Aggregates;
import loopglass.engine.loop.Activation;
import loopglass.engine.loop.Task;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** Says what a promise job (ECMA-262 §27.2.2) will run. */
final class PromiseJobs {

  private static final String SOURCE = "microtask";

  private final Books books;
  private final Spans spans;

  PromiseJobs(Books books) {
    this.books = books;
    this.spans = books.spans();
  }

  Task.Description describe(JSFunctionObject job) {
    Aggregates.word(hidden(job, "Argument"));
    if (!books.journal().keepsSteps()) {
      return PLAIN;
    }
    if (hidden(job, "Reaction") instanceof PromiseReactionRecord reaction) {
      return ofReaction(reaction);
    }
    if (hidden(job, "thenable") != null) {
      Object then = hidden(job, "then") instanceof JobCallback callback ? callback.callback() : "";
      return description(
          Job.Kind.THENABLE,
          "thenable job",
          Values.codeOf(then),
          spanOf(then),
          "a promise was resolved with a thenable: its then must be called");
    }
    return PLAIN;
  }

  private static final Task.Description PLAIN =
      description(Job.Kind.INTERNAL, "promise job", "", Span.NONE, "a promise settled");

  private Task.Description ofReaction(PromiseReactionRecord reaction) {
    String reason = reaction.isFulfill() ? "a promise was fulfilled" : "a promise was rejected";
    JobCallback callback = reaction.getHandler();
    if (callback == null) {
      String label = reaction.isFulfill() ? "pass the value on" : "pass the rejection on";
      return description(Job.Kind.INTERNAL, label, "", Span.NONE, reason);
    }
    Object handler = callback.callback();
    if (handler instanceof JSFunctionObject function
        && JSFunction.getCallTarget(function) instanceof RootCallTarget target) {
      RootNode root = target.getRootNode();
      if (root instanceof AsyncHandlerRootNode async) {
        Task.Description resumption = resumption(async, function, reason);
        if (resumption != null) {
          return resumption;
        }
      }
      if (Values.sectionOf(handler) == null && Values.ownName(handler).isEmpty()) {
        return description(Job.Kind.INTERNAL, internalName(root), "", Span.NONE, reason);
      }
    }
    String method = reaction.isFulfill() ? "then" : "catch";
    return description(
        Job.Kind.REACTION,
        method + "(" + Values.nameOf(handler) + ")",
        Values.codeOf(handler),
        spanOf(handler),
        reason);
  }

  private Task.@Nullable Description resumption(
      AsyncHandlerRootNode async, JSFunctionObject function, String reason) {
    TruffleStackTraceElement element = async.getAsyncStackTraceInfo(function).stackTraceElement;
    if (element == null || !(element.getTarget().getRootNode() instanceof AsyncRootNode)) {
      return null; // a combinator's handler names itself there
    }
    Activation activation =
        element.getFrame() == null ? null : books.activationOf(element.getFrame());
    RootNode root = element.getTarget().getRootNode();
    Span suspended = activation == null ? Span.NONE : activation.suspendedAt();
    Span here = books.journal().awaitHere();
    Span at = books.journal().isRunning(activation) ? here : suspended;
    String what = activation == null ? nameOf(root) : activation.call();
    return description(Job.Kind.RESUME, "resume " + what, "", at, reason);
  }

  private static String nameOf(RootNode root) {
    String name = root.getName();
    return name == null || name.startsWith(":") ? "the module" : name + "()";
  }

  /** What to call a nameless function of the engine, such as resolve; "" for any other value. */
  static String nativeName(Object value) {
    return value instanceof JSFunctionObject function
            && JSFunction.getCallTarget(function) instanceof RootCallTarget target
            && !(target.getRootNode() instanceof HostFunctionRoot)
            && Values.sectionOf(value) == null
            && Values.ownName(value).isEmpty()
        ? internalName(target.getRootNode())
        : "";
  }

  /** The engine's own handlers are named after the operation that made them. */
  static String internalName(RootNode root) {
    String type = root.getClass().getName();
    if (type.contains("PromiseAllSettled")) {
      return "Promise.allSettled";
    }
    if (type.contains("PromiseAll")) {
      return "Promise.all";
    }
    if (type.contains("PromiseAny")) {
      return "Promise.any";
    }
    if (type.contains("Finally")) {
      return "finally";
    }
    if (type.contains("PromiseResolve")) {
      return "resolve";
    }
    if (type.contains("PromiseReject")) {
      return "reject";
    }
    return type.contains("Async") ? "async iteration" : "promise reaction";
  }

  private Span spanOf(Object function) {
    SourceSection section = Values.sectionOf(function);
    return section == null ? Span.NONE : spans.of(section);
  }

  private static Task.Description description(
      Job.Kind kind, String label, String code, Span span, String reason) {
    return new Task.Description(kind, SOURCE, label, code, span, 0, reason);
  }

  /** A hidden property of a promise job by its name, or null. */
  static @Nullable Object hidden(JSFunctionObject job, String name) {
    for (Object key : job.getShape().getKeyList()) {
      if (key instanceof HiddenKey hidden && hidden.getName().equals(name)) {
        return JSDynamicObject.getOrNull(job, key);
      }
    }
    for (var property : job.getShape().getPropertyListInternal(true)) {
      if (property.getKey() instanceof HiddenKey key && key.getName().equals(name)) {
        return JSDynamicObject.getOrNull(job, key);
      }
    }
    return null;
  }
}
