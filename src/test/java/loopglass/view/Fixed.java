package loopglass.view;

import loopglass.trace.Trace;

/** A session that was recorded before it began. */
record Fixed(Trace trace) implements Session {

  static Fixed of(Trace trace) {
    return new Fixed(trace);
  }

  @Override
  public void demand(int steps) {}

  @Override
  public void close() {}
}
