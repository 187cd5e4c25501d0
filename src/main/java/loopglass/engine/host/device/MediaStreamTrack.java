package loopglass.engine.host.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;

/** What a camera or a microphone gives (Media Capture §4.3). */
final class MediaStreamTrack extends EventTarget {

  final String id;
  final String kind;
  private boolean enabled = true;
  private boolean live = true;
  private final List<Runnable> ended = new ArrayList<>();

  /**
   * A track.
   *
   * @param kind audio or video
   */
  MediaStreamTrack(Host host, String kind, String id) {
    super(host);
    this.kind = kind;
    this.id = id;
  }

  @Override
  protected String describe() {
    return kind + " track";
  }

  boolean isLive() {
    return live;
  }

  /** Adds what is done when it ends. */
  void whenEnded(Runnable action) {
    ended.add(action);
  }

  /** The page stops it: no event tells of that (Media Capture §4.3.3). */
  private void stop() {
    live = false;
    List.copyOf(ended).forEach(Runnable::run);
    ended.clear();
  }

  private MediaStreamTrack copy() {
    MediaStreamTrack copy = new MediaStreamTrack(host(), kind, MediaStream.newId(host()));
    copy.enabled = enabled;
    copy.live = live;
    return copy;
  }

  private String label() {
    return kind.equals("video") ? "Simulated camera" : "Simulated microphone";
  }

  private Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("kind", kind);
    attributes.put("id", id);
    attributes.put("label", label());
    attributes.put("enabled", enabled);
    attributes.put("readyState", live ? "live" : "ended");
    return attributes;
  }

  static void install(Host host) {
    host.idl()
        .define("MediaStreamTrack", MediaStreamTrack.class)
        .inherits(EventTarget.class)
        .get("kind", track -> track.kind)
        .get("id", track -> track.id)
        .get("label", MediaStreamTrack::label)
        .getSet("enabled", track -> track.enabled, (track, call) -> track.enabled = call.truth(0))
        .get("muted", track -> false)
        .get("readyState", track -> track.live ? "live" : "ended")
        .operation("clone", 0, (track, call) -> track.copy())
        .action("stop", 0, (track, call) -> track.stop())
        .shows(MediaStreamTrack::attributes)
        .with(EventHandlers.of("mute", "unmute", "ended"))
        .install();
  }
}
