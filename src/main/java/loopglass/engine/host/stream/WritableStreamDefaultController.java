package loopglass.engine.host.stream;

import java.util.ArrayDeque;
import java.util.Queue;
import loopglass.engine.host.event.AbortSignal;
import loopglass.engine.host.stream.WritableStream.State;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** Hands chunks to the sink of a writable stream, one at a time (Streams §5.4). */
public final class WritableStreamDefaultController extends PlatformObject {

  /** A chunk in the queue; without one it stands for the end. */
  private record Sized(@Nullable Object chunk, double size) {}

  private final WritableStream stream;
  private final Sink sink;
  private final Strategy strategy;
  private final AbortSignal signal;
  private final Queue<Sized> queue = new ArrayDeque<>();
  private double total;
  private boolean started;

  WritableStreamDefaultController(WritableStream stream, Sink sink, Strategy strategy) {
    this.stream = stream;
    this.sink = sink;
    this.strategy = strategy;
    signal = new AbortSignal(stream.host());
  }

  AbortSignal signal() {
    return signal;
  }

  boolean isStarted() {
    return started;
  }

  private Promises promises() {
    return stream.promises();
  }

  void start() {
    stream.updateBackpressure(hasBackpressure());
    promises()
        .upon(
            promises().resolved(sink.start(this)),
            value -> {
              started = true;
              advance();
            },
            error -> {
              started = true;
              stream.dealWithRejection(error);
            });
  }

  double desiredSize() {
    return strategy.highWaterMark() - total;
  }

  private boolean hasBackpressure() {
    return desiredSize() <= 0;
  }

  /** The size of a chunk; a size function that throws makes the stream errored. */
  double sizeOf(Object chunk) {
    double[] size = {1};
    Object thrown = Promises.thrownBy(() -> size[0] = strategy.size().applyAsDouble(chunk));
    if (thrown != null) {
      errorIfNeeded(thrown);
      return 1;
    }
    return size[0];
  }

  void write(Object chunk, double size) {
    if (!(size >= 0 && size < Double.POSITIVE_INFINITY)) {
      errorIfNeeded(
          stream
              .host()
              .idl()
              .error(
                  "RangeError",
                  "The return value of a queuing strategy's size function must be a finite,"
                      + " non-NaN, non-negative number"));
      return;
    }
    queue.add(new Sized(chunk, size));
    total += size;
    if (!stream.isCloseQueuedOrInFlight() && stream.state() == State.WRITABLE) {
      stream.updateBackpressure(hasBackpressure());
    }
    advance();
  }

  void close() {
    queue.add(new Sized(null, 0));
    advance();
  }

  void errorIfNeeded(Object error) {
    if (stream.state() == State.WRITABLE) {
      stream.startErroring(error);
    }
  }

  void reset() {
    queue.clear();
    total = 0;
  }

  Object abortSteps(Object reason) {
    return promises().attempt(() -> sink.abort(reason));
  }

  /** Streams §5.5.4 "WritableStreamDefaultControllerAdvanceQueueIfNeeded". */
  private void advance() {
    if (!started || stream.isWriting()) {
      return;
    }
    if (stream.state() == State.ERRORING) {
      stream.finishErroring();
      return;
    }
    Sized next = queue.peek();
    if (next == null) {
      return;
    }
    if (next.chunk() == null) {
      stream.markCloseInFlight();
      queue.remove();
      promises()
          .upon(
              promises().attempt(sink::close),
              value -> stream.finishClose(null),
              stream::finishClose);
    } else {
      process(next.chunk());
    }
  }

  private void process(Object chunk) {
    stream.markFirstWriteInFlight();
    promises()
        .upon(
            promises().attempt(() -> sink.write(chunk, this)),
            value -> {
              stream.finishWrite(null);
              Sized written = queue.poll();
              total = written == null ? 0 : Math.max(0, total - written.size());
              if (!stream.isCloseQueuedOrInFlight() && stream.state() == State.WRITABLE) {
                stream.updateBackpressure(hasBackpressure());
              }
              advance();
            },
            stream::finishWrite);
  }
}
