package loopglass.engine;

/**
 * The thread a program runs on. Its stack is large, so that the depth limit of calls is reached
 * before the stack's end, whatever runs between two calls.
 */
final class EngineThread {

  private static final long STACK_BYTES = 1L << 30;

  private EngineThread() {}

  static Thread start(String name, Runnable code) {
    Thread thread = new Thread(null, code, "loopglass " + name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
