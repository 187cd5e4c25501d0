package loopglass.engine.host.device;

import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.file.Blob;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.engine.loop.VirtualClock;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Event;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** Records a stream in pieces (MediaStream Recording §2). What it records is noise of no use. */
final class MediaRecorder extends EventTarget {

  /** How long it takes until recording has begun, in virtual nanoseconds. */
  private static final long START = 10 * VirtualClock.MILLISECOND;

  private static final int BYTES_A_MILLISECOND = 16;

  private enum State {
    INACTIVE,
    RECORDING,
    PAUSED
  }

  private final MediaStream stream;
  private String mimeType;
  private State state = State.INACTIVE;

  /** Virtual nanoseconds between pieces; 0 for one at the end. */
  private long timeslice;

  private long begun;
  private long pieceBegan;
  private long recorded;
  private long resumed;
  private @Nullable Pending pending;
  private @Nullable Alarm alarm;

  private MediaRecorder(Host host, MediaStream stream, String mimeType) {
    super(host);
    this.stream = stream;
    this.mimeType = mimeType;
  }

  @Override
  protected String describe() {
    return "MediaRecorder";
  }

  static void install(Host host) {
    BlobEvent.install(host);
    host.idl()
        .define("MediaRecorder", MediaRecorder.class)
        .inherits(EventTarget.class)
        .constructor(1, call -> construct(host, call))
        .get("stream", recorder -> recorder.stream)
        .get("mimeType", recorder -> recorder.mimeType)
        .get("state", MediaRecorder::words)
        .action("start", 0, MediaRecorder::start)
        .action("stop", 0, (recorder, call) -> recorder.stop())
        .action("pause", 0, MediaRecorder::pause)
        .action("resume", 0, MediaRecorder::resume)
        .action("requestData", 0, MediaRecorder::requestData)
        .statically("isTypeSupported", 1, call -> isSupported(call.text(0)))
        .shows(recorder -> Map.of("state", recorder.words()))
        .with(EventHandlers.of("start", "stop", "dataavailable", "pause", "resume", "error"))
        .install();
  }

  private static boolean isSupported(String type) {
    String bare = type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    return type.isEmpty() || bare.equals("video/webm") || bare.equals("audio/webm");
  }

  private static MediaRecorder construct(Host host, Call call) {
    MediaStream stream = call.platform(0, MediaStream.class);
    Members options = call.dictionary(1, "MediaRecorderOptions");
    String type = options.text("mimeType", "");
    if (!isSupported(type)) {
      throw call.domException(
          "NotSupportedError",
          "Failed to initialize native MediaRecorder the type provided ("
              + type
              + ") is not supported.");
    }
    return new MediaRecorder(host, stream, type);
  }

  private String words() {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private void require(Call call, boolean fits) {
    if (!fits) {
      throw call.domException(
          "InvalidStateError", "The MediaRecorder's state is '" + words() + "'.");
    }
  }

  private long now() {
    return host().clock().now();
  }

  private void start(Call call) {
    require(call, state == State.INACTIVE);
    if (!stream.isActive()) {
      throw call.domException(
          "NotSupportedError",
          "The MediaRecorder cannot start because there are no audio or video tracks available.");
    }
    timeslice = call.has(0) ? Math.max(0, call.integer(0)) * VirtualClock.MILLISECOND : 0;
    state = State.RECORDING;
    recorded = 0;
    begun = now();
    resumed = begun;
    pieceBegan = begun;
    pending = host().register("MediaRecorder.start", words(), null, begun + START);
    alarm = host().clock().at(begun + START, this::started);
    stream.tracks().forEach(track -> track.whenEnded(this::trackEnded));
  }

  /** Nothing is left to record (MediaStream Recording §2.2 "inactivate the recorder"). */
  private void trackEnded() {
    if (!stream.isActive() && state != State.INACTIVE) {
      host()
          .queueTask(
              TaskSource.DOM_MANIPULATION,
              "end of the stream",
              null,
              pending,
              "all tracks have ended",
              this::stop);
    }
  }

  private void started() {
    boolean video = stream.tracks().stream().anyMatch(track -> track.kind.equals("video"));
    mimeType =
        mimeType.isEmpty()
            ? video ? "video/webm;codecs=vp8,opus" : "audio/webm;codecs=opus"
            : mimeType;
    queue("start", "the recording has begun", () -> fire(new DomEvent("start")));
    next();
  }

  /** Waits for the next piece, or for the end of the stream. */
  private void next() {
    alarm = null;
    long every = timeslice > 0 ? timeslice : 0;
    Pending waiting = pending;
    if (waiting == null) {
      return;
    }
    long due = every > 0 ? now() + every : Pending.UNKNOWN;
    waiting = waiting.rearmed(now(), due);
    pending = waiting;
    if (every > 0) {
      host().journal().happened(new Event.Rearmed(waiting));
      alarm =
          host()
              .clock()
              .at(
                  due,
                  () -> {
                    piece("a time slice is over");
                    next();
                  });
    }
  }

  /** Hands over what was recorded since the last piece. */
  private void piece(String reason) {
    keep();
    byte[] bytes = new byte[(int) (recorded / VirtualClock.MILLISECOND) * BYTES_A_MILLISECOND];
    double timecode = (pieceBegan - begun) / (double) VirtualClock.MILLISECOND;
    recorded = 0;
    pieceBegan = now();
    Blob data = new Blob(bytes, mimeType);
    queue("dataavailable", reason, () -> fire(BlobEvent.of(data, timecode)));
  }

  /** Counts what was recorded until now. */
  private void keep() {
    if (state == State.RECORDING) {
      recorded += now() - Math.max(pieceBegan, resumed);
      resumed = now();
    }
  }

  private void queue(String type, String reason, Runnable steps) {
    host()
        .queueTask(
            TaskSource.DOM_MANIPULATION,
            type + " on MediaRecorder",
            null,
            pending != null ? pending : waiting(type),
            reason,
            steps);
  }

  private void stop() {
    if (state == State.INACTIVE) {
      return;
    }
    piece("the recording is over");
    state = State.INACTIVE;
    queue("stop", "the recording is over", () -> fire(new DomEvent("stop")));
    host().clock().cancel(alarm);
    alarm = null;
    if (pending != null) {
      host().done(pending);
      pending = null;
    }
  }

  private void pause(Call call) {
    require(call, state != State.INACTIVE);
    if (state == State.RECORDING) {
      keep();
      state = State.PAUSED;
      queue("pause", "the recording pauses", () -> fire(new DomEvent("pause")));
    }
  }

  private void resume(Call call) {
    require(call, state != State.INACTIVE);
    if (state == State.PAUSED) {
      state = State.RECORDING;
      resumed = now();
      queue("resume", "the recording goes on", () -> fire(new DomEvent("resume")));
    }
  }

  private void requestData(Call call) {
    require(call, state != State.INACTIVE);
    piece("the page has asked for it");
  }
}
