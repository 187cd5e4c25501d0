package loopglass.engine.js.idl;

import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Collection;
import java.util.List;
import loopglass.engine.js.clone.NotCloneable;
import loopglass.engine.js.clone.Serialized;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call of the platform, read by the types that its interface declares (Web IDL
 * §3.2). Reading converts, which may run code of the program and throws what a browser throws.
 */
public final class Call {

  private final Idl idl;
  private final Object self;
  private final String failed;
  private final Object[] arguments;

  Call(Idl idl, Object self, String failed, Object[] arguments) {
    this.idl = idl;
    this.self = self;
    this.failed = failed;
    this.arguments = arguments;
  }

  /** The interfaces of the realm. */
  public Idl idl() {
    return idl;
  }

  /** The this value. */
  public Object self() {
    return self;
  }

  /** How many arguments were given. */
  public int count() {
    return arguments.length;
  }

  /** Whether an argument was given and is not undefined. */
  public boolean has(int index) {
    return index < arguments.length && arguments[index] != Undefined.instance;
  }

  /** An argument as it is; undefined when it was not given. */
  public Object value(int index) {
    return index < arguments.length ? arguments[index] : Undefined.instance;
  }

  /** All arguments from an index on. */
  public List<Object> from(int index) {
    return index >= arguments.length
        ? List.of()
        : List.of(arguments).subList(index, arguments.length);
  }

  /** DOMString. */
  public String text(int index) {
    return JSRuntime.toJavaString(value(index));
  }

  /** Optional DOMString with a default value. */
  public String text(int index, String otherwise) {
    return has(index) ? text(index) : otherwise;
  }

  /** USVString: lone surrogates become U+FFFD. */
  public String scalarText(int index) {
    return scalar(text(index));
  }

  /** Any value as a USVString, such as an element of a sequence. */
  public String scalarTextOf(Object value) {
    return scalar(JSRuntime.toJavaString(value));
  }

  /** The scalar value string of a text: lone surrogates become U+FFFD. */
  public static String scalar(String text) {
    StringBuilder made = new StringBuilder(text.length());
    text.codePoints().forEach(c -> made.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return made.toString();
  }

  /** DOMString?: null and undefined are null. */
  public @Nullable String textOrNull(int index) {
    Object value = value(index);
    return value == Null.instance || value == Undefined.instance ? null : text(index);
  }

  /** boolean. */
  public boolean truth(int index) {
    return JSRuntime.toBoolean(value(index));
  }

  /** long: 32 bits, wrapping. */
  public int integer(int index) {
    return JSRuntime.toInt32(value(index));
  }

  /** Optional long. */
  public int integer(int index, int otherwise) {
    return has(index) ? integer(index) : otherwise;
  }

  /** long long: truncated, clamped to the safe integers; NaN and infinities are 0. */
  public long longInteger(int index) {
    double number = JSRuntime.toDouble(value(index));
    return Double.isNaN(number) || Double.isInfinite(number) ? 0 : (long) number;
  }

  /** [EnforceRange] unsigned long long: TypeError outside of 0 to 2^53 - 1. */
  public long natural(int index) {
    double number = JSRuntime.toDouble(value(index));
    if (!(number > -1 && number <= JSRuntime.MAX_SAFE_INTEGER)) {
      throw typeError("Value is outside the 'unsigned long long' value range.");
    }
    return (long) number;
  }

  /** double: TypeError when it is not finite. */
  public double number(int index) {
    double number = JSRuntime.toDouble(value(index));
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw typeError("The provided double value is non-finite.");
    }
    return number;
  }

  /** Optional double. */
  public double number(int index, double otherwise) {
    return has(index) ? number(index) : otherwise;
  }

  /** A callback function: TypeError when it is not callable. */
  public Object function(int index) {
    if (!JSRuntime.isCallable(value(index))) {
      throw notOfType(index, "Function");
    }
    return value(index);
  }

  /** An optional or nullable callback function; null when there is none. */
  public @Nullable Object functionOrNull(int index) {
    Object value = value(index);
    return value == Null.instance || value == Undefined.instance ? null : function(index);
  }

  /** An object: TypeError when it is none. */
  public Object object(int index) {
    if (!(value(index) instanceof JSObject)) {
      throw notOfType(index, "Object");
    }
    return value(index);
  }

  /** An object that implements an interface: TypeError when it does not. */
  public <T extends PlatformObject> T platform(int index, Class<T> type) {
    T object = Idl.platform(value(index), type);
    if (object == null) {
      throw notOfType(index, idl.of(type).name);
    }
    return object;
  }

  /** A nullable object that implements an interface. */
  public <T extends PlatformObject> @Nullable T platformOrNull(int index, Class<T> type) {
    Object value = value(index);
    return value == Null.instance || value == Undefined.instance ? null : platform(index, type);
  }

  /** An enumeration's value: TypeError when it is none of these. */
  public String word(int index, String enumeration, Collection<String> words) {
    String word = text(index);
    if (!words.contains(word)) {
      throw typeError(
          "The provided value '"
              + word
              + "' is not a valid enum value of type "
              + enumeration
              + ".");
    }
    return word;
  }

  /** A sequence: the elements of an iterable. */
  public List<Object> sequence(int index) {
    return elements(value(index));
  }

  /** Whether an argument is an object that can be read as a sequence. */
  public boolean isIterable(int index) {
    return isIterable(value(index));
  }

  private static boolean isIterable(Object value) {
    return value instanceof JSObject object
        && JSRuntime.isCallable(JSObject.get(object, Symbol.SYMBOL_ITERATOR));
  }

  /** The elements of any value as a sequence, such as an element of another. */
  public List<Object> elements(Object iterable) {
    if (!(iterable instanceof JSObject)) {
      throw typeError("The provided value cannot be converted to a sequence.");
    }
    if (!isIterable(iterable)) {
      throw typeError("The object must have a callable @@iterator property.");
    }
    return idl.elements(iterable);
  }

  /** Whether overload resolution takes a value for a sequence: it can be iterated. */
  public boolean isSequence(int index) {
    return value(index) instanceof JSObject object
        && JSObject.get(object, Symbol.SYMBOL_ITERATOR) != Undefined.instance;
  }

  /**
   * A value as it can be sent to any realm.
   *
   * @param transfer objects that move there; TypeError when one is no object
   */
  public Serialized serialized(int index, List<Object> transfer) {
    return serialized(value(index), transfer);
  }

  /** The same for a value that is part of an argument. */
  public Serialized serialized(Object value, List<Object> transfer) {
    if (!transfer.stream().allMatch(JSObject.class::isInstance)) {
      throw typeError("Failed to convert value to 'object'.");
    }
    try {
      return idl.serialize(value, transfer);
    } catch (NotCloneable reason) {
      throw domException("DataCloneError", String.valueOf(reason.getMessage()));
    }
  }

  /**
   * A dictionary; null and undefined are an empty one.
   *
   * @param dictionary its name, for the TypeError when the value is not an object
   */
  public Members dictionary(int index, String dictionary) {
    Object value = value(index);
    if (value == Null.instance || value == Undefined.instance) {
      return new Members(this, Undefined.instance, dictionary);
    }
    if (!(value instanceof JSObject)) {
      throw typeError("The provided value is not of type '" + dictionary + "'.");
    }
    return new Members(this, value, dictionary);
  }

  /** "parameter 1 is not of type 'Node'." */
  public RuntimeException notOfType(int index, String type) {
    return typeError("parameter " + (index + 1) + " is not of type '" + type + "'.");
  }

  /** A TypeError that says which call failed. */
  public RuntimeException typeError(String message) {
    return Errors.createTypeError(failed + message);
  }

  /** A RangeError that says which call failed. */
  public RuntimeException rangeError(String message) {
    return Errors.createRangeError(failed + message);
  }

  /** A SyntaxError of the language that says which call failed. */
  public RuntimeException syntaxError(String message) {
    return Errors.createSyntaxError(failed + message);
  }

  /** A DOMException object that says which call failed, for a promise to be rejected with. */
  public Object domExceptionObject(String name, String message) {
    return idl.domException(name, failed + message);
  }

  /** A DOMException that says which call failed. */
  public RuntimeException domException(String name, String message) {
    return idl.thrownDomException(name, failed + message);
  }

  /** A member of a dictionary, as the one argument of a call whose complaints name it. */
  Call member(String name, String dictionary, Object value) {
    String failedThere =
        failed + "Failed to read the '" + name + "' property from '" + dictionary + "': ";
    return new Call(idl, self, failedThere, new Object[] {value});
  }

  /** A list of the arguments, as a call of the same operation would get it. */
  public Call with(Object... others) {
    return new Call(idl, self, failed, others);
  }
}
