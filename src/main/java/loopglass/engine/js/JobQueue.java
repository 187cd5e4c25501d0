package loopglass.engine.js;

import com.oracle.truffle.js.runtime.JSAgent;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * Stands where the engine keeps its promise jobs and hands each to the event loop instead (ECMA-262
 * §9.5.5 HostEnqueuePromiseJob). It always says that it is empty, so that the engine never runs a
 * job by itself.
 */
@SuppressWarnings("serial") // only the engine's field asks for a Deque; nothing serializes it
final class JobQueue extends ArrayDeque<JSFunctionObject> {

  private final transient Consumer<JSFunctionObject> enqueue;

  private JobQueue(Consumer<JSFunctionObject> enqueue) {
    super(1);
    this.enqueue = enqueue;
  }

  static void install(JSAgent agent, Consumer<JSFunctionObject> enqueue)
      throws ReflectiveOperationException {
    Field queue = JSAgent.class.getDeclaredField("promiseJobsQueue");
    queue.setAccessible(true);
    queue.set(agent, new JobQueue(enqueue));
  }

  @Override
  public void push(JSFunctionObject job) {
    enqueue.accept(job);
  }

  @Override
  public boolean isEmpty() {
    return true;
  }
}
