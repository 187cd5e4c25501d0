package loopglass.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import loopglass.lesson.Reached;
import loopglass.lesson.Stops;
import loopglass.scenario.Scenario;
import loopglass.scenario.Stop;
import loopglass.trace.Trace;

/** The chapters of a film: one for the program, and one from each stop of its lesson on. */
final class Chapters {

  /** Seconds that a chapter lasts at least; what begins sooner is not told apart. */
  private static final double SHORTEST = 1;

  /** Video sites take no list with shorter ones. */
  private static final double SHORTEST_LISTED = 10;

  /** Characters of a title. */
  private static final int LONGEST = 70;

  private Chapters() {}

  /** All of them, the first at 0. */
  static List<Chapter> of(Film film, Reel reel, Scenario scenario, Trace trace) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new Chapter(0, scenario.title()));
    for (Reached stop : reached(film, scenario, trace)) {
      chapters.add(new Chapter(reel.shows(stop.step()), title(stop.stop())));
    }
    return apart(chapters, SHORTEST, reel.seconds());
  }

  /** The stops that a film comes to. */
  static List<Reached> reached(Film film, Scenario scenario, Trace trace) {
    return Stops.of(trace, scenario).reached().stream()
        .filter(stop -> stop.step() >= film.range().from() && stop.step() <= film.range().to())
        .toList();
  }

  private static List<Chapter> apart(List<Chapter> chapters, double shortest, double end) {
    List<Chapter> apart = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (apart.isEmpty()
          || chapter.from() - apart.getLast().from() >= shortest
              && end - chapter.from() >= shortest) {
        apart.add(chapter);
      }
    }
    return apart;
  }

  /** What is asked, or the first sentence of what is said, without marks. */
  static String title(Stop stop) {
    String text = (stop.asks() ? stop.question() : stop.note()).replace("`", "").strip();
    List<String> sentences = List.of(text.replaceAll("\\s+", " ").split("(?<=[.!?…]) "));
    String sentence =
        stop.asks()
            ? sentences.stream()
                .filter(one -> one.endsWith("?"))
                .findFirst()
                .orElse(sentences.getFirst())
            : sentences.getFirst().replaceFirst("[.:;]$", "");
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST - 1);
    return sentence.substring(0, space > 0 ? space : LONGEST - 1).replaceFirst("[,;:.]$", "") + "…";
  }

  /** The list for a video site's description: a line a chapter, none shorter than ten seconds. */
  static String list(List<Chapter> chapters, double end) {
    StringBuilder list = new StringBuilder();
    for (Chapter chapter : apart(chapters, SHORTEST_LISTED, end)) {
      list.append(clock(chapter.from())).append(' ').append(chapter.title()).append('\n');
    }
    return list.toString();
  }

  /** A time as such lists have it: {@code 1:05} or {@code 1:00:05}. */
  static String clock(double seconds) {
    long whole = (long) seconds;
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }

  /**
   * What ffmpeg is told of a film besides its pictures, as its own metadata files have it.
   *
   * @param end the second at which the film ends
   */
  static String metadata(Scenario scenario, List<Chapter> chapters, double end) {
    StringBuilder text = new StringBuilder(";FFMETADATA1\n");
    text.append("title=").append(escaped(scenario.title())).append('\n');
    for (int i = 0; i < chapters.size(); i++) {
      double to = i + 1 < chapters.size() ? chapters.get(i + 1).from() : end;
      text.append("[CHAPTER]\nTIMEBASE=1/1000\nSTART=")
          .append(Math.round(1000 * chapters.get(i).from()))
          .append("\nEND=")
          .append(Math.round(1000 * to))
          .append("\ntitle=")
          .append(escaped(chapters.get(i).title()))
          .append('\n');
    }
    return text.toString();
  }

  private static String escaped(String value) {
    return value.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\=;#])", "\\\\$1");
  }
}
