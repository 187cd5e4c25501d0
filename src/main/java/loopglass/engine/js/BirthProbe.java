package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.js.runtime.objects.JSObject;
import loopglass.engine.js.inspect.Memory;
import org.jspecify.annotations.Nullable;

/** Numbers objects as the program makes them, in a replay. */
final class BirthProbe extends ExecutionEventNode {

  private final Memory memory;

  BirthProbe(Memory memory) {
    this.memory = memory;
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, @Nullable Object result) {
    if (result instanceof JSObject object) {
      memory.number(object);
    }
  }
}
