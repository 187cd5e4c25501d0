package loopglass.lesson;

import java.net.URI;
import java.util.Optional;

/** A standard that rules are cited from, and where it can be read. */
enum Standard {
  HTML("HTML", "HTML Living Standard", "https://html.spec.whatwg.org/multipage/"),
  ECMASCRIPT("ECMA-262", "ECMA-262, ECMAScript 2025", "https://tc39.es/ecma262/2025/"),
  DOM("DOM", "DOM Living Standard", "https://dom.spec.whatwg.org/"),
  FETCH("Fetch", "Fetch Living Standard", "https://fetch.spec.whatwg.org/"),
  XHR("XMLHttpRequest", "XMLHttpRequest Living Standard", "https://xhr.spec.whatwg.org/"),
  STREAMS("Streams", "Streams Living Standard", "https://streams.spec.whatwg.org/"),
  CONSOLE("Console", "Console Living Standard", "https://console.spec.whatwg.org/"),
  URL("URL", "URL Living Standard", "https://url.spec.whatwg.org/"),
  WEB_SOCKETS("WebSockets", "WebSockets Living Standard", "https://websockets.spec.whatwg.org/"),
  NOTIFICATIONS(
      "Notifications",
      "Notifications API Living Standard",
      "https://notifications.spec.whatwg.org/"),
  FILE("File API", "W3C File API", "https://www.w3.org/TR/FileAPI/"),
  IDLE(
      "requestIdleCallback",
      "W3C requestIdleCallback()",
      "https://www.w3.org/TR/requestidlecallback/"),
  SCHEDULING(
      "Prioritized Task Scheduling",
      "Prioritized Task Scheduling",
      "https://wicg.github.io/scheduling-apis/"),
  GEOLOCATION("Geolocation", "W3C Geolocation", "https://www.w3.org/TR/geolocation/"),
  CLIPBOARD(
      "Clipboard API", "W3C Clipboard API and events", "https://www.w3.org/TR/clipboard-apis/"),
  ANIMATIONS("Web Animations", "W3C Web Animations", "https://www.w3.org/TR/web-animations-1/"),
  MEDIA_CAPTURE(
      "Media Capture",
      "W3C Media Capture and Streams",
      "https://www.w3.org/TR/mediacapture-streams/"),
  RECORDING(
      "MediaStream Recording",
      "W3C MediaStream Recording",
      "https://www.w3.org/TR/mediastream-recording/"),
  BEACON("Beacon", "W3C Beacon", "https://www.w3.org/TR/beacon/"),
  CRYPTOGRAPHY("Web Cryptography", "W3C Web Cryptography", "https://w3c.github.io/webcrypto/"),
  USER_TIMING("User Timing", "W3C User Timing", "https://www.w3.org/TR/user-timing/"),
  TIMELINE(
      "Performance Timeline",
      "W3C Performance Timeline",
      "https://www.w3.org/TR/performance-timeline/"),
  TIME("High Resolution Time", "W3C High Resolution Time", "https://www.w3.org/TR/hr-time-3/"),
  RESIZE("Resize Observer", "W3C Resize Observer", "https://www.w3.org/TR/resize-observer-1/"),
  INTERSECTION(
      "Intersection Observer",
      "W3C Intersection Observer",
      "https://www.w3.org/TR/intersection-observer/"),
  PERMISSIONS("Permissions", "W3C Permissions", "https://www.w3.org/TR/permissions/"),
  VIEW("CSSOM View", "W3C CSSOM View Module", "https://www.w3.org/TR/cssom-view-1/");

  private final String cited;
  private final String title;
  private final URI base;

  Standard(String cited, String title, String base) {
    this.cited = cited;
    this.title = title;
    this.base = URI.create(base);
  }

  /** The one that a caption's rule names so. */
  static Optional<Standard> cited(String name) {
    for (Standard standard : values()) {
      if (standard.cited.equals(name)) {
        return Optional.of(standard);
      }
    }
    return Optional.empty();
  }

  /** Its name in full. */
  String title() {
    return title;
  }

  /** Where it begins; places in it are relative to that. */
  URI base() {
    return base;
  }
}
