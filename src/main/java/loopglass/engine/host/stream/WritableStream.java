package loopglass.engine.host.stream;

import java.util.ArrayDeque;
import java.util.Queue;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** A stream to write chunks to (Streams §5.2). */
public final class WritableStream extends PlatformObject {

  /** Whether chunks can be written (Streams §5.2.2 [[state]]). */
  enum State {
    WRITABLE,
    CLOSED,
    ERRORING,
    ERRORED
  }

  /** Streams §5.5 "pending abort request". */
  private record AbortRequest(Deferred promise, Object reason, boolean wasErroring) {}

  private final Host host;
  private final WritableStreamDefaultController controller;
  private final Queue<Deferred> writes = new ArrayDeque<>();
  private State state = State.WRITABLE;
  private Object storedError = Values.undefined();
  private boolean backpressure;
  private @Nullable Deferred closing;
  private @Nullable Deferred inFlightWrite;
  private @Nullable Deferred inFlightClose;
  private @Nullable AbortRequest aborting;
  @Nullable WritableStreamDefaultWriter writer;

  private WritableStream(Host host, Sink sink, Strategy strategy) {
    this.host = host;
    controller = new WritableStreamDefaultController(this, sink, strategy);
  }

  static WritableStream of(Host host, Sink sink, Strategy strategy) {
    WritableStream stream = new WritableStream(host, sink, strategy);
    stream.controller.start();
    return stream;
  }

  Host host() {
    return host;
  }

  Promises promises() {
    return host.idl().promises();
  }

  WritableStreamDefaultController controller() {
    return controller;
  }

  State state() {
    return state;
  }

  Object storedError() {
    return storedError;
  }

  boolean hasBackpressure() {
    return backpressure;
  }

  boolean isLocked() {
    return writer != null;
  }

  boolean isCloseQueuedOrInFlight() {
    return closing != null || inFlightClose != null;
  }

  boolean isWriting() {
    return inFlightWrite != null;
  }

  private boolean hasOperationInFlight() {
    return inFlightWrite != null || inFlightClose != null;
  }

  private Object typeError(String message) {
    return host.idl().error("TypeError", message);
  }

  /** Streams §5.4.1 "WritableStreamAbort". */
  Object abort(Object reason) {
    if (state == State.CLOSED || state == State.ERRORED) {
      return promises().done();
    }
    controller
        .signal()
        .abort(
            Values.isUndefined(reason)
                ? host.idl().domException("AbortError", "signal is aborted without reason")
                : reason);
    if (state == State.CLOSED || state == State.ERRORED) {
      return promises().done();
    }
    if (aborting != null) {
      return aborting.promise().promise();
    }
    boolean wasErroring = state == State.ERRORING;
    Deferred promise = host.idl().deferred();
    aborting = new AbortRequest(promise, wasErroring ? Values.undefined() : reason, wasErroring);
    if (!wasErroring) {
      startErroring(reason);
    }
    return promise.promise();
  }

  /** Streams §5.4.1 "WritableStreamClose". */
  Object close() {
    if (state == State.CLOSED || state == State.ERRORED) {
      return promises()
          .rejected(
              typeError(
                  "Cannot close a "
                      + (state == State.CLOSED ? "CLOSED" : "ERRORED")
                      + " writable stream"));
    }
    Deferred promise = host.idl().deferred();
    closing = promise;
    WritableStreamDefaultWriter has = writer;
    if (has != null && backpressure && state == State.WRITABLE) {
      has.becomeReady();
    }
    controller.close();
    return promise.promise();
  }

  Object addWrite() {
    Deferred promise = host.idl().deferred();
    writes.add(promise);
    return promise.promise();
  }

  void dealWithRejection(Object error) {
    if (state == State.WRITABLE) {
      startErroring(error);
    } else if (state == State.ERRORING) {
      finishErroring();
    }
  }

  void startErroring(Object reason) {
    state = State.ERRORING;
    storedError = reason;
    WritableStreamDefaultWriter has = writer;
    if (has != null) {
      has.rejectReady(reason);
    }
    if (!hasOperationInFlight() && controller.isStarted()) {
      finishErroring();
    }
  }

  void finishErroring() {
    state = State.ERRORED;
    controller.reset();
    for (Deferred write = writes.poll(); write != null; write = writes.poll()) {
      write.reject(storedError);
    }
    AbortRequest request = aborting;
    if (request == null) {
      rejectCloseAndClosed();
      return;
    }
    aborting = null;
    if (request.wasErroring()) {
      request.promise().reject(storedError);
      rejectCloseAndClosed();
      return;
    }
    promises()
        .upon(
            controller.abortSteps(request.reason()),
            value -> {
              request.promise().resolve();
              rejectCloseAndClosed();
            },
            error -> {
              request.promise().reject(error);
              rejectCloseAndClosed();
            });
  }

  private void rejectCloseAndClosed() {
    if (closing != null) {
      closing.reject(storedError);
      closing = null;
    }
    WritableStreamDefaultWriter has = writer;
    if (has != null) {
      has.rejectClosed(storedError);
    }
  }

  void markFirstWriteInFlight() {
    inFlightWrite = writes.poll();
  }

  void markCloseInFlight() {
    inFlightClose = closing;
    closing = null;
  }

  void finishWrite(@Nullable Object error) {
    Deferred write = inFlightWrite;
    inFlightWrite = null;
    if (write == null) {
      return;
    }
    if (error == null) {
      write.resolve();
    } else {
      write.reject(error);
      dealWithRejection(error);
    }
  }

  void finishClose(@Nullable Object error) {
    Deferred close = inFlightClose;
    inFlightClose = null;
    AbortRequest request = aborting;
    if (close == null) {
      return;
    }
    if (error != null) {
      close.reject(error);
      if (request != null) {
        request.promise().reject(error);
        aborting = null;
      }
      dealWithRejection(error);
      return;
    }
    close.resolve();
    if (state == State.ERRORING) {
      storedError = Values.undefined();
      if (request != null) {
        request.promise().resolve();
        aborting = null;
      }
    }
    state = State.CLOSED;
    WritableStreamDefaultWriter has = writer;
    if (has != null) {
      has.becomeClosed();
    }
  }

  /** Streams §5.4.1 "WritableStreamUpdateBackpressure". */
  void updateBackpressure(boolean now) {
    WritableStreamDefaultWriter has = writer;
    if (has != null && now != backpressure) {
      if (now) {
        has.becomeUnready();
      } else {
        has.becomeReady();
      }
    }
    backpressure = now;
  }
}
