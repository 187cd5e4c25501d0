package loopglass.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cues as files that players read: two lines at a time, none longer than is read at a glance. */
final class Subtitles {

  /** Characters in a line. */
  private static final int LINE = 42;

  private static final int LINES = 2;

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
      int count = (cue.text().length() + LINES * LINE - 1) / (LINES * LINE);
      List<String> parts = List.of(cue.text());
      while (parts.stream().anyMatch(part -> balanced(part, LINES).stream().anyMatch(tooLong()))
          && count <= cue.text().length()) {
        parts = balanced(cue.text(), count++);
        if (parts.stream().allMatch(part -> !part.contains(" "))) {
          break;
        }
      }
      double length = parts.stream().mapToInt(String::length).sum();
      double from = cue.from();
      for (String part : parts) {
        double to = from + (cue.to() - cue.from()) * part.length() / length;
        String lines = part.length() <= LINE ? part : String.join("\n", balanced(part, LINES));
        shown.add(new Cue(from, to, cue.step(), lines));
        from = to;
      }
    }
    return shown;
  }

  private static java.util.function.Predicate<String> tooLong() {
    return line -> line.length() > LINE && line.contains(" ");
  }

  /** A text in at most so many parts of about the same length, between words. */
  static List<String> balanced(String text, int count) {
    List<String> parts = new ArrayList<>();
    String rest = text.strip();
    for (int left = count; left > 1 && rest.contains(" "); left--) {
      int wanted = rest.length() / left;
      int before = rest.lastIndexOf(' ', wanted);
      int after = rest.indexOf(' ', wanted);
      int at = before < 0 || after >= 0 && after - wanted <= wanted - before ? after : before;
      if (at < 0) {
        break;
      }
      parts.add(rest.substring(0, at).strip());
      rest = rest.substring(at).strip();
    }
    parts.add(rest);
    return parts;
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
