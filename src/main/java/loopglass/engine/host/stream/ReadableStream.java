package loopglass.engine.host.stream;

import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** A stream of chunks to read from (Streams §4.2). */
public final class ReadableStream extends PlatformObject {

  /** Whether chunks can come. */
  enum State {
    READABLE,
    CLOSED,
    ERRORED
  }

  private final Host host;
  private final ReadableStreamDefaultController controller;
  private State state = State.READABLE;
  private Object storedError = Values.undefined();
  private boolean disturbed;
  @Nullable ReadableStreamDefaultReader reader;

  private ReadableStream(Host host, Source source, Strategy strategy) {
    this.host = host;
    this.controller = new ReadableStreamDefaultController(this, source, strategy);
  }

  /** A stream whose source is started here and now. */
  static ReadableStream of(Host host, Source source, Strategy strategy) {
    ReadableStream stream = new ReadableStream(host, source, strategy);
    stream.controller.start();
    return stream;
  }

  /**
   * A stream of the platform's own.
   *
   * @param highWaterMark how many chunks are pulled before anybody wants them
   */
  public static ReadableStream of(Host host, Source source, double highWaterMark) {
    return of(host, source, Strategy.of(highWaterMark));
  }

  /** The same, but its source has been started in an earlier task. */
  public static ReadableStream started(Host host, Source source, double highWaterMark) {
    ReadableStream stream = new ReadableStream(host, source, Strategy.of(highWaterMark));
    stream.controller.startedBefore();
    return stream;
  }

  Host host() {
    return host;
  }

  Promises promises() {
    return host.idl().promises();
  }

  ReadableStreamDefaultController controller() {
    return controller;
  }

  State state() {
    return state;
  }

  Object storedError() {
    return storedError;
  }

  /** Whether a reader has it (Streams §4.2.4 "locked"). */
  public boolean isLocked() {
    return reader != null;
  }

  /** Whether anybody has read from it or cancelled it. */
  public boolean isDisturbed() {
    return disturbed;
  }

  /** Whether it is errored. */
  public boolean isErrored() {
    return state == State.ERRORED;
  }

  void disturb() {
    disturbed = true;
  }

  /**
   * Streams §4.9.1 "AcquireReadableStreamDefaultReader", for the platform: it must not be locked.
   */
  public ReadableStreamDefaultReader acquireReader() {
    return new ReadableStreamDefaultReader(this);
  }

  /** Streams §4.9.1 "ReadableStreamTee". */
  public Tee.Branches tee() {
    return Tee.of(this);
  }

  /** Streams §4.9.2 "ReadableStreamClose". */
  void close() {
    state = State.CLOSED;
    ReadableStreamDefaultReader has = reader;
    if (has != null) {
      has.streamClosed();
    }
  }

  /** Streams §4.9.2 "ReadableStreamError". */
  void error(Object reason) {
    state = State.ERRORED;
    storedError = reason;
    ReadableStreamDefaultReader has = reader;
    if (has != null) {
      has.streamErrored(reason);
    }
  }

  /** Streams §4.9.2 "ReadableStreamCancel": the promise of its end. */
  public Object cancel(Object reason) {
    disturbed = true;
    if (state == State.CLOSED) {
      return promises().done();
    }
    if (state == State.ERRORED) {
      return promises().rejected(storedError);
    }
    close();
    Object cancelled = controller.cancelSteps(reason);
    return promises()
        .reacting(
            cancelled,
            value -> Values.undefined(),
            error -> {
              throw host.js().throwable(error);
            });
  }
}
