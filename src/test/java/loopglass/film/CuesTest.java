package loopglass.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import loopglass.lesson.Caption;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions beside a film, chapters and the script. */
final class CuesTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 1, 8, 300})
  void captionsStandLongEnoughToBeReadAndNeverOverlap(double pace) throws Exception {
    Scenario scenario = Library.scenario("first-steps/whole-turn.js");
    Trace trace = Cutting.record(scenario);
    Film film = Film.standard().paced(new Pace.Times(pace));
    Reel reel = new Reel(film, trace);
    List<Cue> cues = Cues.of(film, reel, trace);
    assertFalse(cues.isEmpty());
    double before = reel.opened();
    for (Cue cue : cues) {
      assertTrue(cue.from() >= before, () -> cue + " overlaps");
      assertTrue(cue.to() - cue.from() > 1, () -> cue + " is gone too soon");
      assertTrue(cue.text().length() / (cue.to() - cue.from()) < 21, () -> cue + " is too fast");
      assertEquals(Caption.of(trace, cue.step()).watched().sentence(), cue.text());
      boolean itsTime = reel.shows(cue.step()) >= cue.from() - 0.05 && told(reel, cue);
      assertTrue(itsTime, () -> cue + " tells of another moment");
      before = cue.to();
    }
    assertTrue(before <= reel.seconds());
    for (Cue shown : Subtitles.shown(cues)) {
      assertTrue(shown.text().lines().count() <= 2, shown.text());
      assertTrue(shown.to() - shown.from() > 0.9, () -> shown + " is gone too soon");
    }
  }

  /** Whether the step before was reached when the caption comes. */
  private static boolean told(Reel reel, Cue cue) {
    return cue.step() == 0 || reel.shows(cue.step() - 1) <= cue.from() + 0.05;
  }

  @Test
  void aSlowFilmTellsMore() throws Exception {
    Trace trace = Cutting.record(Cutting.scenario());
    assertTrue(count(trace, 0.2) > count(trace, 1));
    assertTrue(count(trace, 1) > count(trace, 8));
  }

  private static int count(Trace trace, double pace) {
    Film film = Film.standard().paced(new Pace.Times(pace));
    return Cues.of(film, new Reel(film, trace), trace).size();
  }

  @Test
  void captionsAreWrittenAsPlayersReadThem() {
    List<Cue> cues =
        List.of(
            new Cue(1.5, 3, 1, "<button> & more"),
            new Cue(
                3661.25,
                3669.25,
                2,
                "The loop takes one task, and only one. Then it looks whether the page has to be"
                    + " painted, and begins again."));
    assertEquals(
        """
        1
        00:00:01,500 --> 00:00:03,000
        ‹button> & more

        2
        01:01:01,250 --> 01:01:05,212
        The loop takes one task,
        and only one. Then it looks

        3
        01:01:05,212 --> 01:01:09,250
        whether the page has to be painted,
        and begins again.

        """,
        Subtitles.srt(cues));
    assertTrue(
        Subtitles.vtt(cues)
            .startsWith(
                """
                WEBVTT

                00:00:01.500 --> 00:00:03.000
                &lt;button&gt; &amp; more

                01:01:01.250 --> \
                """));
  }

  @Test
  void theListOfChaptersIsOneThatVideoSitesTake() {
    List<Chapter> chapters =
        List.of(
            new Chapter(0, "Title"),
            new Chapter(3.4, "Too soon"),
            new Chapter(12.9, "Timers"),
            new Chapter(3605, "An hour later"),
            new Chapter(3608, "Too near to the end"));
    assertEquals("0:00 Title\n0:12 Timers\n1:00:05 An hour later\n", Chapters.list(chapters, 3616));
  }

  @Test
  void theScriptSaysWhatToSayWhen() throws Exception {
    Scenario scenario = Cutting.scenario();
    Trace trace = Cutting.record(scenario);
    Film film = Film.standard();
    String script = new Beside(film, new Reel(film, trace), scenario, trace).text(Sidecar.SCRIPT);
    assertTrue(script.startsWith("# " + scenario.title() + "\n\nWhat waits where.\n"), script);
    int before = 0;
    for (String part :
        List.of(
            "## 0:00",
            "> **Say:** Nothing has run yet. Look around.",
            "> **Ask:** One was written. What comes next?\n>\n> **Answer:** `b`.",
            "> **Say:** Both ran")) {
      int at = script.indexOf(part);
      assertTrue(at > before - 1, part + " is not in its place in\n" + script);
      before = at;
    }
    List<String> clocks = script.lines().filter(line -> line.startsWith("## ")).toList();
    assertEquals(clocks.stream().distinct().sorted().toList(), clocks);
  }
}
