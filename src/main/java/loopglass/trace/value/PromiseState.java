package loopglass.trace.value;

import java.util.List;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it is at one step (ECMA-262 §27.2.6).
 *
 * @param id the same at every step of a trace
 * @param state its state
 * @param handled whether somebody has taken it upon them to handle its rejection
 * @param result what it was fulfilled with or rejected for; null while it is pending
 * @param names of variables that hold it, the innermost first; empty when none does
 * @param maker what made it: {@code then}, an async function's call, {@code new Promise(…)}
 * @param made where that stands
 */
public record PromiseState(
    int id,
    State state,
    boolean handled,
    @Nullable Value result,
    List<String> names,
    String maker,
    Span made) {

  public PromiseState {
    names = List.copyOf(names);
  }

  /** The states of a promise. */
  public enum State {
    PENDING,
    FULFILLED,
    REJECTED
  }
}
