package loopglass.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cues as files that players read: two lines at a time, none longer than is read at a glance. */
final class Subtitles {

  /** Characters in a line. */
  private static final int LINE = 42;

  private static final int LINES = 2;

  /** Characters by which a line may be longer to end where a speaker would pause. */
  private static final int PAUSE = 10;

  private Subtitles() {}

  /** SubRip. Its players take what looks like a tag for one, and it has no way to escape it. */
  static String srt(List<Cue> cues) {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Cue cue : shown(cues)) {
      text.append(number++)
          .append('\n')
          .append(time(cue.from(), ','))
          .append(" --> ")
          .append(time(cue.to(), ','))
          .append('\n')
          .append(cue.text().replaceAll("<(?=[A-Za-z/])", "‹"))
          .append("\n\n");
    }
    return text.toString();
  }

  /** WebVTT. */
  static String vtt(List<Cue> cues) {
    StringBuilder text = new StringBuilder("WEBVTT\n\n");
    for (Cue cue : shown(cues)) {
      text.append(time(cue.from(), '.'))
          .append(" --> ")
          .append(time(cue.to(), '.'))
          .append('\n')
          .append(cue.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
          .append("\n\n");
    }
    return text.toString();
  }

  /** Cues that find room on the screen: a long one becomes several, which share its time. */
  static List<Cue> shown(List<Cue> cues) {
    List<Cue> shown = new ArrayList<>();
    for (Cue cue : cues) {
      List<String> parts = parts(cue.text());
      double length = parts.stream().mapToInt(String::length).sum();
      double from = cue.from();
      for (String part : parts) {
        double to = from + (cue.to() - cue.from()) * part.length() / length;
        shown.add(new Cue(from, to, cue.step(), String.join("\n", lines(part))));
        from = to;
      }
    }
    return shown;
  }

  /** As few parts as there can be of two short lines each. */
  private static List<String> parts(String text) {
    for (int count = 1; ; count++) {
      List<String> parts = balanced(text, count);
      boolean fit =
          parts.stream()
              .flatMap(part -> lines(part).stream())
              .allMatch(line -> line.length() <= LINE || !line.contains(" "));
      if (fit || parts.size() < count) {
        return parts;
      }
    }
  }

  private static List<String> lines(String part) {
    return part.length() <= LINE ? List.of(part) : balanced(part, LINES);
  }

  /** A text in at most so many parts of about the same length, between words. */
  private static List<String> balanced(String text, int count) {
    List<String> parts = new ArrayList<>();
    String rest = text.strip();
    for (int left = count; left > 1; left--) {
      int at = gap(rest, rest.length() / left);
      if (at < 0) {
        break;
      }
      parts.add(rest.substring(0, at));
      rest = rest.substring(at).strip();
    }
    parts.add(rest);
    return parts;
  }

  /** The best place near another at which to part a text; -1 when there is none. */
  private static int gap(String text, int wanted) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      boolean pause = ".,:;".indexOf(text.charAt(at - 1)) >= 0;
      int cost = Math.abs(at - wanted) - (pause ? PAUSE : 0);
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    return best;
  }

  private static String time(double seconds, char point) {
    long millis = Math.round(seconds * 1000);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        point,
        millis % 1000);
  }
}
