package loopglass.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The simulated devices around the page, and what its user allows.
 *
 * @param permissions by name as {@code permissions.query} knows them, such as {@code geolocation},
 *     {@code notifications}, {@code clipboard-read}, {@code camera}, {@code microphone}
 * @param location where the device is
 * @param clipboard the text on the clipboard
 * @param camera whether there is one
 * @param microphone whether there is one
 * @param media what plays in audio and video elements
 */
public record Devices(
    Map<String, Permission> permissions,
    Location location,
    String clipboard,
    boolean camera,
    boolean microphone,
    Media media) {

  /** Devices of which nothing is said: all there, and the user allows what is asked. */
  public static final Devices DEFAULT =
      new Devices(Map.of(), Location.DEFAULT, "", true, true, Media.DEFAULT);

  /** A permission as given, or else {@link Permission#ASKED}. */
  public Permission permission(String name) {
    return permissions.getOrDefault(name, Permission.ASKED);
  }

  /**
   * A permission (Permissions §3).
   *
   * @param state as it stands when the program begins
   * @param answer what the user answers when asked; counts only while the state is PROMPT
   * @param delay how long the user thinks about it
   */
  public record Permission(State state, State answer, Duration delay) {

    /** The user is asked, thinks half a second, and allows it. */
    public static final Permission ASKED =
        new Permission(State.PROMPT, State.GRANTED, Duration.ofMillis(500));

    /** How a permission stands; an answer of PROMPT is an asker sent away without one. */
    public enum State {
      GRANTED,
      DENIED,
      PROMPT
    }
  }

  /**
   * Where the device is (Geolocation §3).
   *
   * @param delay until the device knows
   * @param fix what it knows then
   * @param moves further fixes, for watchPosition; each {@code after} counts from the one before
   */
  public record Location(Duration delay, Fix fix, List<Move> moves) {

    /** In Berlin, and standing still. */
    public static final Location DEFAULT =
        new Location(Duration.ofMillis(100), new Fix.Position(52.52, 13.405, 20), List.of());
  }

  /** What a geolocation device finds. */
  public sealed interface Fix {

    /**
     * A position.
     *
     * @param latitude degrees
     * @param longitude degrees
     * @param accuracy metres
     */
    record Position(double latitude, double longitude, double accuracy) implements Fix {}

    /** No position can be had: GeolocationPositionError.POSITION_UNAVAILABLE. */
    record Unavailable() implements Fix {}

    /** It takes longer than anybody waits: GeolocationPositionError.TIMEOUT. */
    record Timeout() implements Fix {}
  }

  /** The device is somewhere else than before. */
  public record Move(Duration after, Fix fix) {}

  /**
   * What plays in audio and video elements.
   *
   * @param duration how long it is
   * @param autoplay whether play() is allowed before the user has touched the page
   */
  public record Media(Duration duration, boolean autoplay) {

    /** Ten seconds; may play only once the user has touched the page. */
    public static final Media DEFAULT = new Media(Duration.ofSeconds(10), false);
  }
}
