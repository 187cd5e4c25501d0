package loopglass.studio;

import loopglass.film.Progress;

/** How a film stands, in one sentence. */
final class Report {

  private static final int PERCENT = 100;

  private Report() {}

  /** All of it. */
  static String of(Production.State state) {
    String detail = detail(state);
    return detail.isEmpty() ? headline(state) : Words.text("report.both", headline(state), detail);
  }

  /** How far a film has come that is being made, or nothing. */
  static String detail(Production.State state) {
    return state instanceof Production.Making(var _, Progress progress, boolean stopping)
            && !stopping
            && progress.frame() > 0
        ? Words.text("report.left", (int) (PERCENT * progress.share()), Words.left(progress.left()))
        : "";
  }

  /** What it is about. */
  static String headline(Production.State state) {
    return switch (state) {
      case Production.Idle _ -> "";
      case Production.Making(var out, var _, boolean stopping) when stopping ->
          Words.text("report.stopping", Words.name(out));
      case Production.Making(var out, var _, boolean _) ->
          Words.text("report.making", Words.name(out));
      case Production.Made(var out, long bytes) when bytes == 0 ->
          Words.text("report.made.folder", Words.name(out));
      case Production.Made(var out, long bytes) ->
          Words.text("report.made", Words.name(out), Words.bytes(bytes));
      case Production.Failed(String sentence) -> sentence;
    };
  }
}
