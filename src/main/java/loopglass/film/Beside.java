package loopglass.film;

import java.util.List;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;

/** What a film says in words: in files beside it, and in its own metadata. */
final class Beside {

  private final Film film;
  private final Reel reel;
  private final Scenario scenario;
  private final Trace trace;
  private final List<Chapter> chapters;

  Beside(Film film, Reel reel, Scenario scenario, Trace trace) {
    this.film = film;
    this.reel = reel;
    this.scenario = scenario;
    this.trace = trace;
    chapters = Chapters.of(film, reel, scenario, trace);
  }

  /** The text of a file that stands beside the film, in the language of the moment. */
  String text(Sidecar sidecar) {
    return switch (sidecar) {
      case SRT -> Subtitles.srt(Cues.of(film, reel, trace));
      case VTT -> Subtitles.vtt(Cues.of(film, reel, trace));
      case CHAPTERS -> Chapters.list(chapters, reel.seconds());
      case SCRIPT ->
          Script.of(
              film,
              reel,
              scenario,
              Cues.of(film, reel, trace),
              Chapters.reached(film, scenario, trace));
    };
  }

  /** The names of the film and of its chapters, as ffmpeg reads them. */
  String metadata() {
    return Chapters.metadata(scenario, chapters, reel.seconds());
  }
}
