package loopglass.engine.host.worker;

import java.util.function.Consumer;
import java.util.function.Function;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.Thrown;

/** Puts around a worker's realm what its interfaces promise ([Exposed=Worker]). */
public interface Surroundings {

  /**
   * Defines the interfaces and makes the global object one of them.
   *
   * @param scope makes the global object's own interface, once those that it inherits are there
   * @param unhandled is told of errors that nobody in the worker handled
   */
  void install(Host host, Function<Host, EventTarget> scope, Consumer<Thrown> unhandled);
}
