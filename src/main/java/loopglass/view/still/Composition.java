package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import loopglass.language.Language;
import loopglass.lesson.Caption;
import loopglass.picture.Box;
import loopglass.picture.Director;
import loopglass.picture.Face;
import loopglass.picture.Layout;
import loopglass.picture.Metrics;
import loopglass.picture.Picture;
import loopglass.picture.Staging;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import loopglass.view.panel.Labels;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;
import org.jspecify.annotations.Nullable;

/** A program composed for a sheet: shows one moment after the other. */
final class Composition extends Pane {

  private final Scenario scenario;
  private final Trace trace;
  private final Spread spread;
  private final double em;
  private final Metrics metrics = new FontMetrics();
  private final Tinting tinting;
  private final Director director;
  private final StageView stage = new StageView();

  private int told = -1;
  private @Nullable Picture shown;
  private @Nullable Marks marks;
  private @Nullable Step written;

  /** What stands in each place; the same node for as long as it says the same. */
  private List<Node> title = List.of();

  private @Nullable Node program;
  private @Nullable Node console;
  private @Nullable Node caption;

  Composition(Scenario scenario, Trace trace, Sheet sheet, Spread spread) {
    this.scenario = scenario;
    this.trace = trace;
    this.spread = spread;
    em = spread.em();
    tinting = new Tinting(scenario.text());
    getStyleClass().add("still");
    setMinSize(spread.width(), spread.height());
    setMaxSize(spread.width(), spread.height());
    resize(spread.width(), spread.height());
    Box room = spread.stage();
    stage.setManaged(false);
    stage.resizeRelocate(room.x(), room.y(), room.width(), room.height());
    Staging staging = new Staging(sheet.hidden(), null);
    director = new Director(new Layout(metrics, room.width(), room.height(), staging));
  }

  /**
   * Shows a moment.
   *
   * @return whether it looks different from what was shown before
   */
  boolean show(Moment moment) {
    boolean different = false;
    int now = Math.min(moment.isWhole() ? moment.step() : moment.step() + 1, trace.size() - 1);
    if (now != told) {
      told = now;
      tell(trace.step(now));
      different = true;
    }
    if (isThere(spread.stage())) {
      Picture picture = director.at(trace, moment);
      if (!picture.equals(shown)) {
        shown = picture;
        stage.show(picture);
        different = true;
      }
    }
    return different;
  }

  /** Says in words where the program is. */
  private void tell(Step step) {
    Marks here = Marks.of(trace, told);
    if (program == null || !here.equals(marks)) {
      marks = here;
      program =
          card(
              spread.program(),
              () -> new Listing(scenario, tinting, here, spread.program(), em, metrics));
    }
    if (console == null || written == null || ConsoleList.differs(written, step)) {
      console = card(spread.console(), () -> new ConsoleList(step, spread.console(), em, metrics));
    }
    written = step;
    caption =
        card(
            spread.caption(),
            () -> new CaptionBar(Caption.of(trace, told).watched(), spread.caption(), em, metrics));
    title = title();
    List<Node> nodes = new ArrayList<>(title);
    for (Node node : new @Nullable Node[] {program, console, caption}) {
      if (node != null) {
        nodes.add(node);
      }
    }
    if (isThere(spread.stage())) {
      nodes.add(stage);
    }
    getChildren().setAll(nodes);
  }

  private static @Nullable Node card(Box box, Supplier<Node> content) {
    return isThere(box) ? content.get() : null;
  }

  private static boolean isThere(Box box) {
    return box.width() > 0 && box.height() > 0;
  }

  private List<Node> title() {
    double left = spread.title().x();
    double right = spread.title().right();
    double middle = 2.0 * em;
    String program = Labels.text("app.name");
    Text name = Words.of(Face.STRONG, 1.25 * em, program, "still-ink");
    Words.place(name, left, middle);
    double next = left + metrics.width(Face.STRONG, 1.25 * em, program) + 1.4 * em;
    String position = Labels.text("still.step", Language.current().number(told));
    double positionWidth = metrics.width(Face.WORDS, 0.95 * em, position);
    Text at = Words.of(Face.WORDS, 0.95 * em, position, "still-quiet");
    Words.place(at, right - positionWidth, middle);
    double room = right - positionWidth - 2 * em - next;
    String what = Words.cut(metrics, Face.WORDS, 1.1 * em, scenario.title(), room);
    Text words = Words.of(Face.WORDS, 1.1 * em, what, "still-quiet");
    Words.place(words, next, middle);
    return List.of(name, words, at);
  }
}
