package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.panel.Command;
import loopglass.view.panel.Contrast;
import loopglass.view.panel.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word and icon of the window can be read where it stands, in every theme. */
class WindowContrastTest extends WindowCase {

  private static final String EVERYTHING =
      """
      /*---
      page: '<h1>News</h1><p>All of <a href="#a">it</a>.</p><button id="btn">More</button>'
      inputs: [{at: 5ms, click: '#btn'}]
      stops:
        - { at: "const words", question: "What is `words`?", answer: "An array." }
      ---*/
      // Says a bit of everything.
      const words = ['one', /two/, `three ${1 + 2}`];
      console.warn('a warning', words);
      console.error(new Error('an error'));
      console.debug({ of: 'everything', null: null });
      console.table([{ a: 1, b: true }]);
      console.group('inside');
      const later = new Promise((resolve) => setTimeout(resolve, 4, 'now'));
      later.then((value) => console.log(value));
      function run(of) { debugger; return of.length; }
      run(words);
      Promise.reject(new Error('nobody listens'));
      """;

  private final Set<String> faint = new LinkedHashSet<>();

  @Override
  List<Scenario> library() {
    return Library.names().stream().limit(14).map(Library::scenario).toList();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everythingInTheWindowIsReadable(Theme theme) throws ScenarioException {
    Scenario everything = Scenario.parse("everything.js", EVERYTHING);
    robot.interact(
        () -> {
          window.theme(theme);
          window.open(everything);
          window.workbench().beat(0);
          window.workbench().player().seek(40);
        });
    see("study", "#workbench");
    for (String tab : List.of("variables", "promises", "heap", "console")) {
      robot.interact(() -> robot.lookup("#tab-" + tab).queryAs(ToggleButton.class).fire());
      see(tab, "#drawer");
    }
    perform(Command.TO_END);
    see("end", "#workbench");
    perform(Command.REPLACE);
    robot.interact(() -> robot.lookup("#find-text").queryAs(TextField.class).setText("words"));
    append("f((1);");
    robot.interact(() -> window.workbench().notice().say("A notice that says something."));
    see("edited", "#workbench");
    perform(Command.SETTINGS);
    see("settings", "#over");
    robot.interact(() -> window.workbench().over().hide(true));
    perform(Command.KEYS);
    see("keys", "#over");
    robot.interact(() -> window.workbench().over().hide(true));
    perform(Command.ABOUT);
    see("about", "#over");
    robot.interact(() -> window.workbench().over().hide(true));
    robot.interact(
        () -> {
          window.workbench().open(everything);
          window.workbench().beat(0);
        });
    perform(Command.FILM);
    for (String part : List.of(".film-left", "#film-picture", "#film-pace", ".film-foot")) {
      see("film", part);
    }
    robot.interact(
        () -> robot.lookup(".film-panel .scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
    see("film", "#film-shown");
    see("film", "#film-beside");
    robot.interact(() -> robot.lookup("#film-back").queryAs(Button.class).fire());
    robot.interact(() -> window.comparison().open());
    see("chooser", "#compare");
    robot.interact(() -> robot.lookup("#pair-return").queryAs(Button.class).fire());
    robot.interact(() -> window.comparison().commands().perform(Command.NEXT_LOG));
    see("compare", "#compare");
    robot.interact(() -> window.comparison().leave());
    window
        .presenting()
        .with(PretendedScreens.of(new Rectangle2D(0, 0, 990, 720)), Clock.systemUTC());
    perform(Command.PRESENT);
    robot.interact(
        () -> {
          window.commands().perform(Command.TO_START);
          window.commands().perform(Command.SLIDE_NEXT);
          window.commands().perform(Command.SLIDE_NEXT);
          window.commands().perform(Command.ANSWER);
        });
    see("slide", "#slide");
    robot.interact(() -> window.commands().perform(Command.NOTES));
    see("presenter", "#presenter");
    robot.interact(() -> window.commands().perform(Command.LEAVE));
    see("lesson", "#lesson");
    robot.interact(() -> window.workbench().open(Scenario.of("order.js", PROGRAM)));
    robot.interact(() -> window.workbench().beat(0));
    perform(Command.PREDICT);
    see("order", "#order-pane");
    robot.interact(() -> robot.lookup("#order-watch").queryAs(Button.class).fire());
    robot.interact(() -> window.workbench().beat(HOURS));
    see("marked", "#prediction");
    see("mistake", "#predict-card");
    perform(Command.PREDICT);
    perform(Command.PREDICT);
    robot.interact(() -> robot.lookup("#predict-next").queryAs(ToggleButton.class).fire());
    robot.interact(() -> window.workbench().beat(HOURS));
    see("question", "#predict-card");
    perform(Command.START);
    see("start", "#start");
    assertEquals("", String.join("\n", faint));
  }

  private void perform(Command command) {
    robot.interact(() -> window.workbench().perform(command));
  }

  private void see(String where, String part) {
    robot.interact(
        () -> {
          Parent root = stage.getScene().getRoot();
          root.applyCss();
          root.layout();
          Parent seen = part.equals("#workbench") ? root : (Parent) root.lookup(part);
          int measured = Contrast.measure(stage.getScene(), seen, where, faint);
          assertTrue(measured >= 3, () -> where + " shows only " + measured + " words");
        });
  }
}
