package loopglass.engine.js;

/** A function of the platform, written in Java. */
@FunctionalInterface
public interface HostFunction {

  /**
   * Is called by the program.
   *
   * @param self the this value
   * @param arguments as given; {@link Values} reads them
   * @return a JavaScript value; {@link Values#undefined()} when there is none
   */
  Object call(Object self, Object[] arguments);
}
