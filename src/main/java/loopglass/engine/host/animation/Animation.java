package loopglass.engine.host.animation;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.Deferred;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** One animation of an element (Web Animations §6.4). Times are in virtual nanoseconds. */
final class Animation extends EventTarget {

  /** Play state of {@link #state()}. */
  enum State {
    IDLE,
    RUNNING,
    PAUSED,
    FINISHED
  }

  final String id;

  /** How long it takes with its delays and iterations; {@link Long#MAX_VALUE} for ever. */
  final long length;

  /** When it began, while it runs. */
  long start;

  /** How far it had come when it was paused, finished or cancelled. */
  long held;

  private State state = State.IDLE;
  @Nullable Deferred finished;

  /** What stands in the Web APIs room while it runs. */
  @Nullable Pending pending;

  Animation(Host host, String id, long length) {
    super(host);
    this.id = id;
    this.length = length;
  }

  State state() {
    return state;
  }

  void become(State newState) {
    state = newState;
  }

  /** When it will be over if nothing stops it. */
  long end() {
    return length == Long.MAX_VALUE ? Long.MAX_VALUE : start + length;
  }

  /** Its finished promise, made when somebody asks (Web Animations §4.4.14). */
  Deferred finished() {
    Deferred promise = finished;
    if (promise == null) {
      promise = host().idl().deferred();
      finished = promise;
      if (state == State.FINISHED) {
        promise.resolve(this);
      }
    }
    return promise;
  }

  @Override
  protected String describe() {
    return id.isEmpty() ? "animation" : id;
  }
}
