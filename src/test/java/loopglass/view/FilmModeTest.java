package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody makes films from the window. */
class FilmModeTest extends WindowCase {

  private static final long PATIENCE = 120;

  @TempDir Path films;

  @Test
  void aPartOfAProgramIsSeenBeforehandAndMade() throws Exception {
    enter();
    assertEquals("Film", text(".film-title"));
    assertTrue(text("#film-expected").endsWith(" s"), text("#film-expected"));
    choose("frames");
    small();
    String whole = text("#film-expected");
    int[] start = preview();
    robot.interact(() -> slider().setValue(0.6 * slider().getMax()));
    assertFalse(Arrays.equals(start, preview()), "another moment, another picture");
    robot.interact(() -> slider().setValue(0));
    assertTrue(Arrays.equals(start, preview()), "and the same again at the same moment");

    press("#film-shown-cards");
    robot.interact(() -> ((loopglass.view.timeline.TimelineView) timeline()).select(3, 6));
    assertTrue(text("#film-part-sentence").startsWith("Steps 3 to 6 of "));
    assertNotEquals(whole, text("#film-expected"), "a part is shorter than the whole");
    int expected = Integer.parseInt(text("#film-facts").replaceAll(" frames.*", ""));

    Path folder = films.resolve("frames");
    dialogs.add(folder);
    press("#film-make");
    assertTrue(studio.isBusy());
    await();
    assertEquals("frames is made.", text("#film-told"));
    assertEquals(expected, files(folder).size(), "as many frames as were expected");
    Image frame = new Image(folder.resolve("frame-000001.png").toUri().toString());
    assertEquals(320, frame.getWidth());
    assertEquals(180, frame.getHeight());

    List<URI> opened = new ArrayList<>();
    robot.interact(() -> window.browseWith(opened::add));
    press("#film-reveal");
    assertEquals(List.of(films.toUri()), opened);
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyAfterAsking() throws Exception {
    Files.writeString(films.resolve("first.mp4"), "mine");
    enter();
    small();
    shortest();
    dialogs.add(films.resolve("first"));
    press("#film-make");
    assertFalse(studio.isBusy());
    assertEquals("Already there: first.mp4", text(".sheet-title"));
    press("#film-replace-cancel");
    assertEquals("mine", Files.readString(films.resolve("first.mp4")));

    dialogs.add(films.resolve("first"));
    press("#film-make");
    press("#film-replace");
    await();
    assertTrue(text("#film-told").startsWith("first.mp4 is made: "), text("#film-told"));
    assertEquals(
        List.of("first.chapters.txt", "first.mp4", "first.script.md"),
        files(films),
        "with what is usual beside a video");
    assertTrue(Files.size(films.resolve("first.mp4")) > 1_000);

    press("#film-back");
    assertFalse(robot.lookup("#film-strip").tryQuery().isPresent(), "that was told already");
  }

  @Test
  void itIsMadeBehindTheRoomsAndCanBeStopped() throws Exception {
    enter();
    dialogs.add(films.resolve("long.mp4"));
    press("#film-make");
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#film").query().isVisible());
    assertTrue(text("#film-strip-told").startsWith("Making long.mp4"), text("#film-strip-told"));
    robot.interact(() -> window.workbench().perform(Command.FORWARD));
    assertEquals(1, now().moment().step(), "the window stays usable");

    robot.interact(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertEquals("A film is being made", text(".sheet-title"));
    robot.push(KeyCode.ESCAPE);
    assertTrue(stage.isShowing());

    press("#film-strip-stop");
    await();
    assertEquals(List.of(), files(films), "nothing is left");
    assertFalse(robot.lookup("#film-strip").tryQuery().isPresent());
  }

  @Test
  void whatCannotBeIsSaidInOneSentence() throws Exception {
    enter();
    robot.interact(() -> box().setValue("custom"));
    write("#film-width", "321");
    write("#film-height", "180");
    assertEquals(
        "A video’s width and height are even numbers, not 321 × 180.", text("#film-wrong"));
    assertTrue(robot.lookup("#film-make").query().isDisabled());
    choose("gif");
    assertFalse(robot.lookup("#film-make").query().isDisabled(), "a GIF may be of any size");
    press("#film-pace-length");
    write("#film-length", "0");
    assertEquals("The length is a number of seconds from 1 to 9999.", text("#film-wrong"));
    write("#film-length", "5");
    assertEquals("5 s", text("#film-expected"));

    Path nowhere = Files.writeString(films.resolve("file"), "no folder").resolve("film.gif");
    dialogs.add(nowhere);
    press("#film-make");
    await();
    assertTrue(text("#film-told").startsWith("The film was not made. "), text("#film-told"));
  }

  @Test
  void choicesAreRemembered() {
    enter();
    robot.interact(() -> box().setValue("vertical"));
    press("#film-rate-60");
    press("#film-shown-console");
    press("#film-back");
    MainWindow first = window;
    robot.interact(
        () -> {
          stage.hide();
          first.home().close();
          window = newWindow();
          window.open(loopglass.scenario.Scenario.of("first.js", PROGRAM));
          window.show();
          window.workbench().beat(0);
        });
    enter();
    assertEquals("vertical", box().getValue());
    assertTrue(toggle("#film-rate-60").isSelected());
    assertFalse(toggle("#film-shown-console").isSelected());
    assertTrue(toggle("#film-shown-program").isSelected());
  }

  private void enter() {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    assertTrue(robot.lookup("#film").query().isVisible());
  }

  /** A film that is made fast. */
  private void small() {
    robot.interact(() -> box().setValue("custom"));
    write("#film-width", "320");
    write("#film-height", "180");
    press("#film-rate-24");
  }

  private void shortest() {
    press("#film-shown-cards");
    press("#film-pace-length");
    write("#film-length", "1");
  }

  private void choose(String format) {
    press("#film-format-" + format);
  }

  private void press(String query) {
    robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
  }

  private void write(String query, String text) {
    robot.interact(() -> robot.lookup(query).queryAs(TextField.class).setText(text));
  }

  private javafx.scene.control.ToggleButton toggle(String query) {
    return robot.lookup(query).queryAs(javafx.scene.control.ToggleButton.class);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> box() {
    return robot.lookup("#film-size").queryAs(ComboBox.class);
  }

  private Slider slider() {
    return robot.lookup("#film-scrubber").queryAs(Slider.class);
  }

  private javafx.scene.Node timeline() {
    return robot.lookup("#film-timeline").query();
  }

  /** The pixels that are seen. */
  private int[] preview() {
    robot.interact(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
    int[][] pixels = new int[1][];
    robot.interact(
        () -> {
          Image image =
              robot.lookup("#film-preview .image-view").queryAs(ImageView.class).getImage();
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          pixels[0] = new int[width * height];
          image
              .getPixelReader()
              .getPixels(
                  0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels[0], 0, width);
        });
    return pixels[0];
  }

  /** Waits until no film is being made. */
  private void await() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    robot.interact(() -> studio.afterwards(_ -> done.countDown()));
    assertTrue(done.await(PATIENCE, TimeUnit.SECONDS), "it comes to an end");
    robot.interact(() -> window.beat(0));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
