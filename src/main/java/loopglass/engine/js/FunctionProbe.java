package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.nodes.control.AsyncFunctionBodyNode;
import com.oracle.truffle.js.nodes.control.YieldException;
import com.oracle.truffle.js.nodes.function.FunctionRootNode;
import com.oracle.truffle.js.nodes.promise.AsyncRootNode;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import loopglass.engine.loop.Activation;
import loopglass.engine.loop.CallSite;
import loopglass.engine.loop.Journal;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells of functions of the program entered and left.
 *
 * <p>An async function has two roots: the one that is called makes the promise and enters the one
 * that holds the body; each resumption enters the body again. A generator's call only makes the
 * generator; its body is entered by {@code next()}.
 */
final class FunctionProbe extends ExecutionEventNode {

  /** As deep as a program may call, near what browsers allow. */
  static final int MAX_DEPTH = 10_000;

  /** Names sources that hold an event handler's text: what is around it there is not shown. */
  static final String HANDLER_SOURCE = "event handler attribute";

  private final Books books;
  private final Journal journal;
  private final Frame.Kind kind;
  private final boolean module;
  private final boolean body;
  private final boolean generator;
  private final String name;
  private final String text;
  private final Span function;
  private final Node node;

  /** The language calls it by itself: an accessor, a conversion, a field's initializer. */
  private final boolean implicit;

  private FunctionProbe(
      Books books,
      Frame.Kind kind,
      boolean module,
      boolean body,
      boolean generator,
      String name,
      String text,
      Span function,
      Node node) {
    this.node = node;
    this.books = books;
    this.journal = books.journal();
    this.kind = kind;
    this.module = module;
    this.body = body;
    this.generator = generator;
    this.name = name;
    this.text = text;
    this.function = function;
    this.implicit =
        name.startsWith("get ")
            || name.startsWith("set ")
            || name.startsWith("[Symbol.")
            || name.equals("toString")
            || name.equals("valueOf")
            || name.equals("toJSON");
  }

  static @Nullable FunctionProbe at(EventContext context, Books books, Spans spans) {
    RootNode root = context.getInstrumentedNode().getRootNode();
    SourceSection section = root.getSourceSection();
    if (!(root instanceof JavaScriptRootNode jsRoot)
        || section == null
        || !section.isAvailable()
        || !context.hasTag(enteredAt(jsRoot))) {
      return null;
    }
    String rootName = root.getName() == null ? "" : root.getName();
    if (section.getSource().getName().equals(HANDLER_SOURCE) && !rootName.startsWith("on")) {
      return null;
    }
    boolean module = isModule(rootName, section);
    boolean top = rootName.equals(JSFunction.PROGRAM_FUNCTION_NAME) || module;
    String name = nameOf(rootName, section, module, books);
    boolean isBody = jsRoot.isResumption();
    boolean isGenerator = false;
    Frame.Kind kind = Frame.Kind.FUNCTION;
    if (top) {
      kind = Frame.Kind.SCRIPT;
    } else if (isBody) {
      kind = root instanceof AsyncRootNode ? Frame.Kind.ASYNC : Frame.Kind.GENERATOR;
    } else if (root instanceof FunctionRootNode functionRoot) {
      JSFunctionData data = functionRoot.getFunctionData();
      isGenerator = data.isGenerator();
      kind =
          isGenerator
              ? Frame.Kind.GENERATOR
              : data.isAsync() ? Frame.Kind.ASYNC : Frame.Kind.FUNCTION;
    }
    String text =
        top ? name : name.isEmpty() ? CallSite.oneLine(section.getCharacters()) : name + "()";
    return new FunctionProbe(
        books,
        kind,
        module,
        isBody,
        isGenerator,
        name,
        text,
        spans.of(section),
        context.getInstrumentedNode());
  }

  /** A module's body is a function whose text is the whole module. */
  private static boolean isModule(String rootName, SourceSection section) {
    String type = section.getSource().getMimeType();
    return type != null
        && type.endsWith("+module")
        && (rootName.isEmpty() || rootName.startsWith(":"))
        && section.getCharLength() == section.getSource().getLength();
  }

  private static String nameOf(
      String rootName, SourceSection section, boolean module, Books books) {
    if (module) {
      return books.whose() + " module";
    }
    if (rootName.equals(JSFunction.PROGRAM_FUNCTION_NAME)) {
      String source = section.getSource().getName();
      return books.isProgram(section.getSource())
          ? books.whose() + " script"
          : isEvaluated(source) ? "eval" : source;
    }
    return rootName.startsWith(":") ? "" : rootName;
  }

  /** Whether it is the text that eval() was given, as opposed to a script of the page. */
  private static boolean isEvaluated(String source) {
    return source.startsWith("<") || source.startsWith("eval at ");
  }

  /** The root of a generator's body has no place in the text; the body itself has. */
  private static Class<? extends Tag> enteredAt(JavaScriptRootNode root) {
    boolean generatorBody =
        root.isResumption() && !(root instanceof AsyncFunctionBodyNode.AsyncFunctionRootNode);
    return generatorBody ? StandardTags.RootBodyTag.class : StandardTags.RootTag.class;
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    if (body) {
      if (!journal.enterBody(function)) {
        Activation activation = books.activationOf(frame);
        if (activation == null) {
          journal.pushFunction(kind, name, text, function, implicit);
          books.activate(frame.materialize());
        } else {
          journal.pushResumed(kind, activation, function);
        }
      }
    } else {
      if (module) {
        journal.pushModule(name, function);
        books.activateModule(frame.materialize());
      } else {
        journal.pushFunction(kind, name, text, function, implicit);
      }
      if (kind == Frame.Kind.ASYNC || (generator && !module)) {
        books.activate(frame.materialize());
      }
    }
    Inspector inspector = books.inspector();
    if (inspector != null) {
      inspector.enter(journal.depth(), module, frame, node);
    }
    if (journal.depth() > MAX_DEPTH) {
      throw Errors.createRangeErrorStackOverflow();
    }
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, @Nullable Object result) {
    if (body) {
      journal.leaveBody(Exit.RETURNED, Preview.of(journal, result));
    } else if (kind == Frame.Kind.ASYNC || module) {
      journal.leaveAsync();
    } else {
      journal.pop(Exit.RETURNED, kind == Frame.Kind.SCRIPT ? null : Preview.of(journal, result));
    }
  }

  @Override
  protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
    if (!Preview.isProgramsOwn(exception)) {
      return;
    }
    books.leaves(exception, text);
    if (exception instanceof YieldException yield) {
      journal.suspendBody(yield.isAwait() ? Exit.AWAITED : Exit.YIELDED);
    } else if (exception instanceof ControlFlowException) { // a return out of the body
      journal.leaveBody(Exit.RETURNED, null);
    } else if (body) {
      journal.leaveBody(Exit.THREW, Preview.ofThrown(journal, exception));
    } else {
      journal.pop(Exit.THREW, Preview.ofThrown(journal, exception));
    }
  }
}
