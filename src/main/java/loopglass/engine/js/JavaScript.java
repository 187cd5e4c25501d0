package loopglass.engine.js;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import loopglass.engine.js.dom.DomException;
import loopglass.engine.js.message.Stacks;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import loopglass.trace.Span;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Instrument;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * A realm (ECMA-262 §9.3) in an engine of its own, watched by a journal, whose promise jobs go to
 * an event loop. One thread uses it; {@link #cancel()} may come from any.
 */
public final class JavaScript implements AutoCloseable {

  /** As long as a string may get, in UTF-16 units: what V8 allows. */
  private static final String MAX_STRING_LENGTH = "536870888";

  private static final long SEED = 0x10_0b_61_a5_5L;

  private final Realms realms;
  private final Engine engine;
  private final Context context;
  private final Journal journal;
  private final Books books;
  private final JSRealm realm;
  private volatile boolean cancelled;
  private Consumer<Thrown> reporter = thrown -> {};

  /**
   * Makes a realm.
   *
   * @param inspects whether {@link #look} will be asked for
   * @throws EngineMismatch when the inside of the engine is not as this version knows it
   */
  JavaScript(Realms realms, Journal journal, EventLoop loop, boolean inspects) {
    this.realms = realms;
    this.journal = journal;
    this.books = new Books(journal, inspects);
    engine =
        Engine.newBuilder()
            .allowExperimentalOptions(true)
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    context = newContext(engine);
    context.initialize("js");
    context.enter();
    realm = JavaScriptLanguage.getJSRealm(context);
    PromiseJobs jobs = new PromiseJobs(books);
    try {
      JobQueue.install(
          realm.getAgent(),
          job -> {
            journal.enterUnseenCall();
            loop.queueMicrotask(jobs.describe(job), () -> runJob(job));
          });
      DomException.install(realm);
      Stacks.install(realm.getContext());
      Inside.set(realm, "random", new SplittableRandom(SEED));
      watching().begin(books);
      Inspector inspector = books.inspector();
      if (inspector != null) {
        realm.getContext().setPromiseHook(inspector.promises());
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new EngineMismatch(engine.getVersion(), e);
    }
  }

  /** The realms of this run, for opening another. */
  public Realms realms() {
    return realms;
  }

  private Glass.Watching watching() {
    Instrument glass = Objects.requireNonNull(engine.getInstruments().get(Glass.ID), "instrument");
    return glass.lookup(Glass.Watching.class);
  }

  private static Context newContext(Engine engine) {
    return Context.newBuilder("js")
        .engine(engine)
        .allowExperimentalOptions(true)
        .allowHostAccess(HostAccess.NONE)
        .allowIO(IOAccess.NONE)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .allowCreateProcess(false)
        .allowCreateThread(false)
        .allowNativeAccess(false)
        .option("js.ecmascript-version", "staging")
        .option("js.string-length-limit", MAX_STRING_LENGTH)
        .option("js.timezone", "Etc/UTC")
        .option("js.locale", "en-US")
        .option("js.async-stack-traces", "false")
        .option("js.v8-compat", "true")
        .option("js.console", "false")
        .option("js.global-arguments", "false")
        .option("js.performance", "false")
        .option("js.print", "false")
        .option("js.load", "false")
        .option("js.graal-builtin", "false")
        .option("js.polyglot-builtin", "false")
        .option("js.java-package-globals", "false")
        .build();
  }

  /** Who is told of exceptions that leave the program's code (HTML §8.1.4.6). */
  public void reportTo(Consumer<Thrown> newReporter) {
    reporter = newReporter;
  }

  /** Who is told of promises rejected without a handler, and handled later. */
  public void trackRejections(RejectionTracker tracker) {
    realm.getContext().setPromiseRejectionTracker(realm.getAgent(), new Rejections(tracker));
  }

  /**
   * From now on modules are imported from there.
   *
   * @param program URL of the program itself
   */
  public void importFrom(ModuleTexts texts, String program) {
    Imports imports = new Imports(realm, texts, program);
    realm.getContext().setImportMetaInitializer(imports::initializeMeta);
    try {
      Inside.set(realm, "moduleLoader", imports);
    } catch (ReflectiveOperationException e) {
      throw new EngineMismatch(engine.getVersion(), e);
    }
  }

  /** The Date of this realm reads that clock from now on: whole milliseconds since the epoch. */
  public Object installDate(DoubleSupplier now) {
    return VirtualDate.install(realm, now);
  }

  /**
   * Checks a program's syntax.
   *
   * @param name the program's name in stack traces
   * @return what {@link #evaluate} runs
   * @throws SyntaxMistake when the text is not a program
   */
  public Program parse(String name, String text, boolean module) throws SyntaxMistake {
    realms.ready();
    String type = module ? "application/javascript+module" : "application/javascript";
    Source source = Source.newBuilder("js", text, name).mimeType(type).build();
    try {
      CallTarget target = realm.getEnv().parsePublic(source);
      return new Program(target, source);
    } catch (AbstractTruffleException mistake) {
      throw SyntaxMistake.of(mistake, source);
    }
  }

  /** A program that was found to be well-formed. */
  public static final class Program {
    private final CallTarget target;
    private final Source source;

    private Program(CallTarget target, Source source) {
      this.target = target;
      this.source = source;
    }
  }

  /** Evaluates the program itself: its text is what places are told of. */
  public void evaluateMain(Program program) {
    evaluateMain(program, "main");
  }

  /**
   * The same for a program that is not the page's.
   *
   * @param whose what its top level is called, before "script" or "module"
   */
  public void evaluateMain(Program program, String whose) {
    books.program(program.source, whose);
    Inspector inspector = books.inspector();
    if (inspector != null) {
      inspector.begin((JSObject) realm.getGlobalObject());
    }
    evaluate(program);
  }

  /** Evaluates a program as part of the code that runs: what it throws leaves that too. */
  public void evaluateHere(Program program) {
    program.target.call();
  }

  /** Evaluates a program; what it throws is reported. */
  public void evaluate(Program program) {
    guard(program.target::call);
  }

  /**
   * Calls a function of the program from outside; what it throws is reported.
   *
   * @return what it returned; undefined when it threw
   */
  public Object invoke(Object function, Object self, Object... arguments) {
    Object[] answer = {Undefined.instance};
    guard(() -> answer[0] = called(function, self, arguments));
    return answer[0];
  }

  /**
   * Calls a function of the program from outside, for a platform that wants to know how it ended.
   *
   * @param returned is told what it returned
   * @param thrown is told what it threw
   */
  public void attempt(
      Object function,
      Object self,
      Consumer<Object> returned,
      Consumer<Object> thrown,
      Object... arguments) {
    Object[] answer = new Object[1];
    guard(() -> answer[0] = called(function, self, arguments), it -> thrown.accept(it.value()));
    if (answer[0] != null) {
      returned.accept(answer[0]);
    }
  }

  /** A function of the language that the platform calls has a frame too, such as a resolver. */
  private Object called(Object function, Object self, Object[] arguments) {
    String name = PromiseJobs.nativeName(function);
    if (name.isEmpty()) {
      return JSRuntime.call(function, self, arguments);
    }
    journal.enterNative(name);
    Object result = JSRuntime.call(function, self, arguments);
    journal.leaveNative();
    return result;
  }

  /** Reports that a text is not a program: an error that no running code has thrown. */
  public void report(SyntaxMistake mistake) {
    Object error = Errors.createSyntaxError(mistake.words()).getErrorObject();
    reporter.accept(new Thrown(error, mistake.plain(), "", mistake.span()));
  }

  /** A value as if it had been thrown there; an error's place is where it was made. */
  public Thrown thrown(Object value, Span span) {
    return Thrown.of(value, span);
  }

  /** Whether a promise has a handler (ECMA-262 [[PromiseIsHandled]]). */
  public static boolean isHandled(Object promise) {
    return promise instanceof JSPromiseObject object && object.isHandled();
  }

  /** The names that the program can reach without declaring them. */
  public List<String> globalNames() {
    List<String> names = new ArrayList<>();
    addNames((JSDynamicObject) realm.getGlobalScope(), names);
    JSDynamicObject holder = realm.getGlobalObject();
    while (holder instanceof JSObject object && holder != realm.getObjectPrototype()) {
      addNames(holder, names);
      holder = JSObject.getPrototype(object);
    }
    return names;
  }

  private static void addNames(JSDynamicObject holder, List<String> names) {
    for (Object key : JSObject.ownPropertyKeys(holder)) {
      if (key instanceof TruffleString name) {
        names.add(Strings.toJavaString(name));
      }
    }
  }

  private void runJob(JSFunctionObject job) {
    guard(() -> JSFunction.call(job, Undefined.instance, new Object[0]));
  }

  private void guard(Runnable code) {
    guard(code, reporter);
  }

  private void guard(Runnable code, Consumer<Thrown> otherwise) {
    int depth = journal.depth();
    try {
      code.run();
    } catch (AbstractTruffleException thrown) {
      if (cancelled) { // the engine's own way to leave the program
        throw new CancellationException();
      }
      journal.unwindTo(depth);
      otherwise.accept(Thrown.of(thrown));
    } catch (StackOverflowError overflow) {
      journal.unwindTo(depth);
      otherwise.accept(
          new Thrown(
              Undefined.instance, "RangeError: Maximum call stack size exceeded", "", Span.NONE));
    }
  }

  /**
   * What stands in memory. On the engine's thread only, while the program stands still.
   *
   * @return null when this realm does not inspect, or no program runs in it yet
   */
  public @Nullable Sight look() {
    Inspector inspector = books.inspector();
    return inspector == null ? null : inspector.look(journal.depth(), realm);
  }

  /**
   * The program's own stack here, as the {@code stack} of an error made here has it: "\n at f
   * (name:1:2)" for each frame, without the error's own line.
   */
  public String stackHere() {
    Object error = Errors.createError("").getErrorObject();
    String stack = Values.toText(JSObject.get((JSObject) error, JSError.STACK_NAME));
    int frames = stack.indexOf("\n    at ");
    return frames < 0 ? "" : stack.substring(frames);
  }

  /** The global object. */
  public Object global() {
    return realm.getGlobalObject();
  }

  /** A new ordinary object. */
  public Object newObject() {
    return JSOrdinary.create(realm.getContext(), realm);
  }

  /** A platform function that is shown as a frame while it runs. */
  public Object function(String name, int length, HostFunction function) {
    JSContext jsContext = realm.getContext();
    JSFunctionData data =
        JSFunctionData.createCallOnly(
            jsContext,
            new HostFunctionRoot(journal, name, function).getCallTarget(),
            length,
            Strings.fromJavaString(name));
    return JSFunction.create(realm, data);
  }

  /** A platform function that makes no frame, such as an attribute's getter. */
  public Object unseenFunction(String name, int length, HostFunction function) {
    JSContext jsContext = realm.getContext();
    CallTarget target = new UnseenFunctionRoot(name, function).getCallTarget();
    TruffleString ownName = Strings.fromJavaString(name);
    return JSFunction.create(
        realm, JSFunctionData.createCallOnly(jsContext, target, length, ownName));
  }

  /** A constructor that is shown as a frame while it runs. */
  public Object constructor(String name, int length, HostConstructor constructor) {
    CallTarget[] targets = new CallTarget[3];
    for (HostConstructorRoot.Entry entry : HostConstructorRoot.Entry.values()) {
      targets[entry.ordinal()] =
          new HostConstructorRoot(journal, name, entry, constructor).getCallTarget();
    }
    JSFunctionData data =
        JSFunctionData.create(
            realm.getContext(),
            targets[0],
            targets[1],
            targets[2],
            length,
            Strings.fromJavaString(name),
            true,
            false,
            true,
            true,
            false,
            false,
            false,
            false,
            false,
            false,
            false);
    return JSFunction.create(realm, data);
  }

  /**
   * Calls a function of the program on behalf of code that runs; what it throws goes on to that
   * code.
   */
  public Object call(Object function, Object self, Object... arguments) {
    return JSRuntime.call(function, self, arguments);
  }

  /** Whether a value can be called with {@code new} (ECMA-262 §7.2.4 IsConstructor). */
  public static boolean isConstructor(Object value) {
    return JSRuntime.isConstructor(value);
  }

  /** {@code new} on behalf of code that runs; what it throws goes on to that code. */
  public Object construct(Object constructor, Object... arguments) {
    return JSRuntime.construct(constructor, arguments);
  }

  /**
   * Makes a function of the text of an event handler attribute (HTML §8.1.8.1).
   *
   * @param name the function's name, such as {@code onclick}
   * @param parameters their names, separated by commas
   * @param body its text
   * @param scopes objects whose properties it sees as variables, outermost first
   * @return null when the text is not well-formed; that is reported
   */
  public @Nullable Object handler(
      String name, String parameters, String body, List<Object> scopes) {
    StringBuilder text = new StringBuilder("(function(scopes){");
    for (int i = 0; i < scopes.size(); i++) {
      text.append("with(scopes[").append(i).append("])");
    }
    text.append("return function ").append(name).append('(').append(parameters).append(") {\n");
    text.append(body).append("\n}})");
    Source source =
        Source.newBuilder("js", text, FunctionProbe.HANDLER_SOURCE)
            .mimeType("application/javascript")
            .build();
    try {
      Object maker = realm.getEnv().parsePublic(source).call();
      Object array = JSArray.createConstantObjectArray(realm.getContext(), realm, scopes.toArray());
      return JSRuntime.call(maker, Undefined.instance, new Object[] {array});
    } catch (AbstractTruffleException mistake) {
      report(SyntaxMistake.of(mistake, source));
      return null;
    }
  }

  /** Runs steps that may throw at the program; what they throw is reported. */
  public void reporting(Runnable steps) {
    guard(steps);
  }

  /** A value as the exception that throws it at the program. */
  public RuntimeException throwable(Object value) {
    return UserScriptException.create(value);
  }

  /** The realm itself, for the rooms inside this one. */
  public JSRealm realm() {
    return realm;
  }

  /** Defines an enumerable function on an object, as Web IDL does for operations. */
  public void define(Object target, String name, int length, HostFunction function) {
    define(target, name, function(name, length, function));
  }

  /** Defines an enumerable, writable, configurable property, or sets the one that is there. */
  public void define(Object target, String name, Object value) {
    TruffleString key = Strings.fromJavaString(name);
    if (JSObject.hasOwnProperty((JSObject) target, key)) {
      JSObject.set((JSObject) target, key, value);
    } else {
      JSObjectUtil.defineDataProperty((JSObject) target, key, value, JSAttributes.getDefault());
    }
  }

  /** Defines a writable, configurable property that enumeration does not show. */
  public void defineHidden(Object target, String name, Object value) {
    JSObjectUtil.defineDataProperty(
        (JSObject) target,
        Strings.fromJavaString(name),
        value,
        JSAttributes.getDefaultNotEnumerable());
  }

  /** The same, with a value that is made when it is first read. */
  public void defineLazily(Object target, String name, Supplier<Object> value) {
    TruffleString key = Strings.fromJavaString(name);
    JSObjectUtil.defineProxyProperty(
        (JSObject) target,
        key,
        new LazyProperty(key, value),
        JSAttributes.getDefaultNotEnumerable());
  }

  /**
   * Defines an enumerable attribute that runs unseen.
   *
   * @param setter null for one that cannot be set
   */
  public void defineAccessor(
      Object target, String name, Supplier<Object> getter, @Nullable Consumer<Object> setter) {
    Object get = unseenFunction("get " + name, 0, (self, arguments) -> getter.get());
    Object set =
        setter == null
            ? Undefined.instance
            : unseenFunction(
                "set " + name,
                1,
                (self, arguments) -> {
                  setter.accept(Values.argument(arguments, 0));
                  return Undefined.instance;
                });
    JSObjectUtil.defineAccessorProperty(
        realm.getContext(),
        (JSObject) target,
        Strings.fromJavaString(name),
        (JSDynamicObject) get,
        (JSDynamicObject) set,
        JSAttributes.configurableEnumerableWritable());
  }

  /** Whether an object or what it inherits from has a property. */
  public boolean hasProperty(Object target, String name) {
    return JSObject.hasProperty((JSObject) target, Strings.fromJavaString(name));
  }

  /** The same, where setting puts a property of that value on the global object ([Replaceable]). */
  public void defineReplaceable(Object target, String name, Supplier<Object> getter) {
    TruffleString key = Strings.fromJavaString(name);
    defineAccessor(
        target,
        name,
        getter,
        value ->
            JSObject.defineOwnProperty(
                (JSObject) global(), key, PropertyDescriptor.createDataDefault(value)));
  }

  /** Sets a property; may run the program's setter. */
  public void set(Object target, String name, Object value) {
    JSObject.set((JSObject) target, Strings.fromJavaString(name), value);
  }

  /** Reads a property; may run the program's getter. */
  public static Object get(Object target, String name) {
    TruffleString key = Strings.fromJavaString(name);
    if (target instanceof JSObject object) {
      return JSObject.get(object, key);
    }
    if (JSRuntime.isNullOrUndefined(target)) {
      throw Errors.createTypeError(
          "Cannot read properties of "
              + (target == Undefined.instance ? "undefined" : "null")
              + " (reading '"
              + name
              + "')");
    }
    return JSObject.get((JSObject) JSRuntime.toObject(target), key);
  }

  /** Makes an object a namespace object of a name (Web IDL §3.13). */
  public void nameNamespace(Object target, String name) {
    JSObject.setPrototype(
        (JSObject) target,
        JSOrdinary.createWithPrototype(
            JSObject.getPrototype((JSObject) target), realm.getContext()));
    JSObjectUtil.putToStringTag((JSObject) target, Strings.fromJavaString(name));
  }

  /** Stops whatever runs, from any thread, within moments. */
  void cancel() {
    cancelled = true;
    context.close(true);
  }

  @Override
  public void close() {
    realms.closed(this);
    try {
      context.leave();
    } catch (IllegalStateException | PolyglotException e) {
      // cancelled meanwhile: there is nothing left to leave
    }
    context.close(true);
    engine.close(true);
  }
}
