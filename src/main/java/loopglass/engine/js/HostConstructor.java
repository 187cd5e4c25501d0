package loopglass.engine.js;

/** A constructor of the platform, written in Java. */
@FunctionalInterface
public interface HostConstructor {

  /**
   * Is called by the program.
   *
   * @param newTarget the function that {@code new} was applied to, this one or one that extends it;
   *     undefined when it was called without {@code new}
   * @param arguments as given
   * @return the new object
   */
  Object construct(Object newTarget, Object[] arguments);
}
