package loopglass.engine.host.stream;

import loopglass.engine.host.Host;
import loopglass.engine.host.stream.WritableStream.State;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** Writes to a stream; while it has it, nobody else can (Streams §5.3). */
public final class WritableStreamDefaultWriter extends PlatformObject {

  private final Host host;
  private @Nullable WritableStream stream;
  private Deferred ready;
  private Deferred closed;
  private boolean readySettled;
  private boolean closedSettled;

  /** Streams §5.4.1 "SetUpWritableStreamDefaultWriter"; the stream is not locked. */
  WritableStreamDefaultWriter(WritableStream stream) {
    host = stream.host();
    this.stream = stream;
    stream.writer = this;
    ready = host.idl().deferred();
    closed = host.idl().deferred();
    switch (stream.state()) {
      case WRITABLE -> {
        if (stream.isCloseQueuedOrInFlight() || !stream.hasBackpressure()) {
          becomeReady();
        }
      }
      case ERRORING -> rejectReady(stream.storedError());
      case CLOSED -> {
        becomeReady();
        becomeClosed();
      }
      case ERRORED -> {
        rejectReady(stream.storedError());
        rejectClosed(stream.storedError());
      }
    }
  }

  Object ready() {
    return ready.promise();
  }

  Object closed() {
    return closed.promise();
  }

  void becomeReady() {
    readySettled = true;
    ready.resolve();
  }

  void becomeUnready() {
    readySettled = false;
    ready = host.idl().deferred();
  }

  void becomeClosed() {
    closedSettled = true;
    closed.resolve();
  }

  void rejectReady(Object reason) {
    if (readySettled) {
      ready = host.idl().deferred();
    }
    readySettled = true;
    ready.reject(reason);
    ready.markAsHandled();
  }

  void rejectClosed(Object reason) {
    if (closedSettled) {
      closed = host.idl().deferred();
    }
    closedSettled = true;
    closed.reject(reason);
    closed.markAsHandled();
  }

  @Nullable WritableStream stream() {
    return stream;
  }

  private Object rejected(String message) {
    return host.idl().rejected(host.idl().error("TypeError", message));
  }

  private static final String RELEASED =
      "This writable stream writer has been released and cannot be used to ";

  /** How much more the stream wants; null when it is errored. */
  @Nullable Double desiredSize() {
    WritableStream to = stream;
    if (to == null) {
      throw host.js()
          .throwable(
              host.idl()
                  .error(
                      "TypeError", RELEASED + "get the desiredSize of its previous owner stream"));
    }
    return switch (to.state()) {
      case ERRORED, ERRORING -> null;
      case CLOSED -> 0.0;
      case WRITABLE -> to.controller().desiredSize();
    };
  }

  Object write(Object chunk) {
    WritableStream to = stream;
    if (to == null) {
      return rejected(RELEASED + "write to its previous owner stream");
    }
    double size = to.controller().sizeOf(chunk);
    if (to != stream) {
      return rejected(RELEASED + "write to its previous owner stream");
    }
    if (to.state() == State.ERRORED) {
      return host.idl().rejected(to.storedError());
    }
    if (to.isCloseQueuedOrInFlight() || to.state() == State.CLOSED) {
      return rejected(
          "Cannot write to a "
              + (to.state() == State.CLOSED ? "CLOSED" : "CLOSING")
              + " writable stream");
    }
    if (to.state() == State.ERRORING) {
      return host.idl().rejected(to.storedError());
    }
    Object promise = to.addWrite();
    to.controller().write(chunk, size);
    return promise;
  }

  Object close() {
    WritableStream to = stream;
    if (to == null) {
      return rejected(RELEASED + "close its previous owner stream");
    }
    if (to.isCloseQueuedOrInFlight()) {
      return rejected("Cannot close an already-closing stream");
    }
    return to.close();
  }

  Object abort(Object reason) {
    WritableStream to = stream;
    return to == null ? rejected(RELEASED + "abort its previous owner stream") : to.abort(reason);
  }

  void release() {
    WritableStream to = stream;
    if (to != null) {
      Object reason = host.idl().error("TypeError", RELEASED + "monitor the stream's state");
      rejectReady(reason);
      rejectClosed(reason);
      to.writer = null;
      stream = null;
    }
  }
}
