package loopglass.engine.js.idl;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import loopglass.engine.js.HostFunction;
import loopglass.engine.js.JavaScript;
import org.jspecify.annotations.Nullable;

/**
 * What an interface holds, said in a chain that ends with {@link #install}. What the functions
 * given here return goes through {@link Idl#js}.
 *
 * @param <T> the Java class behind its objects
 */
public final class Definition<T extends PlatformObject> {

  /** What is said of a constructor that is called like a function. */
  static final String NEW =
      "Please use the 'new' operator, this DOM object constructor cannot be called as a function.";

  private final Idl idl;
  private final String name;
  private final Class<T> type;
  private final List<Consumer<Made>> members = new ArrayList<>();
  private @Nullable Class<? extends PlatformObject> parent;
  private @Nullable Function<Call, T> maker;
  private int makerLength;
  private @Nullable Object exotic;
  private @Nullable PairIterators<T> pairIterators;
  private @Nullable Function<PlatformObject, Object> shows;
  private @Nullable Own<T> own;
  private boolean byName;
  private boolean extension;

  record Made(JSFunctionObject constructor, JSObject prototype) {}

  Definition(Idl idl, String name, Class<T> type) {
    this.idl = idl;
    this.name = name;
    this.type = type;
  }

  /** A partial interface: {@link #install} adds its members to the interface of that name. */
  Definition<T> extending() {
    extension = true;
    return this;
  }

  /**
   * Several interfaces share the Java class, and this one is that of objects which say so ({@link
   * PlatformObject#interfaceName}).
   */
  public Definition<T> byName() {
    byName = true;
    return this;
  }

  /** The interface that this one inherits; defined before. */
  public Definition<T> inherits(Class<? extends PlatformObject> newParent) {
    parent = newParent;
    return this;
  }

  /**
   * A constructor operation. Without one, {@code new} throws "Illegal constructor". The call's this
   * value is the new target.
   *
   * @param required how many arguments must be given
   */
  public Definition<T> constructor(int required, Function<Call, T> newMaker) {
    maker = newMaker;
    makerLength = required;
    return this;
  }

  /** A readonly attribute. */
  public Definition<T> get(String attribute, Function<T, @Nullable Object> getter) {
    return accessor(attribute, getter, null);
  }

  /** An attribute; the new value is the setter's argument 0. */
  public Definition<T> getSet(
      String attribute, Function<T, @Nullable Object> getter, BiConsumer<T, Call> setter) {
    return accessor(attribute, getter, setter);
  }

  /** A readonly attribute that every object has itself ([LegacyUnforgeable]). */
  public Definition<T> unforgeable(String attribute, Function<T, @Nullable Object> getter) {
    own = new Own<>(attribute, getter);
    return this;
  }

  private record Own<T>(String attribute, Function<T, @Nullable Object> getter) {}

  private @Nullable Unforgeable unforgeable(Made made, @Nullable Interface inherited) {
    Own<T> its = own;
    if (its == null) {
      return inherited == null ? null : inherited.unforgeable;
    }
    Object get =
        idl.javaScript()
            .unseenFunction(
                "get " + its.attribute(),
                0,
                (self, arguments) -> idl.js(its.getter().apply(self(self, made))));
    return new Unforgeable(its.attribute(), get);
  }

  private Definition<T> accessor(
      String attribute,
      Function<T, @Nullable Object> getter,
      @Nullable BiConsumer<T, Call> setter) {
    members.add(
        made -> {
          Object get =
              idl.javaScript()
                  .unseenFunction(
                      "get " + attribute,
                      0,
                      (self, arguments) -> idl.js(getter.apply(self(self, made))));
          Object set =
              setter == null
                  ? Undefined.instance
                  : idl.javaScript()
                      .unseenFunction("set " + attribute, 1, setterOf(attribute, setter, made));
          JSObjectUtil.defineAccessorProperty(
              idl.realm().getContext(),
              made.prototype(),
              Strings.fromJavaString(attribute),
              (JSDynamicObject) get,
              (JSDynamicObject) set,
              JSAttributes.configurableEnumerableWritable());
        });
    return this;
  }

  private HostFunction setterOf(String attribute, BiConsumer<T, Call> setter, Made made) {
    String failed = "Failed to set the '" + attribute + "' property on '" + name + "': ";
    return (self, arguments) -> {
      setter.accept(self(self, made), new Call(idl, self, failed, arguments));
      return Undefined.instance;
    };
  }

  /** An operation that returns something. */
  public Definition<T> operation(
      String operation, int required, BiFunction<T, Call, @Nullable Object> function) {
    members.add(
        made ->
            idl.javaScript()
                .define(
                    made.prototype(),
                    operation,
                    required,
                    (self, arguments) -> {
                      T object = self(self, made);
                      return idl.js(
                          function.apply(object, checked(operation, required, self, arguments)));
                    }));
    return this;
  }

  /** An operation that returns undefined. */
  public Definition<T> action(String operation, int required, BiConsumer<T, Call> function) {
    return operation(
        operation,
        required,
        (self, call) -> {
          function.accept(self, call);
          return Undefined.instance;
        });
  }

  /**
   * An operation whose return type is a promise: what goes wrong, the wrong this or too few
   * arguments included, rejects the promise (Web IDL §3.7.7). The function returns a promise.
   */
  public Definition<T> promising(
      String operation, int required, BiFunction<T, Call, Object> function) {
    members.add(
        made ->
            idl.javaScript()
                .define(
                    made.prototype(),
                    operation,
                    required,
                    (self, arguments) ->
                        rejecting(
                            idl,
                            () -> {
                              T object = self(self, made);
                              return function.apply(
                                  object, checked(operation, required, self, arguments));
                            })));
    return this;
  }

  /** Turns what the program or a check throws into a rejected promise. */
  static Object rejecting(Idl idl, Supplier<Object> steps) {
    try {
      return idl.js(steps.get());
    } catch (AbstractTruffleException thrown) {
      if (thrown instanceof GraalJSException error) {
        return idl.rejected(error.getErrorObject());
      }
      throw thrown;
    }
  }

  /** A static operation. */
  public Definition<T> statically(
      String operation, int required, Function<Call, @Nullable Object> function) {
    members.add(
        made ->
            idl.javaScript()
                .define(
                    made.constructor(),
                    operation,
                    required,
                    (self, arguments) ->
                        idl.js(function.apply(checked(operation, required, self, arguments)))));
    return this;
  }

  /** A static operation whose return type is a promise, see {@link #promising}. */
  public Definition<T> promisingStatically(
      String operation, int required, Function<Call, Object> function) {
    members.add(
        made ->
            idl.javaScript()
                .define(
                    made.constructor(),
                    operation,
                    required,
                    (self, arguments) ->
                        rejecting(
                            idl,
                            () -> function.apply(checked(operation, required, self, arguments)))));
    return this;
  }

  /** A readonly static attribute. */
  public Definition<T> staticGet(String attribute, Supplier<@Nullable Object> getter) {
    members.add(
        made ->
            JSObjectUtil.defineAccessorProperty(
                idl.realm().getContext(),
                made.constructor(),
                Strings.fromJavaString(attribute),
                (JSDynamicObject)
                    idl.javaScript()
                        .unseenFunction(
                            "get " + attribute, 0, (self, arguments) -> idl.js(getter.get())),
                Undefined.instance,
                JSAttributes.configurableEnumerableWritable()));
    return this;
  }

  /** A constant, on the interface and on its prototype. */
  public Definition<T> constant(String constant, int value) {
    members.add(
        made -> {
          for (JSObject holder : new JSObject[] {made.constructor(), made.prototype()}) {
            JSObjectUtil.defineDataProperty(
                holder,
                Strings.fromJavaString(constant),
                value,
                JSAttributes.notConfigurableEnumerableNotWritable());
          }
        });
    return this;
  }

  /** {@code iterable<V>} or an own order: what {@code for…of} walks over, taken when it begins. */
  public Definition<T> iterable(Function<T, List<?>> values) {
    members.add(
        made -> {
          Object iterate =
              idl.javaScript()
                  .unseenFunction(
                      "values", 0, (self, arguments) -> iterator(values.apply(self(self, made))));
          idl.javaScript().defineHidden(made.prototype(), "values", iterate);
          JSObjectUtil.defineDataProperty(
              made.prototype(),
              Symbol.SYMBOL_ITERATOR,
              iterate,
              JSAttributes.getDefaultNotEnumerable());
        });
    return this;
  }

  /**
   * {@code async_iterable<V>} (Web IDL §3.7.10): values, and {@code for await} over them.
   *
   * @param walker makes what walks; its interface says {@link #asyncIterator}
   */
  public Definition<T> asyncIterable(BiFunction<T, Call, PlatformObject> walker) {
    operation("values", 0, walker::apply);
    members.add(
        made ->
            JSObjectUtil.defineDataProperty(
                made.prototype(),
                Symbol.SYMBOL_ASYNC_ITERATOR,
                JavaScript.get(made.prototype(), "values"),
                JSAttributes.getDefaultNotEnumerable()));
    return this;
  }

  /** Its objects are asynchronous iterators of the language (ECMA-262 §27.1.4). */
  public Definition<T> asyncIterator() {
    members.add(
        made -> {
          JSObject.setPrototype(made.prototype(), idl.realm().getAsyncIteratorPrototype());
          JSObject.delete(made.prototype(), JSObject.CONSTRUCTOR);
        });
    return this;
  }

  /**
   * {@code iterable<K, V>} (Web IDL §3.7.9): entries, keys, values, forEach, and {@code for…of}
   * over entries.
   *
   * @param pairs the pairs, each a list of two values
   */
  public Definition<T> pairs(Function<T, List<List<?>>> pairs) {
    listing("keys", pair -> pair.get(0), pairs);
    listing("values", pair -> pair.get(1), pairs);
    listing("entries", pair -> pair, pairs);
    members.add(
        made ->
            JSObjectUtil.defineDataProperty(
                made.prototype(),
                Symbol.SYMBOL_ITERATOR,
                JavaScript.get(made.prototype(), "entries"),
                JSAttributes.getDefaultNotEnumerable()));
    return action(
        "forEach",
        1,
        (self, call) -> {
          Object callback = call.function(0);
          for (int i = 0; i < pairs.apply(self).size(); i++) { // the callback may change them
            List<?> pair = pairs.apply(self).get(i);
            JSRuntime.call(
                callback,
                call.value(1),
                new Object[] {idl.js(pair.get(1)), idl.js(pair.get(0)), idl.js(self)});
          }
        });
  }

  private void listing(
      String operation,
      Function<List<?>, @Nullable Object> part,
      Function<T, List<List<?>>> pairs) {
    PairIterators<T> iterators = iterators(pairs);
    operation(operation, 0, (self, call) -> iterators.over(self, part));
  }

  private PairIterators<T> iterators(Function<T, List<List<?>>> pairs) {
    PairIterators<T> known = pairIterators;
    if (known == null) {
      known = new PairIterators<>(idl, name, pairs);
      pairIterators = known;
    }
    return known;
  }

  private Object iterator(List<?> values) {
    Object array = idl.js(values);
    Object iterate = JSObject.get((JSObject) array, Symbol.SYMBOL_ITERATOR);
    return JSRuntime.call(iterate, array, new Object[0]);
  }

  /** Its objects have properties of their own making (Web IDL §3.9 legacy platform objects). */
  public Definition<T> exotic(Exotic<T> properties) {
    exotic = new Traps<>(idl, type, properties).handler();
    return this;
  }

  /**
   * How the console shows its objects, and those of interfaces that inherit this one: a String is
   * the whole text; a Map stands for attributes, shown in braces after the class's name.
   */
  public Definition<T> shows(Function<T, Object> display) {
    shows = object -> display.apply(type.cast(object));
    return this;
  }

  /** Whatever else, such as event handler attributes that many interfaces share. */
  public Definition<T> with(Consumer<Definition<T>> mixin) {
    mixin.accept(this);
    return this;
  }

  /** Makes the interface and defines its name on the global object. */
  public void install() {
    install(true);
  }

  /** Makes the interface without a global name ([LegacyNoInterfaceObject]). */
  public void installUnnamed() {
    install(false);
  }

  private void install(boolean named) {
    if (extension) {
      idl.extended(name, members);
      return;
    }
    Supplier<Interface> its = byName ? idl.addNamed(name, this::make) : idl.add(type, this::make);
    if (named) {
      JavaScript js = idl.javaScript();
      js.defineLazily(js.global(), name, () -> its.get().constructor);
    }
  }

  private Interface make() {
    JavaScript js = idl.javaScript();
    Interface inherited = parent == null ? null : idl.of(parent);
    JSDynamicObject above =
        inherited == null ? idl.realm().getObjectPrototype() : inherited.prototype;
    JSObject prototype = JSOrdinary.createWithPrototype(above, idl.realm().getContext());
    JSFunctionObject constructor =
        (JSFunctionObject) js.constructor(name, makerLength, this::construct);
    if (inherited != null) {
      JSObject.setPrototype(constructor, inherited.constructor);
    }
    JSObjectUtil.putConstructorPrototypeProperty(constructor, prototype);
    JSObjectUtil.putConstructorProperty(prototype, constructor);
    JSObjectUtil.putToStringTag(prototype, Strings.fromJavaString(name));
    Made made = new Made(constructor, prototype);
    members.forEach(member -> member.accept(made));
    idl.made(name, made);
    Function<PlatformObject, Object> display =
        shows != null || inherited == null ? shows : inherited.shows;
    return new Interface(
        name, constructor, prototype, exotic, display, unforgeable(made, inherited));
  }

  private Object construct(Object newTarget, Object[] arguments) {
    String failed = "Failed to construct '" + name + "': ";
    if (newTarget == Undefined.instance) {
      throw Errors.createTypeError(failed + NEW);
    }
    if (maker == null) {
      throw Errors.createTypeError(failed + "Illegal constructor");
    }
    require(failed, makerLength, arguments);
    T object = maker.apply(new Call(idl, newTarget, failed, arguments));
    if (object.face != null) { // the maker gave the program its face already
      return object.face;
    }
    Interface its = idl.of(object);
    Object own = JavaScript.get(newTarget, "prototype");
    return idl.dress(
        object, its, own instanceof JSDynamicObject prototype ? prototype : its.prototype);
  }

  private Call checked(String operation, int required, Object self, Object[] arguments) {
    String failed = "Failed to execute '" + operation + "' on '" + name + "': ";
    require(failed, required, arguments);
    return new Call(idl, self, failed, arguments);
  }

  static void require(String failed, int required, Object[] arguments) {
    if (arguments.length < required) {
      throw Errors.createTypeError(
          failed
              + required
              + (required == 1 ? " argument" : " arguments")
              + " required, but only "
              + arguments.length
              + " present.");
    }
  }

  /** The object behind this; a missing this is the global object (Web IDL §3.7.6). */
  private T self(Object self, Made made) {
    Object object =
        self == Undefined.instance || self == Null.instance ? idl.realm().getGlobalObject() : self;
    T found = Idl.platform(object, type);
    if (found == null || (byName && !name.equals(found.interfaceName()))) {
      throw Errors.createTypeError("Illegal invocation");
    }
    return found;
  }
}
