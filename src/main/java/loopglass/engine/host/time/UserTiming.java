package loopglass.engine.host.time;

import java.util.List;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;

/** Marks and measures (User Timing §3). */
final class UserTiming {

  /** Attributes of PerformanceTiming: no mark may be called like them. */
  private static final Set<String> RESERVED =
      Set.of(
          "navigationStart",
          "unloadEventStart",
          "unloadEventEnd",
          "redirectStart",
          "redirectEnd",
          "fetchStart",
          "domainLookupStart",
          "domainLookupEnd",
          "connectStart",
          "connectEnd",
          "secureConnectionStart",
          "requestStart",
          "responseStart",
          "responseEnd",
          "domLoading",
          "domInteractive",
          "domContentLoadedEventStart",
          "domContentLoadedEventEnd",
          "domComplete",
          "loadEventStart",
          "loadEventEnd");

  private static final String NON_EMPTY =
      "If a non-empty PerformanceMeasureOptions object was passed, ";

  private final Host host;
  private final Timeline timeline;

  UserTiming(Host host, Timeline timeline) {
    this.host = host;
    this.timeline = timeline;
  }

  /** A mark of arguments (name, options) that no timeline has yet. */
  PerformanceEntry.Mark newMark(Call call) {
    String name = call.text(0);
    Members options = call.dictionary(1, "PerformanceMarkOptions");
    Object detail = options.value("detail");
    double start = options.number("startTime", timeline.now());
    if (RESERVED.contains(name)) {
      throw call.domException(
          "SyntaxError",
          "'"
              + name
              + "' is part of the PerformanceTiming interface, and cannot be used as a mark name.");
    }
    if (start < 0) {
      throw call.typeError("'" + name + "' cannot have a negative start time.");
    }
    return new PerformanceEntry.Mark(name, start, copied(call, detail));
  }

  PerformanceEntry.Mark mark(Call call) {
    host.journal().readClock(); // one may wait by marking over and over
    PerformanceEntry.Mark mark = newMark(call);
    timeline.add(mark);
    return mark;
  }

  PerformanceEntry.Measure measure(Call call) {
    String name = call.text(0);
    PerformanceEntry.Measure measure =
        Values.isObject(call.value(1)) ? byOptions(name, call) : byMarks(name, call);
    timeline.add(measure);
    return measure;
  }

  private PerformanceEntry.Measure byMarks(String name, Call call) {
    double end = call.has(2) ? moment(call, call.value(2)) : timeline.now();
    double start = Values.isNullish(call.value(1)) ? 0 : moment(call, call.value(1));
    return new PerformanceEntry.Measure(name, start, end - start, PerformanceEntry.noDetail());
  }

  private PerformanceEntry.Measure byOptions(String name, Call call) {
    Members options = call.dictionary(1, "PerformanceMeasureOptions");
    Object detail = options.value("detail");
    double duration = options.number("duration", 0);
    boolean timed = options.has("duration");
    Object end = options.value("end");
    Object start = options.value("start");
    boolean begun = !Values.isUndefined(start);
    boolean ended = !Values.isUndefined(end);
    if (timed || begun || ended || !Values.isUndefined(detail)) {
      check(call, timed, begun, ended);
    }
    double to =
        ended
            ? moment(call, end)
            : begun && timed ? moment(call, start) + duration : timeline.now();
    double from = begun ? moment(call, start) : ended && timed ? to - duration : 0;
    return new PerformanceEntry.Measure(name, from, to - from, copied(call, detail));
  }

  private static void check(Call call, boolean timed, boolean begun, boolean ended) {
    if (call.has(2)) {
      throw call.typeError(NON_EMPTY + "|end_mark| must not be passed.");
    }
    if (!begun && !ended) {
      throw call.typeError(
          NON_EMPTY + "at least one of its 'start' or 'end' properties must be present.");
    }
    if (begun && ended && timed) {
      throw call.typeError(
          NON_EMPTY
              + "it must not have all of its 'start', 'duration', and 'end' properties defined");
    }
  }

  /** "convert a mark to a timestamp": a number, or the name of a mark. */
  private double moment(Call call, Object mark) {
    if (mark instanceof Number number) {
      if (number.doubleValue() < 0) {
        throw call.typeError("'" + call.text(0) + "' cannot have a negative time stamp.");
      }
      return number.doubleValue();
    }
    String name = Values.toText(mark);
    Double found = RESERVED.contains(name) ? Double.valueOf(0) : timeline.latestMark(name);
    if (found == null) {
      throw call.domException("SyntaxError", "The mark '" + name + "' does not exist.");
    }
    return found;
  }

  private Object copied(Call call, Object detail) {
    return Values.isNullish(detail)
        ? PerformanceEntry.noDetail()
        : host.arrived(call.serialized(detail, List.of())).value();
  }
}
