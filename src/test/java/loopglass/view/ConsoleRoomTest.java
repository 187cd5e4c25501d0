package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Somebody reads in the console what the program writes. */
class ConsoleRoomTest extends WindowCase {

  private void open(String program) {
    robot.interact(() -> window.open(Scenario.of("lines.js", program)));
    pass(0);
  }

  private void settle() {
    robot.interact(() -> Settling.settle(stage.getScene().getRoot()));
  }

  private Bounds room() {
    Node list = robot.lookup("#console-lines").query();
    return list.localToScene(list.getBoundsInLocal());
  }

  /** The row of now. */
  private ListCell<?> current() {
    return rows().stream()
        .filter(cell -> cell.getPseudoClassStates().toString().contains("now"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row is marked"));
  }

  private List<ListCell<?>> rows() {
    return robot.lookup("#console-lines .list-cell").queryAllAs(ListCell.class).stream()
        .<ListCell<?>>map(cell -> cell)
        .filter(cell -> !cell.isEmpty() && cell.isVisible())
        .toList();
  }

  private static String words(ListCell<?> cell) {
    return ((Text) cell.lookup(".console-text")).getText();
  }

  private void seesNow(String line) {
    settle();
    ListCell<?> now = current();
    assertTrue(words(now).startsWith(line), words(now));
    Bounds bounds = now.localToScene(now.getBoundsInLocal());
    assertTrue(
        bounds.getMinY() >= room().getMinY() - 1,
        line + " begins in view: " + bounds + " of " + room());
    double end = Math.min(bounds.getMaxY(), bounds.getMinY() + room().getHeight() - 2);
    assertTrue(end <= room().getMaxY() + 1, line + " is in view: " + bounds + " of " + room());
  }

  @Test
  void theLineOfNowIsInViewHoweverTallItOrTheNextOneIs() {
    open(
        "console.log('short');console.log('second');"
            + "console.log('y'.repeat(400));console.log('fourth')");
    for (String line : List.of("short", "second", "yyy", "fourth")) {
      robot.push(KeyCode.C);
      seesNow(line);
    }
    for (String line : List.of("yyy", "second", "short")) {
      robot.push(KeyCode.SHIFT, KeyCode.C);
      seesNow(line);
    }
  }

  @Test
  void ofAVeryLongLineTheBeginningIsShownAndTheWholeIsCopied() {
    open("console.log('z'.repeat(300_000));console.log('after')");
    robot.push(KeyCode.C);
    seesNow("zzz");
    ListCell<?> row = current();
    assertEquals("z".repeat(4_000), words(row));
    assertTrue(row.getHeight() < 4_096, "it is marked: " + row.getHeight());
    Button more = (Button) row.lookup(".console-more");
    assertEquals("296,000 more characters · copy the whole line", more.getText());
    Object before = now().moment();
    robot.interact(more::fire);
    assertEquals("The whole line is copied", more.getText());
    assertEquals("z".repeat(300_000), copied());
    assertEquals(before, now().moment());

    ListView<?> list = robot.lookup("#console-lines").queryAs(ListView.class);
    robot.interact(
        () -> {
          list.requestFocus();
          list.getSelectionModel().select(1);
        });
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertEquals("after", copied());
    assertEquals(before, now().moment(), "to copy is not to go on to the next line");
  }

  private String copied() {
    AtomicReference<String> text = new AtomicReference<>("");
    robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
    return text.get();
  }

  @Test
  void deepGroupsLeaveTheirLinesInSight() {
    open(
        "for (let i = 0; i < 40; i++) console.group('level ' + i);"
            + "console.log('the bottom of all these groups')");
    int step = 0;
    while (now().trace().step(step).after().console().size() < 41) {
      step++;
    }
    Moment before = Moment.at(step - 1);
    robot.interact(() -> window.workbench().player().seek(before.step()));
    robot.push(KeyCode.C);
    seesNow("the bottom of all these groups");
    Node text = current().lookup(".console-text");
    Bounds bounds = text.localToScene(text.getBoundsInLocal());
    assertTrue(bounds.getMinX() < room().getMinX() + room().getWidth() / 2, "it begins in sight");
    assertTrue(bounds.getMaxX() <= room().getMaxX(), "and ends there");
  }
}
