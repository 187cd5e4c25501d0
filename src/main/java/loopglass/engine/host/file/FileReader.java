package loopglass.engine.host.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import loopglass.engine.host.Host;
import loopglass.engine.host.Later;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.encoding.Decoding;
import loopglass.engine.host.encoding.Encoding;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.event.ProgressEvent;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/**
 * Reads blobs and tells of it by events (File API §6.2). Where the standard queues a task for each
 * event, this follows Chromium: progress, load and loadend are fired by one.
 */
final class FileReader extends EventTarget {

  private static final int EMPTY = 0;
  private static final int LOADING = 1;
  private static final int DONE = 2;

  private int state = EMPTY;
  private @Nullable Object result;
  private @Nullable Object error;
  private @Nullable Alarm beginning;
  private @Nullable Later reading;

  private FileReader(Host host) {
    super(host);
  }

  static void install(Host host) {
    host.idl()
        .define("FileReader", FileReader.class)
        .inherits(EventTarget.class)
        .constructor(0, call -> new FileReader(host))
        .get("readyState", reader -> reader.state)
        .get("result", reader -> reader.result)
        .get("error", reader -> reader.error)
        .with(EventHandlers.of("loadstart", "progress", "load", "abort", "error", "loadend"))
        .constant("EMPTY", EMPTY)
        .constant("LOADING", LOADING)
        .constant("DONE", DONE)
        .action("abort", 0, (reader, call) -> reader.abort())
        .action(
            "readAsArrayBuffer",
            1,
            (reader, call) ->
                reader.read(
                    call,
                    "readAsArrayBuffer",
                    blob -> Buffers.arrayBuffer(host.js(), blob.bytes().clone())))
        .action(
            "readAsBinaryString",
            1,
            (reader, call) ->
                reader.read(
                    call,
                    "readAsBinaryString",
                    blob -> new String(blob.bytes(), StandardCharsets.ISO_8859_1)))
        .action(
            "readAsDataURL",
            1,
            (reader, call) -> reader.read(call, "readAsDataURL", FileReader::dataUrl))
        .action("readAsText", 1, FileReader::readAsText)
        .install();
  }

  private void readAsText(Call call) {
    Encoding named = call.has(1) ? Encoding.of(call.text(1)) : null;
    Encoding encoding = named == null ? Encoding.UTF_8 : named;
    read(call, "readAsText", blob -> Decoding.decode(blob.bytes(), encoding));
  }

  private static String dataUrl(Blob blob) {
    String type = blob.type().isEmpty() ? "application/octet-stream" : blob.type();
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(blob.bytes());
  }

  private void read(Call call, String api, Function<Blob, Object> packaging) {
    Blob blob = call.platform(0, Blob.class);
    if (state == LOADING) {
      throw call.domException("InvalidStateError", "The object is already busy reading Blobs.");
    }
    state = LOADING;
    result = null;
    error = null;
    Later later = Reading.begin(host(), "FileReader." + api, blob, () -> finish(blob, packaging));
    reading = later;
    beginning =
        host()
            .clock()
            .at(
                host().clock().now() + Reading.START,
                () -> queueLoadstart(later.pending(), blob.size()));
  }

  private void queueLoadstart(Pending cause, long size) {
    beginning = null;
    host()
        .queueTask(
            TaskSource.FILE_READING,
            "loadstart on FileReader",
            null,
            cause,
            "the reading has begun",
            () -> fire(ProgressEvent.of("loadstart", true, 0, size)));
  }

  private void finish(Blob blob, Function<Blob, Object> packaging) {
    long size = blob.size();
    result = host().idl().js(packaging.apply(blob));
    if (size > 0) {
      fire(ProgressEvent.of("progress", true, size, size));
    }
    if (state != LOADING) { // a listener has aborted it
      return;
    }
    state = DONE;
    fire(ProgressEvent.of("load", true, size, size));
    if (state != LOADING) { // else a listener reads again
      fire(ProgressEvent.of("loadend", true, size, size));
    }
  }

  /** File API §6.2.3.5: the events of it come here and now. */
  private void abort() {
    result = null;
    if (state != LOADING) {
      return;
    }
    state = DONE;
    error =
        host()
            .idl()
            .domException(
                "AbortError",
                "An ongoing operation was aborted, typically with a call to abort().");
    host().clock().cancel(beginning);
    beginning = null;
    if (reading != null) {
      reading.cancel();
    }
    fire(ProgressEvent.of("abort", false, 0, 0));
    if (state != LOADING) {
      fire(ProgressEvent.of("loadend", false, 0, 0));
    }
  }
}
