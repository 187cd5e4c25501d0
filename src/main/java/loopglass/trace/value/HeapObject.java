package loopglass.trace.value;

import java.util.List;
import loopglass.trace.Span;

/**
 * An object as it is at one step.
 *
 * @param id the same at every step of a trace, in the order in which the program made its objects
 * @param kind what sort of object
 * @param name what it is called in short: its class, {@code Array(3)}, a function's name
 * @param text the whole of an object that is shown as one text, such as a date; "" for others
 * @param properties its own, as many as were read; entries of a Map or Set, elements of an array
 * @param more how many were not read
 * @param captured of a function: the variables of functions around it that its text names
 * @param span of a function: where it stands; {@link Span#NONE} for others
 */
public record HeapObject(
    int id,
    Kind kind,
    String name,
    String text,
    List<Slot> properties,
    long more,
    List<Slot> captured,
    Span span) {

  public HeapObject {
    properties = List.copyOf(properties);
    captured = List.copyOf(captured);
  }

  /** Whether there is something inside to show. */
  public boolean isOpenable() {
    return !properties.isEmpty() || !captured.isEmpty();
  }

  /** Sorts of objects, as far as they look different. */
  public enum Kind {
    OBJECT,
    ARRAY,
    MAP,
    SET,
    FUNCTION,
    CLASS,
    PROMISE,
    /** A proxy: looking into it would run its traps. */
    PROXY,
    /** A date, a regular expression, an error, a boxed primitive: one text says it. */
    TEXT,
    /** An object of the platform around the language. */
    PLATFORM
  }
}
