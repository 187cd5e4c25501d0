package loopglass.engine.loop;

import java.util.Arrays;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own book of the execution context stack, kept whether or not steps are recorded.
 * Entries are reused; an entry becomes a {@link Frame} only when it is told.
 */
final class ExecutionStack {

  private Entry[] entries = new Entry[64];
  private int depth;

  /** One execution context. */
  static final class Entry {
    Frame.Kind kind = Frame.Kind.FUNCTION;
    String name = "";
    String text = "";
    Span function = Span.NONE;
    Span callSite = Span.NONE;
    Span at = Span.NONE;
    int cause;
    @Nullable Activation activation;

    /** The call expressions that are being evaluated in this context, innermost last. */
    CallSite[] calls = new CallSite[4];

    int callDepth;

    /** Which of {@link #calls} has been made already, so that it is not shown twice. */
    boolean[] made = new boolean[4];

    /** The awaits that are being evaluated, innermost last. */
    @Nullable Awaiting awaiting;

    /** The frame as it was told, or null while it is not or when no steps are kept. */
    @Nullable Frame told;

    /** Pushed inside what looks like a busy wait: leaving it is no sign that the wait is over. */
    boolean inWait;

    /** Pushed while a busy wait is counted, and not told since. */
    boolean silent;

    /** Set when the code is over but the context stays until the job that ran it ends. */
    @Nullable Exit over;

    @Nullable String value;

    /** The body of this async function has been entered: it runs in the caller's context. */
    boolean bodyEntered;

    /** How that body was left. */
    Exit bodyExit = Exit.RETURNED;

    /** Made for a call that nothing else tells of; it leaves with that call. */
    boolean unseen;

    /** How many functions of the language run in here that the program did not call itself. */
    int hidden;

    boolean isNative() {
      return kind == Frame.Kind.BUILTIN || kind == Frame.Kind.PLATFORM;
    }

    @Nullable CallSite call() {
      return callDepth == 0 ? null : calls[callDepth - 1];
    }

    @Nullable CallSite openCall() {
      return callDepth == 0 || made[callDepth - 1] ? null : calls[callDepth - 1];
    }

    void enterCall(CallSite site) {
      if (callDepth == calls.length) {
        calls = Arrays.copyOf(calls, callDepth * 2);
        made = Arrays.copyOf(made, callDepth * 2);
      }
      made[callDepth] = false;
      calls[callDepth++] = site;
    }

    void makeCall() {
      if (callDepth > 0) {
        made[callDepth - 1] = true;
      }
    }

    void leaveCall() {
      callDepth = Math.max(0, callDepth - 1);
    }
  }

  /** An await expression under evaluation. */
  record Awaiting(Span span, @Nullable Awaiting outer) {}

  int depth() {
    return depth;
  }

  Entry at(int index) {
    return entries[index];
  }

  @Nullable Entry top() {
    return depth == 0 ? null : entries[depth - 1];
  }

  Entry push() {
    if (depth == entries.length) {
      entries = Arrays.copyOf(entries, depth * 2);
    }
    Entry entry = entries[depth];
    if (entry == null) {
      entry = new Entry();
      entries[depth] = entry;
    }
    depth++;
    entry.cause = 0;
    entry.activation = null;
    entry.callDepth = 0;
    entry.awaiting = null;
    entry.told = null;
    entry.silent = true;
    entry.over = null;
    entry.value = null;
    entry.bodyEntered = false;
    entry.bodyExit = Exit.RETURNED;
    entry.hidden = 0;
    entry.unseen = false;
    entry.at = Span.NONE;
    return entry;
  }

  void pop() {
    depth--;
  }
}
