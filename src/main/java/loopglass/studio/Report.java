package loopglass.studio;

import loopglass.film.Progress;

/** How a film stands, in one sentence. */
final class Report {

  private static final int PERCENT = 100;

  private Report() {}

  static String of(Production.State state) {
    return switch (state) {
      case Production.Idle _ -> "";
      case Production.Making(var out, var _, boolean stopping) when stopping ->
          Words.text("report.stopping", Words.name(out));
      case Production.Making(var out, Progress progress, boolean _) when progress.frame() == 0 ->
          Words.text("report.starting", Words.name(out));
      case Production.Making(var out, Progress progress, boolean _) ->
          Words.text(
              "report.making",
              Words.name(out),
              (int) (PERCENT * progress.share()),
              Words.left(progress.left()));
      case Production.Made(var out, long bytes) when bytes == 0 ->
          Words.text("report.made.folder", Words.name(out));
      case Production.Made(var out, long bytes) ->
          Words.text("report.made", Words.name(out), Words.bytes(bytes));
      case Production.Failed(String sentence) ->
          sentence;
    };
  }
}
