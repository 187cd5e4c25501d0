package loopglass.trace.value;

/**
 * A variable, a property or an element: a name and what it holds.
 *
 * @param name as the program would write it; an entry of a Map has its key in short
 * @param value what it holds
 * @param changed whether it held something else before the line that is shown
 */
public record Slot(String name, Value value, boolean changed) {

  /** The same, marked as changed. */
  public Slot asChanged() {
    return new Slot(name, value, true);
  }
}
