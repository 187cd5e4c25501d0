package loopglass.engine.host.stream;

import java.util.function.Supplier;
import loopglass.engine.host.Host;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** What {@code for await} walks over a stream with (Streams §4.2.5, Web IDL §3.7.10). */
final class StreamIterator extends PlatformObject {

  private final Host host;
  private final ReadableStreamDefaultReader reader;
  private final boolean preventCancel;
  private boolean finished;
  private @Nullable Object ongoing;

  StreamIterator(ReadableStream stream, boolean preventCancel) {
    host = stream.host();
    reader = stream.acquireReader();
    this.preventCancel = preventCancel;
  }

  private Promises promises() {
    return host.idl().promises();
  }

  Object next() {
    return after(this::nextSteps);
  }

  Object finish(Object value) {
    Object returned = after(() -> returnSteps(value));
    return promises()
        .reacting(
            returned,
            nothing -> host.idl().js(ReadableStreamDefaultReader.iteration(value, true)),
            this::rethrown);
  }

  /** Requests are answered one after another. */
  private Object after(Supplier<Object> steps) {
    Object before = ongoing;
    Object now =
        before == null
            ? steps.get()
            : promises().reacting(before, value -> steps.get(), error -> steps.get());
    ongoing = now;
    return now;
  }

  private Object nextSteps() {
    if (finished) {
      return host.idl().resolved(ReadableStreamDefaultReader.iteration(Values.undefined(), true));
    }
    Deferred step = host.idl().deferred();
    reader.read(
        new ReadRequest() {
          @Override
          public void chunk(Object chunk) {
            step.resolve(ReadableStreamDefaultReader.iteration(chunk, false));
          }

          @Override
          public void close() {
            reader.release();
            step.resolve(ReadableStreamDefaultReader.iteration(Values.undefined(), true));
          }

          @Override
          public void error(Object reason) {
            reader.release();
            step.reject(reason);
          }
        });
    return promises()
        .reacting(
            step.promise(),
            result -> {
              ongoing = null;
              if (Values.toBoolean(JavaScript.get(result, "done"))) {
                finished = true;
              }
              return result;
            },
            error -> {
              ongoing = null;
              finished = true;
              return rethrown(error);
            });
  }

  private Object returnSteps(Object value) {
    if (finished) {
      return promises().done();
    }
    finished = true;
    Object result = preventCancel ? promises().done() : reader.cancel(value);
    reader.release();
    return result;
  }

  private Object rethrown(Object error) {
    throw host.js().throwable(error);
  }
}
