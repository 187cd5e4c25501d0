package loopglass.engine.js.idl;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.clone.NotCloneable;
import loopglass.engine.js.clone.Serialized;
import loopglass.engine.js.clone.StructuredClone;
import loopglass.engine.js.dom.DomException;
import loopglass.engine.js.inspect.Shown;
import org.jspecify.annotations.Nullable;

/** The interfaces of one realm, and the way between Java's values and the language's. */
public final class Idl {

  private static final HiddenKey STATE = new HiddenKey("PlatformObject");

  private final JavaScript js;
  private final JSRealm realm;
  private final Map<Class<?>, Lazy> interfaces = new HashMap<>();
  private final Map<String, Lazy> named = new HashMap<>();
  private final Map<String, List<Consumer<Definition.Made>>> extensions = new HashMap<>();
  private final Map<String, Definition.Made> made = new HashMap<>();
  private final Object arrayFrom;
  private final Promises promises;

  /** What complaints call the global object. */
  private String globalName = "Window";

  /** The binding of a realm; made before the program runs. */
  public Idl(JavaScript js) {
    this.js = js;
    this.realm = js.realm();
    this.arrayFrom = JavaScript.get(realm.getArrayConstructor(), "from");
    this.promises = new Promises(this);
  }

  JavaScript javaScript() {
    return js;
  }

  JSRealm realm() {
    return realm;
  }

  /**
   * Begins the definition of an interface that objects of a Java class implement.
   *
   * @param name the interface's name, such as {@code AbortSignal}
   */
  public <T extends PlatformObject> Definition<T> define(String name, Class<T> type) {
    return new Definition<>(this, name, type);
  }

  /**
   * Begins a partial interface: further members of one that another room defines.
   *
   * @param type the Java class that its objects have; the interface's own or one that extends it
   */
  public <T extends PlatformObject> Definition<T> extend(String name, Class<T> type) {
    return new Definition<>(this, name, type).extending();
  }

  void extended(String name, List<Consumer<Definition.Made>> members) {
    Definition.Made its = made.get(name);
    if (its == null) {
      extensions.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(members);
    } else {
      members.forEach(member -> member.accept(its));
    }
  }

  void made(String name, Definition.Made its) {
    made.put(name, its);
    extensions.getOrDefault(name, List.of()).forEach(member -> member.accept(its));
  }

  /** An interface that is made when the program or the platform first needs it. */
  private static final class Lazy implements Supplier<Interface> {
    private final Supplier<Interface> maker;
    private @Nullable Interface made;

    Lazy(Supplier<Interface> maker) {
      this.maker = maker;
    }

    @Override
    public Interface get() {
      Interface found = made;
      if (found == null) {
        found = maker.get();
        made = found;
      }
      return found;
    }
  }

  Supplier<Interface> add(Class<?> type, Supplier<Interface> maker) {
    Lazy its = new Lazy(maker);
    interfaces.put(type, its);
    return its;
  }

  Supplier<Interface> addNamed(String name, Supplier<Interface> maker) {
    Lazy its = new Lazy(maker);
    named.put(name, its);
    return its;
  }

  /** The interface of an object. */
  Interface of(PlatformObject object) {
    String name = object.interfaceName();
    Lazy its = name == null ? null : named.get(name);
    return its == null ? of(object.getClass()) : its.get();
  }

  /** The interface of a Java class: its own or the nearest one that it inherits. */
  Interface of(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      Lazy found = interfaces.get(c);
      if (found != null) {
        return found.get();
      }
    }
    throw new IllegalStateException(type + " has no interface in this realm");
  }

  /** Whether an interface was defined for this very class. */
  public boolean knows(Class<? extends PlatformObject> type) {
    return interfaces.containsKey(type);
  }

  /** The constructor function of a class's interface: {@code AbortSignal} itself. */
  public Object constructor(Class<? extends PlatformObject> type) {
    return of(type).constructor;
  }

  /** The prototype object of a class's interface: {@code AbortSignal.prototype}. */
  public Object prototype(Class<? extends PlatformObject> type) {
    return of(type).prototype;
  }

  /** Gives an object that the program may know already another prototype object. */
  public void reface(PlatformObject object, Object prototype) {
    JSObject.setPrototype((JSObject) js(object), (JSDynamicObject) prototype);
  }

  /**
   * Defines another constructor of an interface: {@code new Image()} for HTMLImageElement (Web IDL
   * §3.7.2 [LegacyFactoryFunction]).
   */
  public void legacyConstructor(
      String name, String itsInterface, Function<Call, PlatformObject> maker) {
    js.defineLazily(
        js.global(),
        name,
        () -> {
          String failed = "Failed to construct '" + name + "': ";
          Object made =
              js.constructor(
                  name,
                  0,
                  (newTarget, arguments) -> {
                    if (newTarget == Undefined.instance) {
                      throw Errors.createTypeError(failed + Definition.NEW);
                    }
                    return js(maker.apply(new Call(this, newTarget, failed, arguments)));
                  });
          Object itself = JavaScript.get(realm.getGlobalObject(), itsInterface);
          JSObjectUtil.putConstructorPrototypeProperty(
              (JSFunctionObject) made, (JSObject) JavaScript.get(itself, "prototype"));
          return made;
        });
  }

  /**
   * Defines an operation of the global object, such as {@code fetch}.
   *
   * @param required how many arguments must be given
   */
  public void function(String operation, int required, Function<Call, @Nullable Object> function) {
    js.define(
        js.global(),
        operation,
        required,
        (self, arguments) -> js(function.apply(call(operation, required, self, arguments))));
  }

  /** The same for one that returns a promise: what goes wrong rejects it (Web IDL §3.7.7). */
  public void promisingFunction(String operation, int required, Function<Call, Object> function) {
    js.define(
        js.global(),
        operation,
        required,
        (self, arguments) ->
            Definition.rejecting(
                this, () -> function.apply(call(operation, required, self, arguments))));
  }

  /** A readonly attribute of the global object, such as {@code localStorage}. */
  public void attribute(String name, Supplier<@Nullable Object> getter) {
    Object get = js.unseenFunction("get " + name, 0, (self, arguments) -> js(getter.get()));
    JSObjectUtil.defineAccessorProperty(
        realm.getContext(),
        (JSObject) realm.getGlobalObject(),
        Strings.fromJavaString(name),
        (JSDynamicObject) get,
        Undefined.instance,
        JSAttributes.configurableEnumerableWritable());
  }

  private Call call(String operation, int required, Object self, Object[] arguments) {
    if (!JSRuntime.isNullOrUndefined(self) && self != realm.getGlobalObject()) {
      throw Errors.createTypeError("Illegal invocation");
    }
    String failed = "Failed to execute '" + operation + "' on '" + globalName + "': ";
    Definition.require(failed, required, arguments);
    return new Call(this, self, failed, arguments);
  }

  // From Java to the language -----------------------------------------------------------------

  /**
   * A Java value as a value of the language: null is null, a platform object is its face, a String,
   * Long, Float, List (a new array) or Map (a new object with string keys) is converted; other
   * values are values of the language already.
   */
  public Object js(@Nullable Object value) {
    return switch (value) {
      case null -> Null.instance;
      case PlatformObject object -> face(object);
      case String text -> Strings.fromJavaString(text);
      case Long number ->
          number == number.intValue() ? (Object) number.intValue() : (double) number;
      case Float number -> (double) number;
      case Double number -> JSRuntime.doubleToNarrowestNumber(number);
      case List<?> list ->
          JSArray.createConstantObjectArray(
              realm.getContext(), realm, list.stream().map(this::js).toArray());
      case Map<?, ?> map -> {
        Object object = js.newObject();
        map.forEach((key, member) -> js.define(object, String.valueOf(key), js(member)));
        yield object;
      }
      default -> value;
    };
  }

  private JSObject face(PlatformObject object) {
    JSObject face = object.face;
    if (face == null) {
      Interface its = of(object);
      face = dress(object, its, its.prototype);
    }
    return face;
  }

  /** Gives a platform object its face. */
  JSObject dress(PlatformObject object, Interface its, JSDynamicObject prototype) {
    JSObject bare = JSOrdinary.createWithPrototype(prototype, realm.getContext());
    JSObjectUtil.putHiddenProperty(bare, STATE, object);
    Unforgeable own = its.unforgeable;
    if (own != null) {
      JSObjectUtil.defineAccessorProperty(
          realm.getContext(),
          bare,
          Strings.fromJavaString(own.attribute()),
          (JSDynamicObject) own.getter(),
          Undefined.instance,
          JSAttributes.notConfigurableEnumerableNotWritable());
    }
    Function<PlatformObject, Object> shows = its.shows;
    if (shows != null) {
      Supplier<Object> shown = () -> shown(bare, shows.apply(object));
      JSObjectUtil.putHiddenProperty(bare, Shown.KEY, shown);
    }
    JSObject face =
        its.exotic == null
            ? bare
            : JSProxy.create(realm.getContext(), realm, bare, (JSDynamicObject) its.exotic);
    object.face = face;
    return face;
  }

  /** Members as an object of the same class, with the program's own properties after them. */
  private Object shown(JSObject bare, Object display) {
    if (!(display instanceof Map<?, ?> members)) {
      return display;
    }
    JSObject object =
        JSOrdinary.createWithPrototype(JSObject.getPrototype(bare), realm.getContext());
    members.forEach((key, value) -> js.define(object, String.valueOf(key), js(value)));
    for (Object key : JSObject.ownPropertyKeys(bare)) {
      if (!JSObject.hasOwnProperty(object, key)) {
        JSObject.defineOwnProperty(object, key, JSObject.getOwnProperty(bare, key));
      }
    }
    return object;
  }

  /**
   * Makes the global object the face of a platform object: it gets the prototype of its interface,
   * and that interface's members for its own (Web IDL §3.8 [Global]).
   */
  public void adoptGlobal(PlatformObject object) {
    JSObject face = (JSObject) realm.getGlobalObject();
    Interface its = of(object.getClass());
    JSObject prototype = its.prototype;
    globalName = its.name;
    JSObjectUtil.putHiddenProperty(face, STATE, object);
    JSObject.setPrototype(face, prototype);
    JSObject.delete(face, Symbol.SYMBOL_TO_STRING_TAG);
    for (Object key : JSObject.ownPropertyKeys(prototype)) {
      if (key instanceof TruffleString && !key.equals(JSObject.CONSTRUCTOR)) {
        JSObject.defineOwnProperty(face, key, JSObject.getOwnProperty(prototype, key));
        JSObject.delete(prototype, key);
      }
    }
    object.face = face;
  }

  // From the language to Java -----------------------------------------------------------------

  /** The platform object behind a value, or null when it is none of that class. */
  public static <T> @Nullable T platform(Object value, Class<T> type) {
    Object object = value;
    if (object instanceof JSProxyObject proxy
        && JSProxy.getTarget(proxy) instanceof JSObject bare) {
      object = bare;
    }
    if (object instanceof JSObject face) {
      Object state = JSDynamicObject.getOrNull(face, STATE);
      return type.isInstance(state) ? type.cast(state) : null;
    }
    return null;
  }

  /** Whether an object says how it is iterated over. */
  public static boolean isIterable(Object value) {
    return value instanceof JSObject object
        && JSRuntime.isCallable(JSObject.get(object, Symbol.SYMBOL_ITERATOR));
  }

  /**
   * A new iterator of an object (ECMA-262 §7.4.2 GetIterator); null when the object has no such
   * method.
   */
  public static @Nullable Object iterator(Object value, boolean async) {
    if (!(value instanceof JSObject object)) {
      return null;
    }
    Object method =
        JSObject.get(object, async ? Symbol.SYMBOL_ASYNC_ITERATOR : Symbol.SYMBOL_ITERATOR);
    return JSRuntime.isCallable(method) ? JSRuntime.call(method, object, new Object[0]) : null;
  }

  /** The elements of an iterable; runs the program's iterator. Throws TypeError if it has none. */
  public List<Object> elements(Object iterable) {
    JSObject array =
        (JSObject) JSRuntime.call(arrayFrom, realm.getArrayConstructor(), new Object[] {iterable});
    List<Object> elements = new ArrayList<>();
    long length = JSRuntime.toLength(JavaScript.get(array, "length"));
    for (long i = 0; i < length; i++) {
      elements.add(JSObject.get(array, i));
    }
    return elements;
  }

  // Sending values ----------------------------------------------------------------------------

  /**
   * A value as it can be sent to any realm (HTML §2.7.7 StructuredSerializeWithTransfer); runs the
   * program's getters.
   *
   * @param transfer objects that move there
   * @throws NotCloneable when it cannot be sent; see {@link Call#serialized}
   */
  public Serialized serialize(Object value, List<Object> transfer) {
    return StructuredClone.serialize(realm, value, transfer, new Passing(this));
  }

  /**
   * A value that was sent, in this realm (HTML §2.7.8 StructuredDeserializeWithTransfer).
   *
   * @param arrive makes a platform object of what {@link SerializableObject#serialize} or {@link
   *     TransferableObject#transfer} gave
   */
  public StructuredClone.Arrived deserialize(
      Serialized serialized, Function<Object, PlatformObject> arrive) {
    return StructuredClone.deserialize(realm, serialized, state -> js(arrive.apply(state)));
  }

  /** A new array that the program cannot change (Web IDL §3.2.27 FrozenArray). */
  public Object frozen(List<?> values) {
    JSObject array = (JSObject) js(values);
    array.setIntegrityLevel(true, true);
    return array;
  }

  /** A sequence: the elements of an iterable. Throws TypeError if it has none. */
  public List<Object> sequence(Object iterable) {
    return elements(iterable);
  }

  // Promises and errors -----------------------------------------------------------------------

  /** A new pending promise that the platform will settle. */
  public Deferred deferred() {
    return new Deferred(this);
  }

  /**
   * A promise that is resolved with a value already (Web IDL §3.2.24 "a promise resolved with").
   */
  public Object resolved(@Nullable Object value) {
    Deferred deferred = deferred();
    deferred.resolve(value);
    return deferred.promise();
  }

  /** A promise that is rejected already. */
  public Object rejected(Object reason) {
    Deferred deferred = deferred();
    deferred.reject(reason);
    return deferred.promise();
  }

  /** Promises the way standards speak of them. */
  public Promises promises() {
    return promises;
  }

  /** A new DOMException object. */
  public Object domException(String name, String message) {
    return DomException.create(realm, name, message);
  }

  /** A DOMException, to be thrown at the program. */
  public RuntimeException thrownDomException(String name, String message) {
    return DomException.thrown(realm, name, message);
  }

  /** A new error object of a class of the language, such as {@code TypeError}. */
  public Object error(String constructor, String message) {
    Object made = JavaScript.get(realm.getGlobalObject(), constructor);
    return JSRuntime.construct(made, new Object[] {Strings.fromJavaString(message)});
  }

  /** The same value for this realm's platform objects as {@code undefined}. */
  static Object undefined() {
    return Undefined.instance;
  }

  JSFunctionObject promiseConstructor() {
    return Objects.requireNonNull(realm.getPromiseConstructor(), "Promise");
  }
}
