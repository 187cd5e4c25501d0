package loopglass.engine.host.device;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.scenario.Devices.Fix;

/** What a device knows of where it is (Geolocation §8, §9, §10). */
final class Position {

  private Position() {}

  /** A position with its time, in milliseconds since the epoch. */
  static final class GeolocationPosition extends PlatformObject {
    final GeolocationCoordinates coords;
    final double timestamp;

    GeolocationPosition(Fix.Position fix, double timestamp) {
      this.coords = new GeolocationCoordinates(fix);
      this.timestamp = timestamp;
    }

    Map<String, Object> attributes() {
      Map<String, Object> attributes = new LinkedHashMap<>();
      attributes.put("coords", coords);
      attributes.put("timestamp", timestamp);
      return attributes;
    }
  }

  /** Where: a device at a desk knows neither height nor heading. */
  static final class GeolocationCoordinates extends PlatformObject {
    final Fix.Position fix;

    GeolocationCoordinates(Fix.Position fix) {
      this.fix = fix;
    }

    Map<String, Object> attributes() {
      Map<String, Object> attributes = new LinkedHashMap<>();
      attributes.put("accuracy", fix.accuracy());
      attributes.put("latitude", fix.latitude());
      attributes.put("longitude", fix.longitude());
      for (String unknown : new String[] {"altitude", "altitudeAccuracy", "heading", "speed"}) {
        attributes.put(unknown, null);
      }
      return attributes;
    }
  }

  /** Why there is no position. */
  static final class GeolocationPositionError extends PlatformObject {
    static final int PERMISSION_DENIED = 1;
    static final int POSITION_UNAVAILABLE = 2;
    static final int TIMEOUT = 3;

    final int code;
    final String message;

    private GeolocationPositionError(int code, String message) {
      this.code = code;
      this.message = message;
    }

    static GeolocationPositionError denied() {
      return new GeolocationPositionError(PERMISSION_DENIED, "User denied Geolocation");
    }

    static GeolocationPositionError unavailable() {
      return new GeolocationPositionError(POSITION_UNAVAILABLE, "Position update is unavailable");
    }

    static GeolocationPositionError timeout() {
      return new GeolocationPositionError(TIMEOUT, "Timeout expired");
    }

    Map<String, Object> attributes() {
      Map<String, Object> attributes = new LinkedHashMap<>();
      attributes.put("code", code);
      attributes.put("message", message);
      return attributes;
    }
  }

  static void install(Host host) {
    host.idl()
        .define("GeolocationCoordinates", GeolocationCoordinates.class)
        .get("latitude", coords -> coords.fix.latitude())
        .get("longitude", coords -> coords.fix.longitude())
        .get("accuracy", coords -> coords.fix.accuracy())
        .get("altitude", coords -> null)
        .get("altitudeAccuracy", coords -> null)
        .get("heading", coords -> null)
        .get("speed", coords -> null)
        .operation("toJSON", 0, (coords, call) -> coords.attributes())
        .shows(GeolocationCoordinates::attributes)
        .install();
    host.idl()
        .define("GeolocationPosition", GeolocationPosition.class)
        .get("coords", position -> position.coords)
        .get("timestamp", position -> position.timestamp)
        .operation("toJSON", 0, (position, call) -> json(position))
        .shows(GeolocationPosition::attributes)
        .install();
    host.idl()
        .define("GeolocationPositionError", GeolocationPositionError.class)
        .get("code", error -> error.code)
        .get("message", error -> error.message)
        .constant("PERMISSION_DENIED", GeolocationPositionError.PERMISSION_DENIED)
        .constant("POSITION_UNAVAILABLE", GeolocationPositionError.POSITION_UNAVAILABLE)
        .constant("TIMEOUT", GeolocationPositionError.TIMEOUT)
        .shows(GeolocationPositionError::attributes)
        .install();
  }

  private static Map<String, Object> json(GeolocationPosition position) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("timestamp", position.timestamp);
    json.put("coords", position.coords.attributes());
    return json;
  }
}
