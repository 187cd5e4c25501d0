package loopglass.engine.js.idl;

import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.js.JavaScript;
import org.jspecify.annotations.Nullable;

/**
 * The members of a dictionary (Web IDL §3.2.17). Each is read when it is asked for, so ask in
 * alphabetical order where the program could tell the difference.
 */
public final class Members {

  private final Call call;
  private final Object object;
  private final String dictionary;

  Members(Call call, Object object, String dictionary) {
    this.call = call;
    this.object = object;
    this.dictionary = dictionary;
  }

  /** A member as it is; undefined when it is not there. */
  public Object value(String name) {
    return object instanceof JSObject ? JavaScript.get(object, name) : Undefined.instance;
  }

  /** Whether a member is there and not undefined. */
  public boolean has(String name) {
    return value(name) != Undefined.instance;
  }

  /** The member as the one argument of a call, whose complaints say which member it is. */
  private Call only(String name) {
    return call.member(name, dictionary, value(name));
  }

  /** A required member as it is: TypeError when it is not there. */
  public Object required(String name) {
    Call only = only(name);
    if (!only.has(0)) {
      throw only.typeError("Required member is undefined.");
    }
    return only.value(0);
  }

  /** boolean. */
  public boolean truth(String name, boolean otherwise) {
    Call only = only(name);
    return only.has(0) ? only.truth(0) : otherwise;
  }

  /** DOMString. */
  public String text(String name, String otherwise) {
    return only(name).text(0, otherwise);
  }

  /** DOMString?, and null when it is not there. */
  public @Nullable String textOrNull(String name) {
    return only(name).textOrNull(0);
  }

  /** long. */
  public int integer(String name, int otherwise) {
    return only(name).integer(0, otherwise);
  }

  /** long long. */
  public long longInteger(String name, long otherwise) {
    Call only = only(name);
    return only.has(0) ? only.longInteger(0) : otherwise;
  }

  /** [EnforceRange] unsigned long long. */
  public long natural(String name, long otherwise) {
    Call only = only(name);
    return only.has(0) ? only.natural(0) : otherwise;
  }

  /** double: TypeError when it is not finite. */
  public double number(String name, double otherwise) {
    return only(name).number(0, otherwise);
  }

  /** An enumeration's value: TypeError when it is none of these. */
  public String word(String name, String enumeration, Collection<String> words, String otherwise) {
    Call only = only(name);
    return only.has(0) ? only.word(0, enumeration, words) : otherwise;
  }

  /** A callback function, or null when it is not there. */
  public @Nullable Object functionOrNull(String name) {
    Call only = only(name);
    if (!only.has(0)) {
      return null;
    }
    return only.function(0);
  }

  /** An object that implements an interface; null when it is not there or is null. */
  public <T extends PlatformObject> @Nullable T platformOrNull(String name, Class<T> type) {
    Object value = value(name);
    if (value == Undefined.instance || value == Null.instance) {
      return null;
    }
    T found = Idl.platform(value, type);
    if (found == null) {
      throw only(name).typeError("Failed to convert value to '" + call.idl().of(type).name + "'.");
    }
    return found;
  }

  /** A sequence; empty when it is not there. */
  public List<Object> sequence(String name) {
    Call only = only(name);
    return only.has(0) ? only.sequence(0) : List.of();
  }

  /** A nested dictionary. */
  public Members dictionary(String name, String dictionary) {
    return only(name).dictionary(0, dictionary);
  }

  /** All own enumerable members, as a record (Web IDL §3.2.19), values as they are. */
  public Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    if (object instanceof JSObject members) {
      for (var key : new ArrayList<>(JSObject.enumerableOwnNames(members))) {
        all.put(key.toString(), JSObject.get(members, key));
      }
    }
    return all;
  }
}
