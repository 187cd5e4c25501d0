package loopglass.view.inspect;

import loopglass.trace.value.Scope;
import loopglass.trace.value.Slot;

/** A row of the variables. */
sealed interface Row {

  /** The title of a scope. */
  record Title(Scope scope) implements Row {}

  /** A variable, property or element. */
  record Named(Slot slot, boolean captured) implements Row {}

  /** Where properties were left out. */
  record More(long count) implements Row {}

  /** What it is called among its neighbours, to find it again at another step. */
  default String name() {
    return switch (this) {
      case Title(Scope scope) -> scope.kind() + " " + scope.name();
      case Named(Slot slot, boolean captured) -> (captured ? "^" : "") + slot.name();
      case More _ -> "…";
    };
  }
}
