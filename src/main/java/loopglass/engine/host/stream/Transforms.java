package loopglass.engine.host.stream;

import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import org.jspecify.annotations.Nullable;

/** The interfaces of transform streams as the program sees them (Streams §6). */
final class Transforms {

  private Transforms() {}

  static void install(Host host) {
    host.idl()
        .define("TransformStreamDefaultController", TransformStreamDefaultController.class)
        .get("desiredSize", controller -> controller.stream().desiredSize())
        .action("enqueue", 0, Transforms::enqueue)
        .action("error", 0, (controller, call) -> controller.stream().error(call.value(0)))
        .action("terminate", 0, (controller, call) -> controller.stream().terminate())
        .install();
    host.idl()
        .define("TransformStream", TransformStream.class)
        .constructor(0, call -> constructed(host, call))
        .get("readable", TransformStream::readable)
        .get("writable", TransformStream::writable)
        .install();
  }

  private static void enqueue(TransformStreamDefaultController controller, Call call) {
    if (controller.stream().isOver()) {
      throw call.typeError("Cannot enqueue a chunk into a closed or errored readable stream");
    }
    controller.enqueue(call.value(0));
  }

  private static TransformStream constructed(Host host, Call call) {
    Object transformer = call.has(0) ? call.object(0) : Values.undefined();
    Members members = call.dictionary(0, "Transformer");
    Script script = new Script(host, transformer, members);
    if (members.has("readableType") || members.has("writableType")) {
      throw call.rangeError("Invalid type is specified");
    }
    Strategy readable = Strategy.read(host, call, 2, 0);
    Strategy writable = Strategy.read(host, call, 1, 1);
    return TransformStream.of(host, script, writable, readable);
  }

  private static final class Script implements Transformer {
    private final Host host;
    private final Object object;
    private final @Nullable Object cancel;
    private final @Nullable Object flush;
    private final @Nullable Object start;
    private final @Nullable Object transform;

    Script(Host host, Object object, Members members) {
      this.host = host;
      this.object = object;
      cancel = members.functionOrNull("cancel");
      flush = members.functionOrNull("flush");
      start = members.functionOrNull("start");
      transform = members.functionOrNull("transform");
    }

    private Object call(@Nullable Object function, Object... arguments) {
      return function == null ? Values.undefined() : host.js().call(function, object, arguments);
    }

    @Override
    public Object start(TransformStreamDefaultController controller) {
      return call(start, host.idl().js(controller));
    }

    @Override
    public Object transform(Object chunk, TransformStreamDefaultController controller) {
      if (transform == null) {
        controller.enqueue(chunk);
        return Values.undefined();
      }
      return call(transform, chunk, host.idl().js(controller));
    }

    @Override
    public Object flush(TransformStreamDefaultController controller) {
      return call(flush, host.idl().js(controller));
    }

    @Override
    public Object cancel(Object reason) {
      return call(cancel, reason);
    }
  }
}
