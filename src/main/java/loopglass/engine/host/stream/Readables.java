package loopglass.engine.host.stream;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.stream.ReadableStream.State;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;

/** The interfaces of readable streams as the program sees them (Streams §4). */
final class Readables {

  private Readables() {}

  static void install(Host host) {
    host.idl()
        .define("ReadableStreamDefaultController", ReadableStreamDefaultController.class)
        .get("desiredSize", ReadableStreamDefaultController::shownDesiredSize)
        .action("close", 0, Readables::close)
        .action("enqueue", 0, Readables::enqueue)
        .action("error", 0, (controller, call) -> controller.error(call.value(0)))
        .install();
    host.idl()
        .define("ReadableStreamDefaultReader", ReadableStreamDefaultReader.class)
        .constructor(1, call -> reader(call, call.platform(0, ReadableStream.class)))
        .get("closed", ReadableStreamDefaultReader::closed)
        .promising("read", 0, (reader, call) -> reader.read())
        .promising("cancel", 0, (reader, call) -> reader.cancel(call.value(0)))
        .action("releaseLock", 0, (reader, call) -> reader.release())
        .install();
    host.idl()
        .define("ReadableStreamAsyncIterator", StreamIterator.class)
        .promising("next", 0, (iterator, call) -> iterator.next())
        .promising("return", 0, (iterator, call) -> iterator.finish(call.value(0)))
        .asyncIterator()
        .installUnnamed();
    host.idl()
        .define("ReadableStream", ReadableStream.class)
        .constructor(0, call -> constructed(host, call))
        .get("locked", ReadableStream::isLocked)
        .promising("cancel", 0, Readables::cancel)
        .operation("getReader", 0, Readables::getReader)
        .operation("tee", 0, Readables::tee)
        .promising("pipeTo", 1, (stream, call) -> Pipe.requested(host, stream, call))
        .operation("pipeThrough", 1, (stream, call) -> Pipe.through(host, stream, call))
        .asyncIterable(Readables::walker)
        .statically("from", 1, call -> IterableSource.stream(host, call))
        .install();
  }

  private static ReadableStream constructed(Host host, Call call) {
    Object source = call.has(0) ? call.object(0) : Values.undefined();
    Strategy strategy = Strategy.read(host, call, 1, 1);
    Members members = call.dictionary(0, "UnderlyingSource");
    ScriptSource script = new ScriptSource(host, source, members);
    if (members.has("type")) {
      if (!members.text("type", "").equals("bytes")) {
        throw call.rangeError("Invalid type is specified");
      }
      throw host.js()
          .throwable(
              host.idl()
                  .error("ReferenceError", "A byte stream is not simulated by Loopglass yet"));
    }
    return ReadableStream.of(host, script, strategy);
  }

  private static void close(ReadableStreamDefaultController controller, Call call) {
    refuse(controller, call, "close");
    controller.close();
  }

  private static void enqueue(ReadableStreamDefaultController controller, Call call) {
    refuse(controller, call, "enqueue a chunk into");
    controller.enqueue(call.value(0));
  }

  private static void refuse(ReadableStreamDefaultController controller, Call call, String deed) {
    if (!controller.canCloseOrEnqueue()) {
      State state = controller.stream().state();
      String what =
          state == State.READABLE
              ? "readable stream that has already been requested to be closed"
              : (state == State.CLOSED ? "closed" : "errored") + " readable stream";
      String article = state == State.ERRORED ? "an " : "a ";
      throw call.typeError("Cannot " + deed + " " + article + what);
    }
  }

  private static ReadableStreamDefaultReader reader(Call call, ReadableStream stream) {
    unlocked(
        call,
        stream,
        "ReadableStreamDefaultReader constructor can only accept readable streams that are not yet"
            + " locked to a reader");
    return stream.acquireReader();
  }

  private static void unlocked(Call call, ReadableStream stream, String complaint) {
    if (stream.isLocked()) {
      throw call.typeError(complaint);
    }
  }

  private static Object getReader(ReadableStream stream, Call call) {
    Members options = call.dictionary(0, "ReadableStreamGetReaderOptions");
    if (options.has("mode")) {
      options.word("mode", "ReadableStreamReaderMode", List.of("byob"), "byob");
      throw call.typeError("Cannot construct a ReadableStreamBYOBReader for a non-byte stream");
    }
    return reader(call, stream);
  }

  private static Object cancel(ReadableStream stream, Call call) {
    unlocked(call, stream, "Cannot cancel a locked stream");
    return stream.cancel(call.value(0));
  }

  private static Object tee(ReadableStream stream, Call call) {
    unlocked(call, stream, "ReadableStream is locked");
    Tee.Branches branches = stream.tee();
    return List.of(branches.first(), branches.second());
  }

  private static StreamIterator walker(ReadableStream stream, Call call) {
    Members options = call.dictionary(0, "ReadableStreamIteratorOptions");
    boolean preventCancel = options.truth("preventCancel", false);
    unlocked(call, stream, "ReadableStream is locked");
    return new StreamIterator(stream, preventCancel);
  }
}
