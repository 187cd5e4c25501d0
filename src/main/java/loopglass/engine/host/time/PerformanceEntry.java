package loopglass.engine.host.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.PlatformObject;

/** Something measured (Performance Timeline §4). Times are milliseconds since the page began. */
abstract class PerformanceEntry extends PlatformObject {

  final String name;
  final String type;
  final double startTime;
  final double duration;

  PerformanceEntry(String name, String type, double startTime, double duration) {
    this.name = name;
    this.type = type;
    this.startTime = startTime;
    this.duration = duration;
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("entryType", type);
    json.put("startTime", startTime);
    json.put("duration", duration);
    return json;
  }

  /** What a console shows: toJSON leaves the detail out, as in Chromium. */
  Map<String, Object> shown() {
    return toJson();
  }

  /** A moment that the program noted (User Timing §3.2). */
  static final class Mark extends PerformanceEntry {
    final Object detail;

    Mark(String name, double startTime, Object detail) {
      super(name, "mark", startTime, 0);
      this.detail = detail;
    }

    @Override
    Map<String, Object> shown() {
      Map<String, Object> json = super.shown();
      json.put("detail", detail);
      return json;
    }
  }

  /** A stretch between two moments (User Timing §3.3). */
  static final class Measure extends PerformanceEntry {
    final Object detail;

    Measure(String name, double startTime, double duration, Object detail) {
      super(name, "measure", startTime, duration);
      this.detail = detail;
    }

    @Override
    Map<String, Object> shown() {
      Map<String, Object> json = super.shown();
      json.put("detail", detail);
      return json;
    }
  }

  /** A task that kept the loop for long (Long Tasks §2.1). */
  static final class LongTask extends PerformanceEntry {
    final List<Attribution> attribution = List.of(new Attribution());

    LongTask(double startTime, double duration) {
      super("self", "longtask", startTime, duration);
    }

    @Override
    Map<String, Object> toJson() {
      Map<String, Object> json = super.toJson();
      json.put("attribution", attribution);
      return json;
    }
  }

  /** Who was it? With one document there is nobody else (Long Tasks §2.2). */
  static final class Attribution extends PerformanceEntry {
    Attribution() {
      super("unknown", "taskattribution", 0, 0);
    }

    @Override
    Map<String, Object> toJson() {
      Map<String, Object> json = super.toJson();
      for (String attribute : CONTAINER) {
        json.put(attribute, attribute.equals("containerType") ? "window" : "");
      }
      return json;
    }
  }

  static final List<String> CONTAINER =
      List.of("containerType", "containerSrc", "containerId", "containerName");

  /** A detail that was not given is null. */
  static Object noDetail() {
    return Values.none();
  }
}
