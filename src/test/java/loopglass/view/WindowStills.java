package loopglass.view;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import loopglass.playback.Moment;
import loopglass.scenario.Act;
import loopglass.scenario.Library;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.scenario.TextEdit;
import loopglass.view.keeping.Draft;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Recorder;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import loopglass.view.start.StartPage;

/**
 * Writes stills of the window's content, for eyes. Arguments: a folder, a program, then {@code
 * WIDTHxHEIGHT/THEME/STEP[/ZOOM]} each; a step may be half-way ({@code 24.5}), or a word of {@code
 * show}.
 */
final class WindowStills {

  /** Nanoseconds. */
  private static final long READING = 600_000_000;

  private WindowStills() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    Scenario scenario = ProgramFile.read(args[1]);
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            for (String wanted : List.of(args).subList(2, args.length)) {
              still(out, scenario, wanted.split("/"));
            }
          } catch (Exception | Error e) {
            e.printStackTrace();
          } finally {
            done.countDown();
          }
        });
    done.await(120, TimeUnit.SECONDS);
    Platform.exit();
  }

  private static void still(Path out, Scenario scenario, String[] wanted) throws Exception {
    String[] size = wanted[0].split("x");
    Theme theme = Theme.valueOf(wanted[1].toUpperCase(Locale.ROOT));
    boolean painted = scenario.frontMatter().page().contains("everything");
    Recorder recorder = painted ? new Painted(Painted.everything()) : Engines.IN_STEP;
    Settings settings = new Settings();
    Workbench bench = new Workbench(recorder, library(), settings, Alone.INSTANCE);
    Scene scene = new Scene(bench, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    Skin.dress(scene, theme);
    bench.show(theme);
    bench.open(scenario);
    Stage stage = new Stage();
    if (wanted[2].startsWith("why") || wanted[2].startsWith("menu")) {
      stage.setScene(scene);
      stage.show();
    }
    settings.zoom().set(wanted.length > 3 ? Double.parseDouble(wanted[3]) : 1);
    Settling.settle(bench);
    show(bench, wanted[2]);
    Settling.settle(bench);
    letRead(bench);
    Settling.settle(bench);
    Path file = out.resolve(scenario.name() + "-" + String.join("-", wanted) + ".png");
    var image = bench.snapshot(new SnapshotParameters(), null);
    var picture = SwingFXUtils.fromFXImage(image, null);
    for (Window popup : List.copyOf(Window.getWindows())) {
      if (popup instanceof PopupWindow) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        var over = SwingFXUtils.fromFXImage(popup.getScene().getRoot().snapshot(clear, null), null);
        int x = (int) (popup.getX() - stage.getX() - scene.getX());
        int y = (int) (popup.getY() - stage.getY() - scene.getY());
        picture.getGraphics().drawImage(over, x, y, null);
        popup.hide();
      }
    }
    stage.hide();
    ImageIO.write(picture, "png", file.toFile());
  }

  /** Gives the rooms that show memory the time to read it. */
  private static void letRead(Workbench bench) {
    long until = System.nanoTime() + READING;
    while (System.nanoTime() < until) {
      Settling.settle(bench);
    }
  }

  private static void show(Workbench bench, String what) {
    switch (what) {
      case String words when words.startsWith("predict") -> PredictStills.show(bench, words);
      case "find" -> {
        bench.perform(Command.TO_END);
        bench.perform(Command.REPLACE);
        ((TextField) bench.lookup("#find-text")).setText("log");
        bench.program().editor().toggleBreak(7);
        bench.program().editor().replace(new TextEdit(0, 0, "f((1);\n"));
      }
      case "keys" -> Sheet.keys(bench.over(), commands(bench));
      case "start" -> {
        StartPage page = new StartPage(library(), Nobody.INSTANCE, commands(bench));
        bench.cover(page);
        page.show(
            List.of(
                Path.of("/home/ada/teaching/week-3/promises-and-timers.js"),
                Path.of("scenarios/first-steps/first-look.js").toAbsolutePath(),
                Path.of("pom.xml").toAbsolutePath()),
            List.of(new Draft(Path.of("d"), "untitled.js", Optional.empty(), "", "x", 0, false)),
            true);
      }
      case "settings" -> Sheet.settings(bench.over(), new Settings(), PredictStills.progress());
      case "about" -> Sheet.about(bench.over());
      case "draft" -> {
        bench
            .notice()
            .tell(
                "draft",
                Labels.text("draft.changed", "await.js"),
                List.of(new Notice.Answer("x", Labels.text("draft.theirs"), () -> {})));
        bench.notice().say("lesson.js:3: unknown key 'titel'; the keys are title.");
      }
      case "notice" -> bench.notice().say("lesson.js:3: unknown key 'titel'; the keys are title.");
      case "stale" -> bench.program().editor().area().appendText("console.log('more');");
      case "ask" ->
          Sheet.ask(
              bench.over(),
              Labels.text("ask.title", "lesson.js"),
              Labels.text("ask.text"),
              List.of(
                  new Sheet.Choice("a", Labels.text("ask.save"), () -> {}),
                  new Sheet.Choice("b", Labels.text("ask.discard"), () -> {}),
                  new Sheet.Choice("c", Labels.text("ask.cancel"), () -> {})));
      case "pressed" -> {
        bench.perform(Command.TO_END);
        bench.player().press(new Act.Click("#btn"));
        bench.player().beat(0);
        bench.perform(Command.TO_END);
      }
      case String words when words.startsWith("depth") -> {
        bench.player().seek(Integer.parseInt(words.split("@")[1]));
        bench.perform(Command.DEPTH);
      }
      case String words when words.startsWith("why") || words.startsWith("menu") -> {
        String[] parts = words.split("@");
        bench.player().seek(Integer.parseInt(parts[1]));
        bench.beat(0); // learns where things came from
        Settling.settle(bench);
        if (parts[0].equals("why")) {
          bench.perform(Command.WHY);
        } else {
          ((MenuButton) bench.lookup("#step-by")).show();
        }
      }
      case String words when words.startsWith("stop") || words.startsWith("answer") -> {
        for (int stop = 1; stop < Integer.parseInt(words.split("@")[1]); stop++) {
          bench.perform(Command.NEXT_STOP);
        }
        if (words.startsWith("answer")) {
          bench.perform(Command.ANSWER);
        }
      }
      case String words when words.startsWith("lit") -> {
        String[] parts = words.split("@");
        bench.player().seek(Integer.parseInt(parts[2]));
        for (int room = 0; room < Integer.parseInt(parts[1]); room++) {
          bench.perform(Command.SPOTLIGHT_NEXT);
        }
      }
      case String words when words.startsWith("tab-") -> tab(bench, words.split("[-+@]"));
      case "hover" -> {
        bench.perform(Command.NEXT_TASK);
        over(bench, MouseEvent.MOUSE_MOVED, 0.6, false);
      }
      case "zoomed", "range" -> {
        bench.player().seek(Objects.requireNonNull(bench.player().shown()).size() / 3);
        Settling.settle(bench);
        over(bench, MouseEvent.MOUSE_PRESSED, 0.3, true);
        over(bench, MouseEvent.MOUSE_DRAGGED, 0.45, true);
        Settling.settle(bench);
        if (what.equals("zoomed")) {
          ((Button) bench.lookup("#range-zoom")).fire();
          Settling.settle(bench);
        }
      }
      default -> {
        double at = Double.parseDouble(what);
        int step = (int) at;
        bench.player().move((deck, timeline) -> deck.seek(new Moment(step, at - step), timeline));
      }
    }
  }

  /** {@code tab-network@30}: a room at a step; {@code tab-network+0@30} opens its first row. */
  private static void tab(Workbench bench, String[] words) {
    bench.player().seek(Integer.parseInt(words[words.length - 1]));
    ((ToggleButton) bench.lookup("#tab-" + words[1])).fire();
    Settling.settle(bench);
    Object reading = new Object();
    CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, Platform::runLater)
        .execute(() -> Platform.exitNestedEventLoop(reading, null));
    Platform.enterNestedEventLoop(reading);
    if (words.length > 3 && bench.lookup("#" + words[1] + "-tree") instanceof TreeView<?> tree) {
      tree.getRoot().getChildren().get(Integer.parseInt(words[2])).setExpanded(true);
      tree.getSelectionModel().select(Integer.parseInt(words[2]));
    }
  }

  /** Does something with the mouse at a part of the timeline's width. */
  private static void over(
      Workbench bench, EventType<MouseEvent> type, double part, boolean shift) {
    Region timeline = (Region) bench.lookup("#timeline");
    double x = part * timeline.getWidth();
    double y = timeline.getHeight() / 2;
    MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
    timeline.fireEvent(
        new MouseEvent(
            type, x, y, x, y, button, 1, shift, false, false, false, shift, false, false, false,
            false, false, null));
  }

  private static Commands commands(Workbench bench) {
    for (Command command : Command.values()) {
      if (!bench.commands().knows(command)) {
        bench.commands().on(command, () -> {});
      }
    }
    return bench.commands();
  }

  /** Nobody asks for anything. */
  private enum Nobody implements StartPage.Visitor {
    INSTANCE;

    @Override
    public void open(Scenario scenario) {}

    @Override
    public void open(Path file) {}

    @Override
    public void open(Draft draft) {}

    @Override
    public void forget(Path file) {}

    @Override
    public void discard(Draft draft) {}

    @Override
    public void leave() {}
  }

  private static List<Scenario> library() {
    return Library.names().stream().map(Library::scenario).toList();
  }

  /** Nothing is around it. */
  private enum Alone implements Workbench.Surroundings {
    INSTANCE;

    @Override
    public void open() {}

    @Override
    public void save() {}

    @Override
    public void open(Scenario scenario) {}

    @Override
    public void theme(Theme theme) {}

    @Override
    public boolean browse(URI address) {
      return false;
    }
  }
}
