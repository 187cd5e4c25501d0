package loopglass.trace.value;

import java.util.List;

/**
 * An environment record (ECMA-262 §9.1) that code in a frame can reach.
 *
 * @param kind what made it
 * @param name of the function whose scope it is; "" for all other kinds
 * @param variables in the order of the text
 */
public record Scope(Kind kind, String name, List<Slot> variables) {

  public Scope {
    variables = List.copyOf(variables);
  }

  /** What makes a scope. */
  public enum Kind {
    /** A block or a turn of a loop. */
    BLOCK,
    /** The running function itself: parameters and locals. */
    FUNCTION,
    /** A function around it, which may have returned long ago. */
    CLOSURE,
    /** The top level of a module. */
    MODULE,
    /** let, const and class at the top level of a script. */
    SCRIPT,
    /** Properties of the global object that the program made: var and function of a script. */
    GLOBAL
  }
}
