package loopglass.engine.host.file;

import java.util.function.Function;
import loopglass.engine.host.Host;
import loopglass.engine.host.World;
import loopglass.engine.host.encoding.Decoding;
import loopglass.engine.host.encoding.Encoding;
import loopglass.engine.host.stream.ReadableStream;
import loopglass.engine.host.stream.ReadableStreamDefaultController;
import loopglass.engine.host.stream.Source;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Members;
import loopglass.engine.loop.VirtualClock;

/** The door of this room: Blob, File, FileList, FileReader. */
public final class Files {

  private Files() {}

  /** Defines the interfaces. */
  public static void install(Host host) {
    host.idl()
        .define("Blob", Blob.class)
        .constructor(0, Files::newBlob)
        .shows(Blob::attributes)
        .get("size", Blob::size)
        .get("type", Blob::type)
        .operation("slice", 0, Files::slice)
        .operation("stream", 0, (blob, call) -> stream(host, blob))
        .promising(
            "text",
            0,
            (blob, call) ->
                read(host, "Blob.text", blob, bytes -> Decoding.decode(bytes, Encoding.UTF_8)))
        .promising(
            "arrayBuffer",
            0,
            (blob, call) ->
                read(
                    host,
                    "Blob.arrayBuffer",
                    blob,
                    bytes -> Buffers.arrayBuffer(host.js(), bytes.clone())))
        .promising(
            "bytes",
            0,
            (blob, call) ->
                read(
                    host,
                    "Blob.bytes",
                    blob,
                    bytes -> Buffers.uint8Array(host.js(), bytes.clone())))
        .install();
    host.idl()
        .define("File", File.class)
        .inherits(Blob.class)
        .constructor(2, call -> newFile(host, call))
        .get("name", File::name)
        .get("lastModified", File::lastModified)
        .get("webkitRelativePath", file -> "")
        .install();
    FileList.install(host);
    FileReader.install(host);
  }

  private static Blob newBlob(Call call) {
    Members options = call.dictionary(1, "BlobPropertyBag");
    byte[] bytes = BlobParts.bytes(call, 0, options);
    return new Blob(bytes, Blob.normalized(options.text("type", "")));
  }

  private static File newFile(Host host, Call call) {
    Members options = call.dictionary(2, "FilePropertyBag");
    byte[] bytes = BlobParts.bytes(call, 0, options);
    String name = call.scalarText(1);
    String type = Blob.normalized(options.text("type", ""));
    long now = World.BEGINNING_MS + host.clock().now() / VirtualClock.MILLISECOND;
    return new File(bytes, name, type, options.longInteger("lastModified", now));
  }

  private static Blob slice(Blob blob, Call call) {
    long start = call.has(0) ? call.longInteger(0) : 0;
    long end = call.has(1) ? call.longInteger(1) : blob.size();
    return blob.slice(start, end, call.text(2, ""));
  }

  /** File API §3.3.2 "get stream": its bytes come when somebody wants them. */
  private static ReadableStream stream(Host host, Blob blob) {
    Source source =
        new Source() {
          @Override
          public Object pull(ReadableStreamDefaultController controller) {
            Deferred there = host.idl().deferred();
            Reading.begin(
                host,
                "Blob.stream",
                blob,
                () -> {
                  if (controller.canCloseOrEnqueue() && blob.size() > 0) {
                    controller.enqueue(Buffers.uint8Array(host.js(), blob.bytes().clone()));
                  }
                  if (controller.canCloseOrEnqueue()) {
                    controller.close();
                  }
                  there.resolve();
                });
            return there.promise();
          }
        };
    return ReadableStream.of(host, source, 0);
  }

  private static Object read(Host host, String api, Blob blob, Function<byte[], Object> packaging) {
    Deferred deferred = host.idl().deferred();
    Reading.begin(host, api, blob, () -> deferred.resolve(packaging.apply(blob.bytes())));
    return deferred.promise();
  }
}
