package loopglass.engine.host.stream;

import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Members;
import org.jspecify.annotations.Nullable;

/** An underlying source that the program wrote (Streams §4.2.3). */
final class ScriptSource implements Source {

  private final Host host;
  private final Object object;
  private final @Nullable Object start;
  private final @Nullable Object pull;
  private final @Nullable Object cancel;

  ScriptSource(Host host, Object object, Members members) {
    this.host = host;
    this.object = object;
    cancel = members.functionOrNull("cancel");
    pull = members.functionOrNull("pull");
    start = members.functionOrNull("start");
  }

  private Object call(@Nullable Object function, @Nullable Object argument) {
    return function == null
        ? Values.undefined()
        : host.js().call(function, object, host.idl().js(argument));
  }

  @Override
  public Object start(ReadableStreamDefaultController controller) {
    return call(start, controller);
  }

  @Override
  public Object pull(ReadableStreamDefaultController controller) {
    return call(pull, controller);
  }

  @Override
  public Object cancel(Object reason) {
    return call(cancel, reason);
  }
}
