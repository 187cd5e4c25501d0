package loopglass.engine.host.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.loop.VirtualClock;

/** The object {@code navigator.mediaDevices} (Media Capture §9). */
final class MediaDevices extends EventTarget {

  /** How long a device takes to start, in virtual nanoseconds. */
  private static final long START = 50 * VirtualClock.MILLISECOND;

  private final Permissions permissions;
  private final loopglass.scenario.Devices devices;

  MediaDevices(Host host, Permissions permissions) {
    super(host);
    this.permissions = permissions;
    this.devices = host.world().scenario().frontMatter().devices();
  }

  private static final class MediaDeviceInfo extends PlatformObject {
    final String kind;
    final String label;

    MediaDeviceInfo(String kind, String label) {
      this.kind = kind;
      this.label = label;
    }

    Map<String, Object> attributes() {
      Map<String, Object> attributes = new LinkedHashMap<>();
      attributes.put("deviceId", label.isEmpty() ? "" : kind);
      attributes.put("kind", kind);
      attributes.put("label", label);
      attributes.put("groupId", label.isEmpty() ? "" : "simulated");
      return attributes;
    }
  }

  static void install(Host host) {
    host.idl()
        .define("MediaDevices", MediaDevices.class)
        .inherits(EventTarget.class)
        .promising("getUserMedia", 0, (media, call) -> media.getUserMedia(call))
        .promising("enumerateDevices", 0, (media, call) -> media.enumerate())
        .with(EventHandlers.of("devicechange"))
        .install();
    var info = host.idl().define("MediaDeviceInfo", MediaDeviceInfo.class);
    for (String attribute : List.of("deviceId", "kind", "label", "groupId")) {
      info.get(attribute, device -> device.attributes().get(attribute));
    }
    info.operation("toJSON", 0, (device, call) -> device.attributes())
        .shows(MediaDeviceInfo::attributes)
        .install();
  }

  private Object getUserMedia(Call call) {
    Members constraints = call.dictionary(0, "UserMediaStreamConstraints");
    boolean audio = isWanted(constraints.value("audio"));
    boolean video = isWanted(constraints.value("video"));
    if (!audio && !video) {
      throw call.typeError("At least one of audio and video must be requested");
    }
    Deferred deferred = host().idl().deferred();
    boolean missing = audio && !devices.microphone() || video && !devices.camera();
    Permissions.Answer answer = new Permissions.Answer(0, true);
    if (!missing) {
      answer = both(audio, video);
    }
    boolean granted = answer.granted();
    String wanted = audio && video ? "audio, video" : audio ? "audio" : "video";
    host()
        .later(
            "mediaDevices.getUserMedia",
            wanted,
            null,
            answer.delay() + (missing || !granted ? Permissions.LOOKUP : START),
            TaskSource.PERMISSION,
            "getUserMedia: " + wanted,
            missing
                ? "there is no such device"
                : granted ? "the device has started" : "the user refuses",
            () -> {
              if (missing) {
                deferred.reject(
                    host().idl().domException("NotFoundError", "Requested device not found"));
              } else if (!granted) {
                deferred.reject(host().idl().domException("NotAllowedError", "Permission denied"));
              } else {
                deferred.resolve(stream(audio, video));
              }
            });
    return deferred.promise();
  }

  /** {@code true} or a dictionary of constraints, which any device here fulfils. */
  private static boolean isWanted(Object constraint) {
    return Values.isObject(constraint) || Boolean.TRUE.equals(constraint);
  }

  /** One question for all devices that are wanted: refused when one of them is. */
  private Permissions.Answer both(boolean audio, boolean video) {
    long delay = 0;
    boolean granted = true;
    for (String name : wantedNames(audio, video)) {
      Permissions.Answer answer = permissions.ask(name);
      delay = Math.max(delay, answer.delay());
      granted &= answer.granted();
    }
    return new Permissions.Answer(delay, granted);
  }

  private static List<String> wantedNames(boolean audio, boolean video) {
    List<String> names = new ArrayList<>();
    if (audio) {
      names.add("microphone");
    }
    if (video) {
      names.add("camera");
    }
    return names;
  }

  private MediaStream stream(boolean audio, boolean video) {
    List<MediaStreamTrack> tracks = new ArrayList<>();
    if (audio) {
      tracks.add(new MediaStreamTrack(host(), "audio", MediaStream.newId(host())));
    }
    if (video) {
      tracks.add(new MediaStreamTrack(host(), "video", MediaStream.newId(host())));
    }
    return new MediaStream(host(), tracks);
  }

  /** Labels are for pages that may use the device already. */
  private Object enumerate() {
    List<MediaDeviceInfo> all = new ArrayList<>();
    if (devices.microphone()) {
      all.add(info("audioinput", "microphone"));
    }
    if (devices.camera()) {
      all.add(info("videoinput", "camera"));
    }
    Deferred deferred = host().idl().deferred();
    host()
        .later(
            "mediaDevices.enumerateDevices",
            "",
            null,
            Permissions.LOOKUP,
            TaskSource.PERMISSION,
            "enumerateDevices",
            "the browser has looked",
            () -> deferred.resolve(all));
    return deferred.promise();
  }

  private MediaDeviceInfo info(String kind, String permission) {
    boolean granted =
        permissions.state(permission) == loopglass.scenario.Devices.Permission.State.GRANTED;
    return new MediaDeviceInfo(kind, granted ? "Simulated " + permission : "");
  }
}
