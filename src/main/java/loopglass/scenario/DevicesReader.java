package loopglass.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.scenario.Devices.Fix;
import loopglass.scenario.Devices.Location;
import loopglass.scenario.Devices.Media;
import loopglass.scenario.Devices.Move;
import loopglass.scenario.Devices.Permission;
import loopglass.scenario.Devices.Permission.State;

/** Reads the front matter's {@code devices}. */
final class DevicesReader {

  private static final List<String> KEYS =
      List.of(
          "permissions",
          "notifications",
          "geolocation",
          "clipboard",
          "camera",
          "microphone",
          "media");

  private static final String EVERY = "the devices are " + String.join(", ", KEYS) + ".";
  private static final List<String> POSITION = List.of("latitude", "longitude", "accuracy", "fail");

  private final Section devices;
  private final Map<String, Permission> permissions = new LinkedHashMap<>();

  private DevicesReader(Section devices) {
    this.devices = devices;
  }

  static Devices read(Section matter) throws ScenarioException {
    Yaml written = matter.at("devices");
    if (written == null) {
      return Devices.DEFAULT;
    }
    Section devices = matter.section(written, EVERY);
    devices.only(KEYS, EVERY);
    return new DevicesReader(devices).devices();
  }

  private Devices devices() throws ScenarioException {
    Yaml given = devices.at("permissions");
    if (given != null) {
      String shape = "'permissions' must be written as { geolocation: granted }.";
      for (Yaml.Entry entry : devices.section(given, shape).entries()) {
        permit(entry.key(), entry.key(), entry.value());
      }
    }
    Yaml notifications = devices.at("notifications");
    if (notifications != null) {
      permit("notifications", "notifications", notifications);
    }
    Location location = location();
    boolean camera = capture("camera");
    boolean microphone = capture("microphone");
    return new Devices(
        Map.copyOf(permissions),
        location,
        devices.text("clipboard", ""),
        camera,
        microphone,
        media());
  }

  /** A state, or what a user who is asked answers: {@code { prompt: denied, after: 2s }}. */
  private void permit(String name, String key, Yaml value) throws ScenarioException {
    if (value instanceof Yaml.Mapping asked) {
      String shape = "'" + key + "' must be written as { prompt: denied, after: 2s }.";
      Section section = devices.section(asked, shape);
      section.only(List.of("prompt", "after"), shape);
      permissions.put(
          name,
          new Permission(
              State.PROMPT,
              section.oneOf("prompt", State.class, Permission.ASKED.answer()),
              section.time("after", Permission.ASKED.delay())));
    } else {
      State state = devices.oneOf(key, State.class, value);
      permissions.put(
          name, new Permission(state, Permission.ASKED.answer(), Permission.ASKED.delay()));
    }
  }

  private boolean capture(String device) throws ScenarioException {
    Yaml value = devices.at(device);
    if (value == null) {
      return true;
    }
    if (value instanceof Yaml.Scalar(var _, String text, int _) && text.equals("none")) {
      return false;
    }
    permit(device, device, value);
    return true;
  }

  private Location location() throws ScenarioException {
    Yaml value = devices.at("geolocation");
    if (value == null) {
      return Location.DEFAULT;
    }
    if (value instanceof Yaml.Scalar(var _, String text, int _)) {
      switch (text) {
        case "unavailable" -> {
          return new Location(Location.DEFAULT.delay(), new Fix.Unavailable(), List.of());
        }
        case "timeout" -> {
          return new Location(Location.DEFAULT.delay(), new Fix.Timeout(), List.of());
        }
        default -> permit("geolocation", "geolocation", value);
      }
      return Location.DEFAULT;
    }
    String shape =
        "'geolocation' must be a permission, unavailable, timeout, or written as { delay: 100ms,"
            + " latitude: 52.5, longitude: 13.4, accuracy: 20, moves: [ { after: 1s, … } ] }.";
    Section section = devices.section(value, shape);
    List<String> keys = new ArrayList<>(POSITION);
    keys.addAll(List.of("delay", "moves"));
    section.only(keys, shape);
    List<Move> moves = new ArrayList<>();
    Fix.Position last = startOf(section);
    for (Section move : section.list("moves", shape)) {
      List<String> moveKeys = new ArrayList<>(POSITION);
      moveKeys.add("after");
      move.only(moveKeys, shape);
      Fix fix = fix(move, last);
      last = fix instanceof Fix.Position position ? position : last;
      moves.add(new Move(move.time("after", Duration.ofSeconds(1)), fix));
    }
    return new Location(
        section.time("delay", Location.DEFAULT.delay()),
        fix(section, startOf(section)),
        List.copyOf(moves));
  }

  private static Fix.Position startOf(Section section) throws ScenarioException {
    Fix.Position berlin = new Fix.Position(52.52, 13.405, 20);
    return fix(section, berlin) instanceof Fix.Position position ? position : berlin;
  }

  /** What is not said is as before. */
  private static Fix fix(Section section, Fix.Position before) throws ScenarioException {
    if (section.has("fail")) {
      return switch (section.text("fail", "")) {
        case "unavailable" -> new Fix.Unavailable();
        case "timeout" -> new Fix.Timeout();
        default ->
            throw section.wrong(section.line("fail"), "'fail' must be unavailable or timeout.");
      };
    }
    return new Fix.Position(
        section.decimal("latitude", before.latitude(), -90, 90),
        section.decimal("longitude", before.longitude(), -180, 180),
        section.decimal("accuracy", before.accuracy(), 0, 1_000_000));
  }

  private Media media() throws ScenarioException {
    Yaml value = devices.at("media");
    if (value == null) {
      return Media.DEFAULT;
    }
    String shape = "'media' must be written as { duration: 30s, autoplay: allowed }.";
    Section media = devices.section(value, shape);
    media.only(List.of("duration", "autoplay"), shape);
    return new Media(
        media.time("duration", Media.DEFAULT.duration()),
        media.oneOf("autoplay", Autoplay.class, Autoplay.BLOCKED) == Autoplay.ALLOWED);
  }

  private enum Autoplay {
    ALLOWED,
    BLOCKED
  }
}
