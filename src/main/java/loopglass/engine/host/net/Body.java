package loopglass.engine.host.net;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.function.Consumer;
import loopglass.engine.host.Host;
import loopglass.engine.host.stream.ReadRequest;
import loopglass.engine.host.stream.ReadableStream;
import loopglass.engine.host.stream.ReadableStreamDefaultController;
import loopglass.engine.host.stream.ReadableStreamDefaultReader;
import loopglass.engine.host.stream.Source;
import loopglass.engine.host.stream.Tee;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Deferred;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request or response (Fetch §2.2.4): bytes that flow in, or a stream. The stream of
 * bytes that flow in is made when the program asks for it.
 */
final class Body {

  private final Host host;
  private final @Nullable Inflow inflow;
  private final boolean received;
  private @Nullable ReadableStream stream;
  private boolean consumed;

  private Body(
      Host host, @Nullable Inflow inflow, @Nullable ReadableStream stream, boolean received) {
    this.host = host;
    this.received = received;
    this.inflow = inflow;
    this.stream = stream;
  }

  static Body of(Host host, byte[] bytes) {
    return of(host, Inflow.of(bytes));
  }

  static Body of(Host host, Inflow inflow) {
    return new Body(host, inflow, null, false);
  }

  /** What a server sends. */
  static Body received(Host host, Inflow inflow) {
    return new Body(host, inflow, null, true);
  }

  static Body of(Host host, ReadableStream stream) {
    return new Body(host, null, stream, false);
  }

  /** Whether its bytes are all there already, or come out of a stream of the program. */
  boolean isComplete() {
    return inflow == null || !inflow.isRunning();
  }

  /** Whether somebody has read from it. */
  boolean isUsed() {
    return consumed || (stream != null && stream.isDisturbed());
  }

  boolean isLocked() {
    return consumed || (stream != null && stream.isLocked());
  }

  /** Fetch §5.3 "unusable". */
  boolean isUnusable() {
    return isUsed() || isLocked();
  }

  /** The bytes when they are all there without reading a stream, or null. */
  byte @Nullable [] bytesNow() {
    return inflow != null && inflow.hasEnded() ? inflow.all() : null;
  }

  /** A second one with the same bytes; this one must be usable. */
  Body copy() {
    if (stream == null && inflow != null) {
      inflow.share();
      return new Body(host, inflow, null, received);
    }
    Tee.Branches branches = Objects.requireNonNull(stream).tee();
    stream = branches.first();
    return of(host, branches.second());
  }

  /** The same bytes for another holder; this one counts as read from then on. */
  Body moved() {
    Body moved = new Body(host, inflow, stream, received);
    stream = null;
    consumed = true;
    return moved;
  }

  /** The stream, made when it is first wanted (Fetch §5.3 "body"). */
  ReadableStream stream() {
    ReadableStream made = stream;
    if (made == null) {
      Source source = consumed ? new Gone() : new Pieces();
      made =
          received ? ReadableStream.started(host, source, 0) : ReadableStream.of(host, source, 0.0);
      if (consumed) {
        made.acquireReader().read(new Ignored());
      }
      stream = made;
    }
    return made;
  }

  /** A stream whose bytes somebody has read behind its back. */
  private static final class Gone implements Source {
    @Override
    public Object start(ReadableStreamDefaultController controller) {
      controller.close();
      return Values.undefined();
    }
  }

  private static final class Ignored implements ReadRequest {
    @Override
    public void chunk(Object chunk) {}

    @Override
    public void close() {}

    @Override
    public void error(Object reason) {}
  }

  /** Gives what has flowed in, a piece a chunk. */
  private final class Pieces implements Source {
    private int next;
    private @Nullable Deferred wanted;

    @Override
    public Object start(ReadableStreamDefaultController controller) {
      Inflow from = Objects.requireNonNull(inflow);
      from.watch(
          () -> {
            Object failure = from.failure();
            if (failure != null) {
              controller.error(failure);
            } else if (wanted != null && give(controller)) {
              Deferred had = wanted;
              wanted = null;
              had.resolve();
            } else if (from.hasEnded() && from.piece(next) == null) {
              controller.close();
            }
          });
      if (from.failure() != null) {
        controller.error(from.failure());
      }
      return Values.undefined();
    }

    /** Whether there was something to give. */
    private boolean give(ReadableStreamDefaultController controller) {
      Inflow from = Objects.requireNonNull(inflow);
      byte[] piece = from.piece(next);
      if (piece != null) {
        next++;
        controller.enqueue(Buffers.uint8Array(host.js(), piece.clone()));
      }
      boolean last = from.hasEnded() && from.piece(next) == null;
      if (last) {
        controller.close();
      }
      return piece != null || last;
    }

    @Override
    public Object pull(ReadableStreamDefaultController controller) {
      if (give(controller)) {
        return Values.undefined();
      }
      Deferred waits = host.idl().deferred();
      wanted = waits;
      return waits.promise();
    }

    @Override
    public Object cancel(Object reason) {
      Objects.requireNonNull(inflow).leave();
      return Values.undefined();
    }
  }

  /**
   * Reads all of it (Fetch §5.3 "fully read"); it must be usable.
   *
   * @param whole gets the bytes; at once when they are all there
   * @param failed gets the reason when they never will be
   */
  void readAll(Consumer<byte[]> whole, Consumer<Object> failed) {
    if (stream != null) {
      ReadableStreamDefaultReader reader = stream.acquireReader();
      new Drain(reader, whole, failed).more();
      return;
    }
    consumed = true;
    Inflow from = Objects.requireNonNull(inflow);
    if (from.isRunning()) {
      boolean[] told = {false};
      from.watch(
          () -> {
            if (!from.isRunning() && !told[0]) {
              told[0] = true;
              settle(from, whole, failed);
            }
          });
    } else {
      settle(from, whole, failed);
    }
  }

  private static void settle(Inflow from, Consumer<byte[]> whole, Consumer<Object> failed) {
    Object failure = from.failure();
    if (failure != null) {
      failed.accept(failure);
    } else {
      whole.accept(from.all());
    }
  }

  /** Reads a stream to its end. */
  private final class Drain implements ReadRequest {
    private final ReadableStreamDefaultReader reader;
    private final Consumer<byte[]> whole;
    private final Consumer<Object> failed;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Drain(ReadableStreamDefaultReader reader, Consumer<byte[]> whole, Consumer<Object> failed) {
      this.reader = reader;
      this.whole = whole;
      this.failed = failed;
    }

    void more() {
      reader.read(this);
    }

    @Override
    public void chunk(Object chunk) {
      byte[] piece = Buffers.isUint8Array(chunk) ? Buffers.bytes(chunk) : null;
      if (piece == null) {
        failed.accept(host.idl().error("TypeError", "Received non-Uint8Array chunk"));
        return;
      }
      bytes.writeBytes(piece);
      more();
    }

    @Override
    public void close() {
      whole.accept(bytes.toByteArray());
    }

    @Override
    public void error(Object reason) {
      // what a stream of the program fails with is not told (so Chromium)
      failed.accept(received ? reason : host.idl().error("TypeError", "Failed to fetch"));
    }
  }
}
