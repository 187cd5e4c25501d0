package loopglass.engine.host.stream;

import java.util.function.Supplier;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.AbortSignal;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** Carries chunks from a readable to a writable stream (Streams §4.9.1 "ReadableStreamPipeTo"). */
final class Pipe implements ReadRequest {

  private record Options(
      boolean preventAbort,
      boolean preventCancel,
      boolean preventClose,
      @Nullable AbortSignal signal) {

    static Options read(Call call, int index) {
      Members members = call.dictionary(index, "StreamPipeOptions");
      boolean preventAbort = members.truth("preventAbort", false);
      boolean preventCancel = members.truth("preventCancel", false);
      boolean preventClose = members.truth("preventClose", false);
      @Nullable AbortSignal signal = null;
      if (members.has("signal")) {
        signal = members.platformOrNull("signal", AbortSignal.class);
        if (signal == null) {
          throw call.typeError(
              "Failed to read the 'signal' property from 'StreamPipeOptions': Failed to convert"
                  + " value to 'AbortSignal'.");
        }
      }
      return new Options(preventAbort, preventCancel, preventClose, signal);
    }
  }

  private final Host host;
  private final ReadableStream source;
  private final WritableStream target;
  private final ReadableStreamDefaultReader reader;
  private final WritableStreamDefaultWriter writer;
  private final Options options;
  private final Deferred promise;
  private Object lastWrite;
  private boolean shuttingDown;

  private Pipe(Host host, ReadableStream source, WritableStream target, Options options) {
    this.host = host;
    this.source = source;
    this.target = target;
    this.options = options;
    reader = source.acquireReader();
    writer = new WritableStreamDefaultWriter(target);
    source.disturb();
    promise = host.idl().deferred();
    lastWrite = promises().done();
  }

  /** pipeTo, asked for by the program. */
  static Object requested(Host host, ReadableStream source, Call call) {
    WritableStream target = call.platform(0, WritableStream.class);
    Options options = Options.read(call, 1);
    if (source.isLocked()) {
      throw call.typeError("Cannot pipe a locked stream");
    }
    if (target.isLocked()) {
      throw call.typeError("Cannot pipe to a locked stream");
    }
    return begin(host, source, target, options).promise();
  }

  /** pipeThrough, asked for by the program. */
  static Object through(Host host, ReadableStream source, Call call) {
    Object pair = call.object(0);
    ReadableStream out = end(call, pair, "readable", ReadableStream.class);
    WritableStream in = end(call, pair, "writable", WritableStream.class);
    Options options = Options.read(call, 1);
    if (source.isLocked()) {
      throw call.typeError("Cannot pipe a locked stream");
    }
    if (in.isLocked()) {
      throw call.typeError("parameter 1's 'writable' is locked");
    }
    begin(host, source, in, options).markAsHandled();
    return out;
  }

  private static <T> T end(Call call, Object pair, String name, Class<T> type) {
    T end = Idl.platform(JavaScript.get(pair, name), type);
    if (end == null) {
      throw call.typeError(
          "Failed to read the '"
              + name
              + "' property from 'ReadableWritablePair': Failed to convert value to '"
              + type.getSimpleName()
              + "'.");
    }
    return end;
  }

  private static Deferred begin(
      Host host, ReadableStream source, WritableStream target, Options options) {
    Pipe pipe = new Pipe(host, source, target, options);
    AbortSignal signal = options.signal();
    if (signal != null) {
      if (signal.isAborted()) {
        pipe.aborted(signal);
        return pipe.promise;
      }
      signal.whenAborted(() -> pipe.aborted(signal));
    }
    pipe.watch();
    pipe.step();
    return pipe.promise;
  }

  private Promises promises() {
    return host.idl().promises();
  }

  private void aborted(AbortSignal signal) {
    Object reason = signal.reason();
    Object error = reason == null ? Values.undefined() : reason;
    shutDown(
        () -> {
          Object first =
              options.preventAbort() || target.state() != WritableStream.State.WRITABLE
                  ? promises().done()
                  : target.abort(error);
          return options.preventCancel() || source.isErrored()
              ? first
              : both(first, source.cancel(error));
        },
        error);
  }

  private Object both(Object first, Object second) {
    return promises()
        .reacting(
            first,
            value -> second,
            error -> {
              throw host.js().throwable(error);
            });
  }

  /** Errors go forward and backward, the end goes forward. */
  private void watch() {
    if (source.isErrored()) { // at once: what is written or closed meanwhile must not win
      Object error = source.storedError();
      shutDown(options.preventAbort() ? null : () -> target.abort(error), error);
    }
    promises()
        .upon(
            reader.closed(),
            value -> shutDown(options.preventClose() ? null : this::closeTarget, null),
            error -> shutDown(options.preventAbort() ? null : () -> target.abort(error), error));
    promises()
        .upon(
            writer.closed(),
            value -> {
              Object gone = host.idl().error("TypeError", "Destination stream closed");
              shutDown(options.preventCancel() ? null : () -> source.cancel(gone), gone);
            },
            error -> shutDown(options.preventCancel() ? null : () -> source.cancel(error), error));
  }

  /** Streams §5.4.3 "WritableStreamDefaultWriterCloseWithErrorPropagation". */
  private Object closeTarget() {
    return switch (target.state()) {
      case CLOSED -> promises().done();
      case ERRORED -> promises().rejected(target.storedError());
      case WRITABLE, ERRORING ->
          target.isCloseQueuedOrInFlight() ? promises().done() : writer.close();
    };
  }

  private void step() {
    if (shuttingDown) {
      return;
    }
    Double wanted = writer.desiredSize();
    if (wanted != null && wanted > 0) {
      reader.read(this);
    } else {
      promises().upon(writer.ready(), value -> step(), error -> {});
    }
  }

  @Override
  public void chunk(Object chunk) {
    lastWrite = writer.write(chunk);
    promises().upon(lastWrite, value -> {}, error -> {});
    promises().upon(promises().done(), value -> step(), error -> {});
  }

  @Override
  public void close() {
    // the reader's closed promise tells
  }

  @Override
  public void error(Object reason) {
    // the reader's closed promise tells
  }

  private void shutDown(@Nullable Supplier<Object> action, @Nullable Object error) {
    if (shuttingDown) {
      return;
    }
    shuttingDown = true;
    boolean waits =
        target.state() == WritableStream.State.WRITABLE && !target.isCloseQueuedOrInFlight();
    if (waits) {
      promises().upon(lastWrite, value -> finish(action, error), other -> finish(action, error));
    } else {
      finish(action, error);
    }
  }

  private void finish(@Nullable Supplier<Object> action, @Nullable Object error) {
    if (action == null) {
      end(error);
    } else {
      promises().upon(promises().attempt(action), value -> end(error), this::end);
    }
  }

  private void end(@Nullable Object error) {
    writer.release();
    reader.release();
    if (error == null) {
      promise.resolve();
    } else {
      promise.reject(error);
    }
  }
}
