package loopglass.engine.host.net;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.file.Blob;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Definition;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** What has a body: a request or a response (Fetch §5.3 "Body mixin"). */
abstract class Bodied extends PlatformObject {

  final Headers headers;
  @Nullable Body body;

  Bodied(Headers headers, @Nullable Body body) {
    this.headers = headers;
    this.body = body;
  }

  interface Packaging extends Function<byte[], Object> {}

  /** The mixin's members. */
  static <T extends Bodied> Consumer<Definition<T>> members(Host host) {
    Object parse = JavaScript.get(JavaScript.get(host.js().global(), "JSON"), "parse");
    return definition ->
        definition
            .get("body", bodied -> bodied.body == null ? null : bodied.body.stream())
            .get("bodyUsed", bodied -> bodied.body != null && bodied.body.isUsed())
            .promising(
                "arrayBuffer",
                0,
                (bodied, call) ->
                    bodied.read(
                        host,
                        call,
                        "arrayBuffer",
                        bytes -> Buffers.arrayBuffer(host.js(), bytes.clone())))
            .promising(
                "blob",
                0,
                (bodied, call) ->
                    bodied.read(
                        host,
                        call,
                        "blob",
                        bytes ->
                            host.idl()
                                .js(
                                    new Blob(
                                        bytes,
                                        Blob.normalized(bodied.headers.list.contentType())))))
            .promising(
                "bytes",
                0,
                (bodied, call) ->
                    bodied.read(
                        host, call, "bytes", bytes -> Buffers.uint8Array(host.js(), bytes.clone())))
            .promising(
                "formData",
                0,
                (bodied, call) ->
                    bodied.read(
                        host,
                        call,
                        "formData",
                        bytes ->
                            host.idl()
                                .js(
                                    FormData.parsed(
                                        call, bodied.headers.list.contentType(), bytes))))
            .promising(
                "json",
                0,
                (bodied, call) ->
                    bodied.read(host, call, "json", bytes -> json(host, call, parse, bytes)))
            .promising(
                "text",
                0,
                (bodied, call) ->
                    bodied.read(host, call, "text", bytes -> Values.text(decoded(bytes))));
  }

  /** UTF-8 decode: a byte order mark is dropped. */
  static String decoded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Object json(Host host, Call call, Object parse, byte[] bytes) {
    Object[] value = {Values.undefined()};
    Object thrown =
        Promises.thrownBy(
            () ->
                value[0] = host.js().call(parse, Values.undefined(), Values.text(decoded(bytes))));
    if (thrown == null) {
      return value[0];
    }
    String message = Values.toText(JavaScript.get(thrown, "message"));
    throw call.syntaxError(message);
  }

  /**
   * Fetch §5.3 "consume body". What is not there yet is awaited, and the task that brings it
   * settles the promise; what is there already is handed over by a task of its own.
   */
  final Object read(Host host, Call call, String method, Packaging packaging) {
    Body has = body;
    if (has == null) {
      return host.idl().promises().attempt(() -> packaging.apply(new byte[0]));
    }
    if (has.isUnusable()) {
      throw call.typeError(has.isUsed() ? "body stream already read" : "body stream is locked");
    }
    boolean complete = has.isComplete();
    Deferred result = host.idl().deferred();
    has.readAll(
        bytes -> {
          Object[] value = {Values.undefined()};
          Object thrown = Promises.thrownBy(() -> value[0] = packaging.apply(bytes));
          if (thrown != null) {
            result.reject(thrown);
          } else if (complete) {
            host.queueTask(
                TaskSource.NETWORKING,
                method + "() of " + describe(),
                null,
                null,
                "all of the body is there",
                () -> result.resolve(value[0]));
          } else {
            result.resolve(value[0]);
          }
        },
        result::reject);
    return result.promise();
  }

  /** What people call it: an address, or what it is. */
  abstract String describe();
}
