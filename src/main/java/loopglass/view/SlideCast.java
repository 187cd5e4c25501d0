package loopglass.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import loopglass.picture.Motion;
import loopglass.picture.Room;
import loopglass.picture.Staging;
import loopglass.scenario.Scenario;
import loopglass.view.console.ConsolePane;
import loopglass.view.editor.ProgramPane;
import loopglass.view.inspect.HeapPanel;
import loopglass.view.inspect.NetworkPanel;
import loopglass.view.inspect.PromisesPanel;
import loopglass.view.inspect.Readings;
import loopglass.view.inspect.StoragePanel;
import loopglass.view.inspect.VariablesPanel;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Settings;
import loopglass.view.present.Cast;
import loopglass.view.stage.FontMetrics;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/** A stage and panels for a slide, apart from those of the window. */
final class SlideCast implements Cast {

  private final StageRoom stage = new StageRoom((_, _) -> {});
  // A line that is still to come would tell the answer to a question.
  private final Settings own = new Settings(Map.of("console.future.hidden", true));
  private final ProgramPane program;
  private final List<Panel> panels;
  private @Nullable Scenario opened;
  private int followed;

  /**
   * A cast.
   *
   * @param hands what is done in the page
   */
  SlideCast(Player player, Settings settings, PageRoom.Desk hands) {
    Readings readings = new Readings(player::inspect);
    FontMetrics metrics = new FontMetrics();
    program = new ProgramPane(new Commands(), own, player::jump);
    program.editor().area().setEditable(false);
    program.editor().area().setWrapText(true);
    program.editor().area().setFocusTraversable(false);
    panels =
        List.of(
            program,
            new PageRoom(hands),
            new ConsolePane(player::visit, own),
            new VariablesPanel(readings),
            new PromisesPanel(readings, metrics),
            new HeapPanel(readings, metrics),
            new NetworkPanel(readings, metrics, player::visit),
            new StoragePanel(readings));
    stage.move(settings.reducedMotion().get() ? Motion.REDUCED : Motion.FULL);
  }

  @Override
  public Region stage() {
    return stage;
  }

  @Override
  public void arrange(Staging staging, double width, double height) {
    stage.stage(staging);
    stage.layOutFor(width, height);
  }

  @Override
  public void show(Playback now) {
    stage.show(now);
    follow(now);
    if (now.scenario() != opened) {
      opened = now.scenario();
      program.open(now.scenario().name(), now.scenario().text());
      program.show(now);
    }
  }

  /** Keeps the running line away from the edges, where a wrapped one would be cut. */
  private void follow(Playback now) {
    CodeArea area = program.editor().area();
    int line = now.isEmpty() ? 0 : now.step().span().line();
    if (line == 0 || line == followed || area.getVisibleParagraphs().isEmpty()) {
      return;
    }
    followed = line;
    int index = Math.min(line, area.getParagraphs().size()) - 1;
    boolean inside =
        index > area.firstVisibleParToAllParIndex() && index < area.lastVisibleParToAllParIndex();
    if (!inside) {
      area.showParagraphAtCenter(index);
    }
  }

  @Override
  public Optional<Room> pointed() {
    return stage.picker().pointed();
  }

  @Override
  public List<Room> rooms() {
    return stage.rooms();
  }

  @Override
  public void sizeProgram(double size) {
    own.programZoom().set(Math.clamp(size, Settings.SMALLEST, Settings.LARGEST));
  }

  @Override
  public List<Panel> panels() {
    return panels;
  }
}
