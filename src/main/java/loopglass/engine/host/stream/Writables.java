package loopglass.engine.host.stream;

import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import org.jspecify.annotations.Nullable;

/** The interfaces of writable streams as the program sees them (Streams §5). */
final class Writables {

  private Writables() {}

  static void install(Host host) {
    host.idl()
        .define("WritableStreamDefaultController", WritableStreamDefaultController.class)
        .get("signal", WritableStreamDefaultController::signal)
        .action("error", 0, (controller, call) -> controller.errorIfNeeded(call.value(0)))
        .install();
    host.idl()
        .define("WritableStreamDefaultWriter", WritableStreamDefaultWriter.class)
        .constructor(1, call -> writer(call, call.platform(0, WritableStream.class)))
        .get("closed", WritableStreamDefaultWriter::closed)
        .get("desiredSize", WritableStreamDefaultWriter::desiredSize)
        .get("ready", WritableStreamDefaultWriter::ready)
        .promising("abort", 0, (writer, call) -> writer.abort(call.value(0)))
        .promising("close", 0, (writer, call) -> writer.close())
        .action("releaseLock", 0, (writer, call) -> writer.release())
        .promising("write", 0, (writer, call) -> writer.write(call.value(0)))
        .install();
    host.idl()
        .define("WritableStream", WritableStream.class)
        .constructor(0, call -> constructed(host, call))
        .get("locked", WritableStream::isLocked)
        .promising("abort", 0, Writables::abort)
        .promising("close", 0, Writables::close)
        .operation("getWriter", 0, (stream, call) -> writer(call, stream))
        .install();
  }

  private static WritableStream constructed(Host host, Call call) {
    Object sink = call.has(0) ? call.object(0) : Values.undefined();
    Strategy strategy = Strategy.read(host, call, 1, 1);
    Members members = call.dictionary(0, "UnderlyingSink");
    ScriptSink script = new ScriptSink(host, sink, members);
    if (members.has("type")) {
      throw call.rangeError("Invalid type is specified");
    }
    return WritableStream.of(host, script, strategy);
  }

  private static final class ScriptSink implements Sink {
    private final Host host;
    private final Object object;
    private final @Nullable Object abort;
    private final @Nullable Object close;
    private final @Nullable Object start;
    private final @Nullable Object write;

    ScriptSink(Host host, Object object, Members members) {
      this.host = host;
      this.object = object;
      abort = members.functionOrNull("abort");
      close = members.functionOrNull("close");
      start = members.functionOrNull("start");
      write = members.functionOrNull("write");
    }

    private Object call(@Nullable Object function, Object... arguments) {
      return function == null ? Values.undefined() : host.js().call(function, object, arguments);
    }

    @Override
    public Object start(WritableStreamDefaultController controller) {
      return call(start, host.idl().js(controller));
    }

    @Override
    public Object write(Object chunk, WritableStreamDefaultController controller) {
      return call(write, chunk, host.idl().js(controller));
    }

    @Override
    public Object close() {
      return call(close);
    }

    @Override
    public Object abort(Object reason) {
      return call(abort, reason);
    }
  }

  private static WritableStreamDefaultWriter writer(Call call, WritableStream stream) {
    if (stream.isLocked()) {
      throw call.typeError("Cannot create writer when WritableStream is locked");
    }
    return new WritableStreamDefaultWriter(stream);
  }

  private static Object abort(WritableStream stream, Call call) {
    if (stream.isLocked()) {
      throw call.typeError("Cannot abort a stream that already has a writer");
    }
    return stream.abort(call.value(0));
  }

  private static Object close(WritableStream stream, Call call) {
    if (stream.isLocked()) {
      throw call.typeError("Cannot close a stream that already has a writer");
    }
    if (stream.isCloseQueuedOrInFlight()) {
      throw call.typeError("Cannot close an already-closing stream");
    }
    return stream.close();
  }
}
