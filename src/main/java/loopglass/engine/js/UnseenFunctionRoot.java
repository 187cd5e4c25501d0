package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;

/** Runs a platform function that makes no frame: an attribute's getter, a trap, an executor. */
final class UnseenFunctionRoot extends JavaScriptRootNode {

  private final String name;
  private final HostFunction function;

  UnseenFunctionRoot(String name, HostFunction function) {
    this.name = name;
    this.function = function;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    return function.call(
        JSArguments.getThisObject(arguments), JSArguments.extractUserArguments(arguments));
  }

  @Override
  public String getName() {
    return name;
  }
}
