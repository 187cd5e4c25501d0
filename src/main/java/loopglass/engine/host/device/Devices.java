package loopglass.engine.host.device;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.PlatformObject;

/** The door of this room: what {@code navigator} knows of devices, and notifications. */
public final class Devices {

  private Devices() {}

  /**
   * Defines the interfaces; before the interface Navigator is made.
   *
   * @param navigator the Java class of {@code navigator}
   */
  public static void install(Host host, Class<? extends PlatformObject> navigator) {
    Permissions.install(host);
    Geolocation.install(host);
    Clipboard.install(host);
    MediaStream.install(host);
    MediaDevices.install(host);
    MediaRecorder.install(host);
    Permissions permissions = new Permissions(host);
    Notification.install(host, permissions);
    Geolocation geolocation = new Geolocation(host, permissions);
    Clipboard clipboard = new Clipboard(host, permissions);
    MediaDevices media = new MediaDevices(host, permissions);
    host.idl()
        .extend("Navigator", navigator)
        .get("permissions", self -> permissions)
        .get("geolocation", self -> geolocation)
        .get("clipboard", self -> clipboard)
        .get("mediaDevices", self -> media)
        .install();
  }
}
