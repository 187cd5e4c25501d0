package loopglass.film;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import loopglass.language.Texts;
import loopglass.lesson.Reached;
import loopglass.scenario.Scenario;
import loopglass.scenario.Stop;

/** What to say when, in Markdown: to read from while a voice is recorded. */
final class Script {

  private static final Texts TEXTS = new Texts("script");

  /** Something to say, and the second from which on. */
  private record Part(double from, String text) {}

  private Script() {}

  /**
   * The script of a film, in the language of the moment.
   *
   * @param stops those of the lesson that the film comes to
   */
  static String of(Film film, Reel reel, Scenario scenario, List<Cue> cues, List<Reached> stops) {
    List<Part> parts = new ArrayList<>();
    String summary = scenario.frontMatter().summary();
    if (film.cards()) {
      parts.add(new Part(0, "*" + TEXTS.text("title") + "*\n\n" + scenario.title() + "."));
    }
    for (Reached stop : stops) {
      parts.add(new Part(reel.shows(stop.step()), quoted(stop.stop())));
    }
    for (Cue cue : cues) {
      parts.add(new Part(cue.from(), plain(cue.text())));
    }
    if (film.cards()) {
      parts.add(new Part(reel.over(), "*" + TEXTS.text("end") + "*"));
    }
    parts.sort(Comparator.comparingDouble(Part::from));

    StringBuilder script = new StringBuilder("# ").append(scenario.title()).append("\n\n");
    if (!summary.isBlank()) {
      script.append(summary.strip()).append("\n\n");
    }
    script.append('*').append(TEXTS.text("length", Chapters.clock(reel.seconds()))).append("*\n");
    String told = "";
    for (Part part : parts) {
      String clock = Chapters.clock(part.from());
      if (!clock.equals(told)) {
        script.append("\n## ").append(clock).append('\n');
        told = clock;
      }
      script.append('\n').append(part.text()).append('\n');
    }
    return script.toString();
  }

  /** Code in a caption is no Markdown. */
  private static String plain(String text) {
    return text.replaceAll("([\\\\`*_<\\[])", "\\\\$1");
  }

  private static String quoted(Stop stop) {
    return stop.asks()
        ? line("question", stop.question()) + "\n>\n" + line("answer", stop.answer())
        : line("note", stop.note());
  }

  private static String line(String key, String text) {
    return "> **" + TEXTS.text(key) + ":** " + text.strip().replaceAll("\\s+", " ");
  }
}
