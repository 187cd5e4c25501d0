package loopglass.engine.host;

/** Where a task comes from (HTML §8.1.7.1 "task source"), in the words of the standards. */
public enum TaskSource {
  DOM_MANIPULATION("DOM manipulation task source"),
  USER_INTERACTION("user interaction task source"),
  NETWORKING("networking task source"),
  NAVIGATION_AND_TRAVERSAL("navigation and traversal task source"),
  RENDERING("rendering task source"),
  TIMER("timer task source"),
  POSTED_MESSAGE("posted message task source"),
  MESSAGE_PORT("port message queue"),
  IDLE("idle task source"),
  FILE_READING("file reading task source"),
  MEDIA_ELEMENT("media element event task source"),
  BITMAP("bitmap task source"),
  WEBSOCKET("WebSocket task source"),
  REMOTE_EVENT("remote event task source"),
  PERFORMANCE_TIMELINE("performance timeline task source"),
  GEOLOCATION("geolocation task source"),
  PERMISSION("permission task source"),
  INTERSECTION_OBSERVER("IntersectionObserver task source"),
  CANVAS_BLOB("canvas blob serialization task source"),
  POSTED_TASK("posted task task source");

  private final String words;

  TaskSource(String words) {
    this.words = words;
  }

  /** As the standard calls it. */
  public String words() {
    return words;
  }
}
