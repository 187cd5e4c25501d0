package loopglass.trace;

/** How a frame left the stack. */
public enum Exit {
  /** Ran to its end or to a return. */
  RETURNED,
  /** An exception left it. */
  THREW,
  /** Suspended at an await; a microtask will resume it (ECMA-262 §27.7.5.3). */
  AWAITED,
  /** Suspended at a yield; whoever calls next() will resume it (ECMA-262 §27.5.3.7). */
  YIELDED
}
