package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import loopglass.engine.loop.Journal;
import loopglass.trace.Exit;

/** Runs a platform function, as a frame of its own for as long as it runs. */
final class HostFunctionRoot extends JavaScriptRootNode {

  private final Journal journal;
  private final String name;
  private final HostFunction function;

  HostFunctionRoot(Journal journal, String name, HostFunction function) {
    this.journal = journal;
    this.name = name;
    this.function = function;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    int depth = journal.depth();
    journal.pushPlatform(name);
    Object result;
    try {
      result =
          function.call(
              JSArguments.getThisObject(arguments), JSArguments.extractUserArguments(arguments));
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
