package loopglass.engine.host.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** Tells activities that nobody wants them any more (DOM §3.2). */
public class AbortSignal extends EventTarget {

  private @Nullable Object reason;
  private final List<Runnable> algorithms = new ArrayList<>();
  private final Set<AbortSignal> sources = new LinkedHashSet<>();
  private final Set<AbortSignal> dependents = new LinkedHashSet<>();

  /** A signal that is not aborted. */
  public AbortSignal(Host host) {
    super(host);
  }

  @Override
  protected String describe() {
    return "AbortSignal";
  }

  /** Whether it was aborted. */
  public final boolean isAborted() {
    return reason != null;
  }

  /** Why it was aborted; null when it was not. */
  public final @Nullable Object reason() {
    return reason;
  }

  /** Adds an abort algorithm: what an activity does when it is aborted, before listeners hear. */
  public final void whenAborted(Runnable algorithm) {
    algorithms.add(algorithm);
  }

  /** "signal abort": here and now; a microtask checkpoint between listeners if no script runs. */
  public final void abort(Object newReason) {
    if (isAborted()) {
      return;
    }
    reason = newReason;
    List<AbortSignal> toAbort = new ArrayList<>();
    for (AbortSignal dependent : dependents) {
      if (!dependent.isAborted()) {
        dependent.reason = newReason;
        toAbort.add(dependent);
      }
    }
    tell();
    toAbort.forEach(AbortSignal::tell);
  }

  private void tell() {
    List<Runnable> now = List.copyOf(algorithms);
    algorithms.clear();
    now.forEach(Runnable::run);
    fire(new DomEvent("abort"));
  }

  /** The signals in a call's argument 0: TypeError when one of them is none. */
  public static List<AbortSignal> signals(Call call) {
    return Aborting.signals(call);
  }

  /** "create a dependent abort signal": makes a new signal follow others. */
  public static <S extends AbortSignal> S dependent(S newSignal, List<AbortSignal> signals) {
    AbortSignal made = newSignal;
    for (AbortSignal signal : signals) {
      if (signal.isAborted()) {
        made.reason = signal.reason;
        return newSignal;
      }
    }
    for (AbortSignal signal : signals) {
      Set<AbortSignal> from = signal.sources.isEmpty() ? Set.of(signal) : signal.sources;
      for (AbortSignal source : from) {
        made.sources.add(source);
        source.dependents.add(made);
      }
    }
    return newSignal;
  }
}
