package loopglass.engine.js;

import com.oracle.truffle.js.runtime.PromiseRejectionTracker;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import loopglass.engine.js.message.Aggregates;

/** Hands the engine's rejection events to the host's tracker. */
final class Rejections implements PromiseRejectionTracker {

  private final RejectionTracker tracker;

  Rejections(RejectionTracker tracker) {
    this.tracker = tracker;
  }

  @Override
  public void promiseRejected(JSDynamicObject promise, Object value) {
    Aggregates.word(value);
    tracker.rejected(promise, value);
  }

  @Override
  public void promiseRejectionHandled(JSDynamicObject promise) {
    tracker.handled(promise);
  }

  @Override
  public void promiseRejectedAfterResolved(JSDynamicObject promise, Object value) {}

  @Override
  public void promiseResolvedAfterResolved(JSDynamicObject promise, Object value) {}
}
