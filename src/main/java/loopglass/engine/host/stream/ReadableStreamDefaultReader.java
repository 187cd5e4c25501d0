package loopglass.engine.host.stream;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import loopglass.engine.host.Host;
import loopglass.engine.host.stream.ReadableStream.State;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** Reads a stream chunk by chunk; while it has it, nobody else can (Streams §4.4). */
public final class ReadableStreamDefaultReader extends PlatformObject {

  private final Host host;
  private final Queue<ReadRequest> requests = new ArrayDeque<>();
  private @Nullable ReadableStream stream;
  private Deferred closed;

  /** Streams §4.9.1 "SetUpReadableStreamDefaultReader"; the stream is not locked. */
  ReadableStreamDefaultReader(ReadableStream stream) {
    host = stream.host();
    this.stream = stream;
    stream.reader = this;
    closed = host.idl().deferred();
    switch (stream.state()) {
      case READABLE -> {}
      case CLOSED -> closed.resolve();
      case ERRORED -> reject(stream.storedError());
    }
  }

  private void reject(Object reason) {
    closed.reject(reason);
    closed.markAsHandled();
  }

  Object closed() {
    return closed.promise();
  }

  boolean isWaiting() {
    return !requests.isEmpty();
  }

  ReadRequest take() {
    return requests.remove();
  }

  void wait(ReadRequest request) {
    requests.add(request);
  }

  void streamClosed() {
    closed.resolve();
    for (ReadRequest request = requests.poll(); request != null; request = requests.poll()) {
      request.close();
    }
  }

  void streamErrored(Object reason) {
    reject(reason);
    for (ReadRequest request = requests.poll(); request != null; request = requests.poll()) {
      request.error(reason);
    }
  }

  /** Streams §4.9.3 "ReadableStreamDefaultReaderRead". */
  public void read(ReadRequest request) {
    ReadableStream from = stream;
    if (from == null) {
      request.error(
          released(
              "This readable stream reader has been released and cannot be used to read from its"
                  + " previous owner stream"));
      return;
    }
    from.disturb();
    switch (from.state()) {
      case CLOSED -> request.close();
      case ERRORED -> request.error(from.storedError());
      case READABLE -> from.controller().pullSteps(request);
    }
  }

  private Object released(String message) {
    return host.idl().error("TypeError", message);
  }

  /** The promise of the next result: {@code {value, done}}. */
  Object read() {
    Deferred result = host.idl().deferred();
    read(
        new ReadRequest() {
          @Override
          public void chunk(Object chunk) {
            result.resolve(result(chunk, false));
          }

          @Override
          public void close() {
            result.resolve(result(Values.undefined(), true));
          }

          @Override
          public void error(Object reason) {
            result.reject(reason);
          }
        });
    return result.promise();
  }

  /** A dictionary has its members in the order of the alphabet (Web IDL §3.2.17). */
  static Map<String, Object> result(Object value, boolean done) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("done", done);
    result.put("value", value);
    return result;
  }

  /** What an iterator gives has its value first (ECMA-262 §7.4.14 CreateIteratorResultObject). */
  static Map<String, Object> iteration(Object value, boolean done) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("value", value);
    result.put("done", done);
    return result;
  }

  Object cancel(Object reason) {
    ReadableStream from = stream;
    return from == null
        ? host.idl()
            .rejected(
                released(
                    "This readable stream reader has been released and cannot be used to cancel its"
                        + " previous owner stream"))
        : from.cancel(reason);
  }

  /** Streams §4.9.3 "ReadableStreamDefaultReaderRelease". */
  public void release() {
    ReadableStream from = stream;
    if (from == null) {
      return;
    }
    Object reason =
        released(
            "This readable stream reader has been released and cannot be used to monitor the"
                + " stream's state");
    if (from.state() != State.READABLE) {
      closed = host.idl().deferred();
    }
    reject(reason);
    from.reader = null;
    stream = null;
    Object gone = released("Releasing Default reader");
    for (ReadRequest request = requests.poll(); request != null; request = requests.poll()) {
      request.error(gone);
    }
  }
}
