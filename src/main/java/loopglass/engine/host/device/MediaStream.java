package loopglass.engine.host.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import org.jspecify.annotations.Nullable;

/** Tracks that belong together (Media Capture §4.2). */
public final class MediaStream extends EventTarget {

  private final String id;
  private final List<MediaStreamTrack> tracks;

  MediaStream(Host host, List<MediaStreamTrack> tracks) {
    super(host);
    this.id = newId(host);
    this.tracks = new ArrayList<>(tracks);
  }

  /** Counted like all that a run makes, in the shape of a UUID. */
  static String newId(Host host) {
    return "00000000-0000-4000-8000-%012x".formatted(host.journal().mint());
  }

  @Override
  protected String describe() {
    return "MediaStream";
  }

  /** Whether any of its tracks still gives something. */
  public boolean isActive() {
    return tracks.stream().anyMatch(MediaStreamTrack::isLive);
  }

  List<MediaStreamTrack> tracks() {
    return tracks;
  }

  private List<MediaStreamTrack> tracks(String kind) {
    return tracks.stream().filter(track -> track.kind.equals(kind)).toList();
  }

  private @Nullable Object track(String trackId) {
    return tracks.stream().filter(t -> t.id.equals(trackId)).findFirst().orElse(null);
  }

  private void add(MediaStreamTrack track) {
    if (!tracks.contains(track)) {
      tracks.add(track);
    }
  }

  private static MediaStream construct(Host host, Call call) {
    if (!call.has(0)) {
      return new MediaStream(host, List.of());
    }
    MediaStream other = Idl.platform(call.value(0), MediaStream.class);
    if (other != null) {
      return new MediaStream(host, other.tracks);
    }
    if (!call.isIterable(0)) {
      throw call.typeError("Overload resolution failed.");
    }
    MediaStream made = new MediaStream(host, List.of());
    for (Object element : call.sequence(0)) {
      MediaStreamTrack track = Idl.platform(element, MediaStreamTrack.class);
      if (track == null) {
        throw call.typeError("Failed to convert value to 'MediaStreamTrack'.");
      }
      made.add(track);
    }
    return made;
  }

  private MediaStream copy() {
    return new MediaStream(
        host(),
        tracks.stream()
            .map(track -> new MediaStreamTrack(host(), track.kind, newId(host())))
            .toList());
  }

  private Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("id", id);
    attributes.put("active", isActive());
    return attributes;
  }

  static void install(Host host) {
    MediaStreamTrack.install(host);
    host.idl()
        .define("MediaStream", MediaStream.class)
        .inherits(EventTarget.class)
        .constructor(0, call -> construct(host, call))
        .get("id", stream -> stream.id)
        .get("active", MediaStream::isActive)
        .operation("getTracks", 0, (stream, call) -> List.copyOf(stream.tracks))
        .operation("getAudioTracks", 0, (stream, call) -> stream.tracks("audio"))
        .operation("getVideoTracks", 0, (stream, call) -> stream.tracks("video"))
        .operation("getTrackById", 1, (stream, call) -> stream.track(call.text(0)))
        .action(
            "addTrack", 1, (stream, call) -> stream.add(call.platform(0, MediaStreamTrack.class)))
        .action(
            "removeTrack",
            1,
            (stream, call) -> stream.tracks.remove(call.platform(0, MediaStreamTrack.class)))
        .operation("clone", 0, (stream, call) -> stream.copy())
        .shows(MediaStream::attributes)
        .with(EventHandlers.of("addtrack", "removetrack"))
        .install();
  }
}
