package loopglass.engine.host.stream;

import loopglass.engine.host.Host;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.Promises;

/** Chunks out of something that can be iterated over (Streams §4.9.1 "from iterable"). */
final class IterableSource implements Source {

  private final Host host;
  private final Object iterator;

  /** Whether the values are awaited one by one, since the iterator is a synchronous one. */
  private final boolean sync;

  private IterableSource(Host host, Object iterator, boolean sync) {
    this.host = host;
    this.iterator = iterator;
    this.sync = sync;
  }

  static ReadableStream stream(Host host, Call call) {
    Object async = Idl.iterator(call.value(0), true);
    Object iterator = async != null ? async : Idl.iterator(call.value(0), false);
    if (iterator == null) {
      throw call.typeError("The provided value is not iterable.");
    }
    return ReadableStream.of(host, new IterableSource(host, iterator, async == null), 0.0);
  }

  private Promises promises() {
    return host.idl().promises();
  }

  @Override
  public Object pull(ReadableStreamDefaultController controller) {
    Object next = host.js().call(JavaScript.get(iterator, "next"), iterator);
    return promises()
        .reacting(
            sync ? awaited(next) : promises().resolved(next),
            result -> {
              if (!Values.isObject(result)) {
                throw Values.typeError("The iterator's result is not an object");
              }
              if (Values.toBoolean(JavaScript.get(result, "done"))) {
                controller.close();
              } else {
                controller.enqueue(JavaScript.get(result, "value"));
              }
              return Values.undefined();
            },
            error -> {
              throw host.js().throwable(error);
            });
  }

  /** A result of a synchronous iterator whose value was awaited (ECMA-262 §27.1.6). */
  private Object awaited(Object result) {
    if (!Values.isObject(result)) {
      return host.idl().resolved(result);
    }
    boolean done = Values.toBoolean(JavaScript.get(result, "done"));
    return promises()
        .reacting(
            promises().resolved(JavaScript.get(result, "value")),
            value -> host.idl().js(ReadableStreamDefaultReader.iteration(value, done)),
            error -> {
              throw host.js().throwable(error);
            });
  }

  @Override
  public Object cancel(Object reason) {
    Object finish = JavaScript.get(iterator, "return");
    return Values.isNullish(finish) ? Values.undefined() : host.js().call(finish, iterator, reason);
  }
}
