package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import loopglass.language.Language;
import loopglass.language.Spoken;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Vietnamese, no word of the window is English but what is the program's or has a name. */
class VietnameseWindowTest extends WindowCase {

  /** Names of libraries and licences. */
  private static final List<String> NAMES = List.of("credit-name", "credit-licence");

  private final Set<String> strangers = new TreeSet<>();
  private @Nullable Spoken spoken;

  @Override
  List<Scenario> library() {
    return List.of(
        Library.scenario("first-steps/first-look.js"), Library.scenario("events/abort.js"));
  }

  @BeforeEach
  void speakVietnamese() {
    robot.interact(() -> window.home().settings().language().set(Optional.of(Language.VIETNAMESE)));
    assertEquals("Chương trình", text("#program .room-title"));
  }

  @AfterEach
  void speakEnglish() {
    Language.ENGLISH.choose();
  }

  @Test
  void everyWordBesideTheStageComesFromTheBundles() {
    robot.interact(
        () -> window.open(Library.scenario("starvation-and-blocking/click-while-busy.js")));
    pass(0);
    for (int step = 0; step < 40; step++) {
      robot.interact(() -> window.workbench().perform(Command.FORWARD));
      pass(0);
      look();
    }
    assertEquals(Set.of(), strangers);
  }

  @Test
  void everyWordOfTheSheetsComesFromTheBundles() {
    for (Command sheet : List.of(Command.SETTINGS, Command.KEYS, Command.ABOUT)) {
      robot.interact(() -> window.workbench().perform(sheet));
      look();
      robot.interact(() -> window.workbench().over().hide(true));
    }
    assertEquals(Set.of(), strangers);
  }

  @Test
  void everyWordOfTheStartPageComesFromTheBundles() {
    robot.interact(() -> window.workbench().perform(Command.START));
    look();
    assertEquals(Set.of(), strangers);
  }

  @Test
  void everyWordOfFilmModeComesFromTheBundles() {
    robot.interact(() -> window.open(Library.scenario("first-steps/first-look.js")));
    pass(0);
    robot.interact(() -> window.workbench().perform(Command.FILM));
    look();
    for (String button : List.of("part-stops", "pace-length", "format-gif", "pace-times")) {
      robot.interact(() -> robot.lookup("#film-" + button).queryAs(ToggleButton.class).fire());
      look();
    }
    assertEquals(Set.of(), strangers);
  }

  @Test
  void everyWordOfThePageThatComparesComesFromTheBundles() {
    robot.interact(() -> window.comparison().open());
    look();
    robot.interact(() -> robot.lookup("#chooser-copy").queryAs(Button.class).fire());
    look();
    for (int line = 0; line < 4; line++) {
      robot.interact(() -> window.comparison().commands().perform(Command.NEXT_LOG));
      look();
    }
    assertEquals(Set.of(), strangers);
  }

  private void look() {
    Spoken told = spoken == null ? new Spoken(own(), List.of(now().trace())) : spoken;
    spoken = told;
    robot.interact(() -> look(stage.getScene().getRoot(), told));
    assertFalse(told.accounts("Press any key"), "so an English word would be seen");
  }

  /** What is in no language: names, keys, and what programs say of themselves. */
  private String own() {
    StringBuilder own = new StringBuilder(now().scenario().text());
    for (Scenario scenario : library()) {
      own.append(' ').append(scenario.text()).append(' ').append(scenario.name());
      own.append(' ').append(scenario.title()).append(' ').append(scenario.topic());
    }
    own.append(' ').append(now().scenario().name()).append(' ').append(now().scenario().title());
    for (Command command : Command.values()) {
      own.append(' ').append(command.keys());
    }
    for (String word : List.of("os.name", "os.version", "os.arch", "java.version")) {
      own.append(' ').append(System.getProperty(word));
    }
    for (Language language : Language.values()) {
      own.append(' ').append(language.ownName());
    }
    own.append(" Esc Ctrl Shift first.js first-ban-sao.js ");
    return own.toString().toLowerCase(Locale.ROOT) + own;
  }

  private void look(Node node, Spoken told) {
    if (!node.isVisible() || NAMES.stream().anyMatch(node.getStyleClass()::contains)) {
      return;
    }
    say(node.getAccessibleText(), told);
    say(node.getAccessibleHelp(), told);
    switch (node) {
      case Labeled words -> say(words.getText(), told);
      case Text words when !(words.getParent() instanceof Labeled) -> say(words.getText(), told);
      case TextInputControl input -> say(input.getPromptText(), told);
      default -> {}
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      say(control.getTooltip().getText(), told);
    }
    ObservableMap<Object, Object> properties = node.getProperties();
    properties.values().stream()
        .filter(Tooltip.class::isInstance)
        .forEach(tip -> say(((Tooltip) tip).getText(), told));
    if (node instanceof MenuButton menu) {
      for (MenuItem item : menu.getItems()) {
        say(item.getText(), told);
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, told));
    }
  }

  private void say(@Nullable String text, Spoken told) {
    if (text != null && !told.accounts(text)) {
      strangers.add(text);
    }
  }
}
