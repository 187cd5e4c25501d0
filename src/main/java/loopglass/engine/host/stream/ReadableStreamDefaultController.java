package loopglass.engine.host.stream;

import java.util.ArrayDeque;
import java.util.Queue;
import loopglass.engine.host.stream.ReadableStream.State;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** Fills a readable stream and keeps what nobody has read yet (Streams §4.6). */
public final class ReadableStreamDefaultController extends PlatformObject {

  private record Sized(Object chunk, double size) {}

  private final ReadableStream stream;
  private final Source source;
  private final Strategy strategy;
  private final Queue<Sized> queue = new ArrayDeque<>();
  private double total;
  private boolean started;
  private boolean closeRequested;
  private boolean pulling;
  private boolean pullAgain;

  /** Whether the source is out of reach: closed, errored or cancelled. */
  private boolean cleared;

  ReadableStreamDefaultController(ReadableStream stream, Source source, Strategy strategy) {
    this.stream = stream;
    this.source = source;
    this.strategy = strategy;
  }

  private Promises promises() {
    return stream.promises();
  }

  void start() {
    Object result = source.start(this);
    promises()
        .upon(
            promises().resolved(result),
            value -> {
              started = true;
              pullIfNeeded();
            },
            this::error);
  }

  void startedBefore() {
    source.start(this);
    started = true;
    pullIfNeeded();
  }

  /** How many more units of chunks it wants; NaN when the stream is errored. */
  double desiredSize() {
    return switch (stream.state()) {
      case ERRORED -> Double.NaN;
      case CLOSED -> 0;
      case READABLE -> strategy.highWaterMark() - total;
    };
  }

  /** Streams §4.9.4 "ReadableStreamDefaultControllerCanCloseOrEnqueue". */
  public boolean canCloseOrEnqueue() {
    return !closeRequested && stream.state() == State.READABLE;
  }

  boolean isCloseRequested() {
    return closeRequested;
  }

  /** Streams §4.9.4 "ReadableStreamDefaultControllerShouldCallPull". */
  boolean shouldPull() {
    if (!canCloseOrEnqueue() || !started) {
      return false;
    }
    ReadableStreamDefaultReader reader = stream.reader;
    return (reader != null && reader.isWaiting()) || desiredSize() > 0;
  }

  /** Streams §4.9.4 "ReadableStreamDefaultControllerCallPullIfNeeded". */
  void pullIfNeeded() {
    if (cleared || !shouldPull()) {
      return;
    }
    if (pulling) {
      pullAgain = true;
      return;
    }
    pulling = true;
    promises()
        .upon(
            promises().attempt(() -> source.pull(this)),
            value -> {
              pulling = false;
              if (pullAgain) {
                pullAgain = false;
                pullIfNeeded();
              }
            },
            this::error);
  }

  /** Gives a chunk; nothing happens when the stream takes none any more. */
  public void enqueue(Object chunk) {
    if (!canCloseOrEnqueue()) {
      return;
    }
    ReadableStreamDefaultReader reader = stream.reader;
    if (reader != null && reader.isWaiting()) {
      reader.take().chunk(chunk);
    } else {
      double[] size = {0};
      Object thrown = Promises.thrownBy(() -> size[0] = strategy.size().applyAsDouble(chunk));
      if (thrown == null && !(size[0] >= 0 && size[0] < Double.POSITIVE_INFINITY)) {
        thrown =
            stream
                .host()
                .idl()
                .error(
                    "RangeError",
                    "The return value of a queuing strategy's size function must be a finite,"
                        + " non-NaN, non-negative number");
      }
      if (thrown != null) {
        error(thrown);
        throw stream.host().js().throwable(thrown);
      }
      queue.add(new Sized(chunk, size[0]));
      total += size[0];
    }
    pullIfNeeded();
  }

  /** No more chunks: what is queued can still be read. */
  public void close() {
    if (!canCloseOrEnqueue()) {
      return;
    }
    closeRequested = true;
    if (queue.isEmpty()) {
      cleared = true;
      stream.close();
    }
  }

  /** The stream has failed: what is queued is lost. */
  public void error(Object reason) {
    if (stream.state() != State.READABLE) {
      return;
    }
    clear();
    stream.error(reason);
  }

  private void clear() {
    queue.clear();
    total = 0;
    cleared = true;
  }

  Object cancelSteps(Object reason) {
    clear();
    return promises().attempt(() -> source.cancel(reason));
  }

  void pullSteps(ReadRequest request) {
    Sized next = queue.poll();
    if (next == null) {
      ReadableStreamDefaultReader reader = stream.reader;
      if (reader != null) {
        reader.wait(request);
      }
      pullIfNeeded();
      return;
    }
    total = Math.max(0, total - next.size());
    if (closeRequested && queue.isEmpty()) {
      cleared = true;
      stream.close();
    } else {
      pullIfNeeded();
    }
    request.chunk(next.chunk());
  }

  /** The stream that it fills. */
  ReadableStream stream() {
    return stream;
  }

  /** What {@code desiredSize} says to the program. */
  @Nullable Object shownDesiredSize() {
    double size = desiredSize();
    return Double.isNaN(size) ? null : (Double) size;
  }
}
