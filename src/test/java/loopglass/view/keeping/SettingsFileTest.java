package loopglass.view.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path file;

  private final Scribe scribe =
      new Scribe(
          e -> {
            throw new AssertionError(e);
          });

  @BeforeEach
  void name() {
    file = folder.resolve("settings.json");
  }

  @Test
  void whatWasSetIsSetAtTheNextStart() {
    Settings settings = open().settings();
    settings.theme().set(Optional.of(Theme.CONTRAST));
    settings.motion().set(Optional.of(true));
    settings.zoom().set(1.25);
    settings.futureHidden().set(true);
    settings.hiddenRooms().set(Set.of("console", "heap"));
    settings.place("left", 0.3).set(0.4);
    scribe.flush();
    Settings again = open().settings();
    assertEquals(Optional.of(Theme.CONTRAST), again.theme().get());
    assertTrue(again.reducedMotion().get());
    assertEquals(1.25, again.zoom().get());
    assertTrue(again.futureHidden().get());
    assertEquals(Set.of("console", "heap"), again.hiddenRooms().get());
    assertEquals(0.4, again.place("left", 0.3).get());
  }

  @Test
  void whatIsAsUsualIsNotKept() throws IOException {
    Settings settings = open().settings();
    settings.zoom().set(1.5);
    settings.zoom().set(1);
    settings.place("left", 0.3).set(0.4);
    scribe.flush();
    assertFalse(Files.readString(file).contains("zoom"));
  }

  @Test
  void whatALaterLoopglassKnowsStays() throws IOException {
    Files.writeString(file, "{\"hologram\": {\"depth\": 3}, \"zoom\": 1.5}");
    SettingsFile opened = open();
    assertEquals(Optional.empty(), opened.complaint());
    opened.settings().futureHidden().set(true);
    scribe.flush();
    String kept = Files.readString(file);
    assertTrue(kept.contains("hologram") && kept.contains("\"depth\" : 3"), kept);
    assertTrue(kept.contains("1.5"), kept);
  }

  @Test
  void windowsDoNotUndoWhatOthersSet() {
    Settings one = open().settings();
    Settings other = open().settings();
    one.zoom().set(1.5);
    scribe.flush();
    other.futureHidden().set(true);
    scribe.flush();
    Settings third = open().settings();
    assertEquals(1.5, third.zoom().get());
    assertTrue(third.futureHidden().get());
  }

  @Test
  void whatWasWrittenOnceIsNotWrittenOverWhatOthersSetSince() {
    Settings one = open().settings();
    Settings other = open().settings();
    one.zoom().set(1.5);
    one.place("left", 0.3).set(0.4);
    scribe.flush();
    other.zoom().set(1.25);
    scribe.flush();
    one.futureHidden().set(true);
    scribe.flush();
    Settings third = open().settings();
    assertEquals(1.25, third.zoom().get());
    assertEquals(0.4, third.place("left", 0.3).get());
    assertTrue(third.futureHidden().get());
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenWithTheNextChange() throws IOException {
    Scribe patient = new Scribe(_ -> {});
    Settings settings = new SettingsFile(Folders.in(folder), patient).settings();
    Path inTheWay = Files.createDirectories(file.resolve("in the way"));
    settings.zoom().set(1.5);
    patient.flush();
    Files.delete(inTheWay);
    Files.delete(file);
    settings.futureHidden().set(true);
    patient.close();
    assertEquals(1.5, open().settings().zoom().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "null", "", "\"zoom\"", "\u0000\u0001", "{\"zoom\": 1.5"})
  void aBrokenFileIsPutAsideAndSaidSo(String broken) throws IOException {
    Files.writeString(file, broken);
    SettingsFile opened = open();
    assertTrue(opened.complaint().orElseThrow().contains("settings.broken.json"));
    assertEquals(1, opened.settings().zoom().get());
    assertEquals(broken, Files.readString(folder.resolve("settings.broken.json")));
    opened.settings().zoom().set(1.5);
    scribe.flush();
    assertEquals(1.5, open().settings().zoom().get());
  }

  @Test
  void brokenFilesDoNotOverwriteEachOther() throws IOException {
    Files.writeString(file, "one");
    open();
    Files.writeString(file, "two");
    open();
    assertEquals("one", Files.readString(folder.resolve("settings.broken.json")));
    assertEquals("two", Files.readString(folder.resolve("settings.broken-2.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"big\"", "17", "-1", "true", "[1]", "{\"a\": 1}"})
  void aValueThatCannotBeIsNamedAndTheOthersHold(String value) throws IOException {
    Files.writeString(file, "{\"zoom\": " + value + ", \"theme\": \"dark\"}");
    SettingsFile opened = open();
    assertTrue(opened.complaint().orElseThrow().contains("zoom"));
    assertEquals(1, opened.settings().zoom().get());
    assertEquals(Optional.of(Theme.DARK), opened.settings().theme().get());
  }

  private SettingsFile open() {
    return new SettingsFile(Folders.in(folder), scribe);
  }
}
