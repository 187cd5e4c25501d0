package loopglass.trace.value;

/** What a variable or a property holds. */
public sealed interface Value {

  /**
   * A primitive value.
   *
   * @param text as a console shows it inside an object: a string in quotes, long ones shortened
   */
  record Primitive(String text) implements Value {}

  /**
   * An object.
   *
   * @param id of a {@link HeapObject} of the same inspection
   */
  record Reference(int id) implements Value {}

  /**
   * An object that was not looked into, because there are so many.
   *
   * @param name what it is, in a word
   */
  record Folded(String name) implements Value {}

  /** Declared and not yet initialized: reading it would throw (ECMA-262 §9.1.1.1.6). */
  record Uninitialized() implements Value {}

  /**
   * An accessor property. Reading it would run the program's code, so its value is not known.
   *
   * @param readable whether it has a getter
   * @param writable whether it has a setter
   */
  record Accessor(boolean readable, boolean writable) implements Value {}
}
