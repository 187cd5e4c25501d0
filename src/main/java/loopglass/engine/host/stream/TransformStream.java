package loopglass.engine.host.stream;

import java.util.Objects;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** A writable and a readable stream with something in between (Streams §6.2). */
public final class TransformStream extends PlatformObject {

  private final Host host;
  private final Transformer transformer;
  private final TransformStreamDefaultController controller =
      new TransformStreamDefaultController(this);
  private final Deferred started;
  private final WritableStream writable;
  private final ReadableStream readable;
  private boolean backpressure;
  private @Nullable Deferred backpressureChange;
  private @Nullable Deferred finish;

  private TransformStream(
      Host host, Transformer transformer, Strategy writableSide, Strategy readableSide) {
    this.host = host;
    this.transformer = transformer;
    started = host.idl().deferred();
    setBackpressure(true);
    writable = WritableStream.of(host, new In(), writableSide);
    readable = ReadableStream.of(host, new Out(), readableSide);
  }

  static TransformStream of(
      Host host, Transformer transformer, Strategy writableSide, Strategy readableSide) {
    TransformStream stream = new TransformStream(host, transformer, writableSide, readableSide);
    stream.started.resolve(transformer.start(stream.controller));
    return stream;
  }

  /** One of the platform's own. */
  public static TransformStream of(Host host, Transformer transformer) {
    return of(host, transformer, Strategy.of(1), Strategy.of(0));
  }

  Host host() {
    return host;
  }

  private Promises promises() {
    return host.idl().promises();
  }

  /** Where chunks come out. */
  public ReadableStream readable() {
    return readable;
  }

  /** Where chunks go in. */
  public WritableStream writable() {
    return writable;
  }

  private Object rethrown(Object error) {
    throw host.js().throwable(error);
  }

  private void setBackpressure(boolean now) {
    if (backpressureChange != null) {
      backpressureChange.resolve();
    }
    backpressureChange = host.idl().deferred();
    backpressure = now;
  }

  /** Streams §6.3.1 "TransformStreamError". */
  void error(Object reason) {
    readable.controller().error(reason);
    errorWritable(reason);
  }

  /** Streams §6.3.1 "TransformStreamErrorWritableAndUnblockWrite". */
  void errorWritable(Object reason) {
    writable.controller().errorIfNeeded(reason);
    if (backpressure) {
      setBackpressure(false);
    }
  }

  /** A chunk comes out. */
  void enqueue(Object chunk) {
    Object thrown = Promises.thrownBy(() -> readable.controller().enqueue(chunk));
    if (thrown != null) {
      errorWritable(thrown);
      throw host.js().throwable(readable.storedError());
    }
    boolean now = !readable.controller().shouldPull();
    if (now != backpressure) {
      setBackpressure(true);
    }
  }

  private Object transform(Object chunk) {
    return promises()
        .reacting(
            promises().attempt(() -> transformer.transform(chunk, controller)),
            value -> value,
            error -> {
              error(error);
              return rethrown(error);
            });
  }

  private final class In implements Sink {
    @Override
    public Object start(WritableStreamDefaultController ignored) {
      return started.promise();
    }

    @Override
    public Object write(Object chunk, WritableStreamDefaultController ignored) {
      if (!backpressure) {
        return transform(chunk);
      }
      return promises()
          .reacting(
              Objects.requireNonNull(backpressureChange).promise(),
              value -> {
                if (writable.state() == WritableStream.State.ERRORING) {
                  return rethrown(writable.storedError());
                }
                return transform(chunk);
              },
              TransformStream.this::rethrown);
    }

    @Override
    public Object close() {
      if (finish != null) {
        return finish.promise();
      }
      Deferred end = host.idl().deferred();
      finish = end;
      promises()
          .upon(
              promises().attempt(() -> transformer.flush(controller)),
              value -> {
                if (readable.isErrored()) {
                  end.reject(readable.storedError());
                } else {
                  readable.controller().close();
                  end.resolve();
                }
              },
              error -> {
                readable.controller().error(error);
                end.reject(error);
              });
      return end.promise();
    }

    @Override
    public Object abort(Object reason) {
      if (finish != null) {
        return finish.promise();
      }
      Deferred end = host.idl().deferred();
      finish = end;
      promises()
          .upon(
              promises().attempt(() -> transformer.cancel(reason)),
              value -> {
                if (readable.isErrored()) {
                  end.reject(readable.storedError());
                } else {
                  readable.controller().error(reason);
                  end.resolve();
                }
              },
              error -> {
                readable.controller().error(error);
                end.reject(error);
              });
      return end.promise();
    }
  }

  private final class Out implements Source {
    @Override
    public Object start(ReadableStreamDefaultController ignored) {
      return started.promise();
    }

    @Override
    public Object pull(ReadableStreamDefaultController ignored) {
      setBackpressure(false);
      return Objects.requireNonNull(backpressureChange).promise();
    }

    @Override
    public Object cancel(Object reason) {
      if (finish != null) {
        return finish.promise();
      }
      Deferred end = host.idl().deferred();
      finish = end;
      promises()
          .upon(
              promises().attempt(() -> transformer.cancel(reason)),
              value -> {
                if (writable.state() == WritableStream.State.ERRORED) {
                  end.reject(writable.storedError());
                } else {
                  errorWritable(reason);
                  end.resolve();
                }
              },
              error -> {
                errorWritable(error);
                end.reject(error);
              });
      return end.promise();
    }
  }

  /** Nothing more comes out, and nothing more is taken in. */
  void terminate() {
    readable.controller().close();
    errorWritable(host.idl().error("TypeError", "The transform stream has been terminated"));
  }

  /** What {@code desiredSize} of its controller says. */
  @Nullable Object desiredSize() {
    return readable.controller().shownDesiredSize();
  }

  /** Whether nothing can come out any more. */
  boolean isOver() {
    return !readable.controller().canCloseOrEnqueue();
  }
}
