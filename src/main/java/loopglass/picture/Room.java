package loopglass.picture;

/** Where on the stage something belongs. */
public enum Room {
  /** The call stack (ECMA-262 §9.4, execution context stack). */
  STACK,
  /** What waits outside the engine. */
  APIS,
  /** The event loop itself. */
  LOOP,
  /** The microtask queue. */
  MICROTASKS,
  /** The task queue. */
  TASKS,
  /** The workers, each a small machine of its own beside the page's. */
  WORKERS
}
