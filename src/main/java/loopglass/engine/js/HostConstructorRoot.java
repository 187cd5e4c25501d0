package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.objects.Undefined;
import loopglass.engine.loop.Journal;
import loopglass.trace.Exit;

/** Runs a constructor of the platform, as a frame of its own for as long as it runs. */
final class HostConstructorRoot extends JavaScriptRootNode {

  /** How the engine enters it: each way lays its arguments out differently. */
  enum Entry {
    /** {@code X()} */
    CALL,
    /** {@code new X()} */
    CONSTRUCT,
    /** {@code super()} in a class that extends it, or Reflect.construct */
    CONSTRUCT_NEW_TARGET
  }

  private final Journal journal;
  private final String name;
  private final Entry entry;
  private final HostConstructor constructor;

  HostConstructorRoot(Journal journal, String name, Entry entry, HostConstructor constructor) {
    this.journal = journal;
    this.name = name;
    this.entry = entry;
    this.constructor = constructor;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    int depth = journal.depth();
    journal.pushPlatform(name);
    Object result;
    try {
      result =
          switch (entry) {
            case CALL ->
                constructor.construct(
                    Undefined.instance, JSArguments.extractUserArguments(arguments));
            case CONSTRUCT ->
                constructor.construct(
                    JSArguments.getFunctionObject(arguments),
                    JSArguments.extractUserArguments(arguments));
            case CONSTRUCT_NEW_TARGET ->
                constructor.construct(
                    JSArguments.getNewTarget(arguments),
                    JSArguments.extractUserArguments(arguments, 1));
          };
    } catch (Throwable thrown) {
      if (Preview.isProgramsOwn(thrown)) {
        journal.unwindTo(depth + 1);
        journal.pop(Exit.THREW, Preview.ofThrown(journal, thrown));
      }
      throw thrown;
    }
    journal.pop(Exit.RETURNED, Preview.of(journal, result));
    return result;
  }

  @Override
  public String getName() {
    return name;
  }
}
