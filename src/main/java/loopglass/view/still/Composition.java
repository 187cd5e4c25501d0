package loopglass.view.still;

import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import loopglass.language.Language;
import loopglass.lesson.Caption;
import loopglass.picture.Box;
import loopglass.picture.Director;
import loopglass.picture.Face;
import loopglass.picture.Layout;
import loopglass.picture.Metrics;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import loopglass.view.panel.Labels;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;

/** One moment of a program, composed for a size that does not change. */
public final class Composition extends Pane {

  /** It is composed on this many em of normal type. */
  private static final double WIDE = 117;

  private static final double HIGH = 65;

  private static final double SMALLEST = 12;

  private final double em;
  private final Metrics metrics = new FontMetrics();

  /**
   * A composition.
   *
   * @param scenario the program
   * @param trace its record
   * @param moment of the published part
   * @param width in pixels
   * @param height in pixels
   */
  public Composition(Scenario scenario, Trace trace, Moment moment, double width, double height) {
    em = Math.max(SMALLEST, Math.min(width / WIDE, height / HIGH));
    getStyleClass().add("still");
    setMinSize(width, height);
    setMaxSize(width, height);
    resize(width, height);

    int at = Math.min(moment.step(), trace.size() - 1);
    Step step = trace.step(at);
    double margin = 1.5 * em;
    double head = 3.4 * em;
    double foot = 4.6 * em;
    double column = Math.clamp(0.29 * width, 24 * em, 44 * em);
    double top = head;
    double bottom = height - margin - foot - 1.2 * em;
    layTitle(scenario, at, margin, width);

    Box left = new Box(margin, top + 0.5 * em, column, bottom - top - 1.0 * em);
    double console = Math.clamp(0.32 * left.height(), 9 * em, 20 * em);
    Box program = new Box(left.x(), left.y(), column, left.height() - console - 1.1 * em);
    Box lines = new Box(left.x(), program.bottom() + 1.1 * em, column, console);
    Marks marks = Marks.of(step);
    getChildren().add(new Listing(scenario, marks, program, em, metrics));
    getChildren().add(new ConsoleList(step, lines, em, metrics));

    StageView stage = new StageView();
    Box room = new Box(left.right() + em, top, width - left.right() - 2 * em, bottom - top);
    stage.setManaged(false);
    stage.resizeRelocate(room.x(), room.y(), room.width(), room.height());
    Layout layout = new Layout(metrics, room.width(), room.height());
    stage.show(new Director(layout).at(trace, moment));
    getChildren().add(stage);

    Box words = new Box(margin, height - margin - foot, width - 2 * margin, foot);
    getChildren().add(new CaptionBar(Caption.of(trace, at), words, em, metrics));
  }

  private void layTitle(Scenario scenario, int step, double margin, double width) {
    double middle = 2.0 * em;
    Text name = Words.of(Face.STRONG, 1.25 * em, Labels.text("app.name"), "still-ink");
    Words.place(name, margin, middle);
    double next =
        margin + metrics.width(Face.STRONG, 1.25 * em, Labels.text("app.name")) + 1.4 * em;
    String position = Labels.text("still.step", Language.current().number(step));
    double positionWidth = metrics.width(Face.WORDS, 0.95 * em, position);
    Text at = Words.of(Face.WORDS, 0.95 * em, position, "still-quiet");
    Words.place(at, width - margin - positionWidth, middle);
    double room = width - margin - positionWidth - 2 * em - next;
    String title = Words.cut(metrics, Face.WORDS, 1.1 * em, scenario.title(), room);
    Text what = Words.of(Face.WORDS, 1.1 * em, title, "still-quiet");
    Words.place(what, next, middle);
    getChildren().addAll(name, what, at);
  }
}
