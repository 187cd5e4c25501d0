package loopglass.view.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

  @TempDir Path folder;

  private final Scribe scribe =
      new Scribe(
          e -> {
            throw new AssertionError(e);
          });

  @SuppressWarnings("NullAway.Init") // set before each test
  private Drafts drafts;

  @BeforeEach
  void open() {
    drafts = new Drafts(Folders.in(folder), scribe);
  }

  @Test
  void aDraftIsKeptWhole() {
    Draft draft = draft("tea.js", Optional.of(Path.of("/home/ada/tea.js")), "\uD83C\uDF75 \0\n");
    drafts.keep(draft);
    scribe.flush();
    assertEquals(List.of(draft.inHand(true)), drafts.left());
  }

  @Test
  void ofTwoWritingsOnlyTheLastIsLeft() throws IOException {
    Path place = drafts.place();
    drafts.keep(new Draft(place, "a.js", Optional.empty(), "", "1", 1, true));
    drafts.keep(new Draft(place, "a.js", Optional.empty(), "", "2", 1, true));
    scribe.flush();
    assertEquals("2", drafts.left().getFirst().text());
    drafts.keep(new Draft(place, "a.js", Optional.empty(), "", "3", 1, true));
    drafts.discard(place);
    scribe.flush();
    assertEquals(List.of(), drafts.left());
    assertFalse(Files.exists(place));
  }

  @Test
  void programsAreToldApartByTheirFileAndElseByTheirName() {
    Path home = Path.of("/home/ada/tea.js");
    drafts.layDown(draft("tea.js", Optional.of(home), "mine"));
    drafts.layDown(draft("tea.js", Optional.empty(), "the library's"));
    scribe.flush();
    assertEquals("mine", drafts.of("tea.js", Optional.of(home)).orElseThrow().text());
    assertEquals("the library's", drafts.of("tea.js", Optional.empty()).orElseThrow().text());
    assertEquals(Optional.empty(), drafts.of("tea.js", Optional.of(Path.of("/tmp/tea.js"))));
  }

  @Test
  void whatAnotherProcessHasInHandIsLeftToIt() throws IOException {
    Process other =
        new ProcessBuilder(List.of(java(), "--version")).redirectErrorStream(true).start();
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    Files.createDirectories(folder.resolve("drafts"));
    write("living.draft.json", parent);
    write("dead.draft.json", other.toHandle());
    other.destroyForcibly();
    other.onExit().join();
    assertEquals(
        List.of("dead.draft.json"),
        drafts.left().stream().map(draft -> draft.place().getFileName().toString()).toList());
  }

  @Test
  void aBrokenDraftIsNeitherTakenNorTouched() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("drafts")).resolve("1-1.draft.json");
    Files.writeString(broken, "{\"text\": \"half of");
    assertEquals(List.of(), drafts.left());
    assertEquals("{\"text\": \"half of", Files.readString(broken));
    assertNotEquals(broken, drafts.place());
  }

  private Draft draft(String name, Optional<Path> file, String text) {
    return new Draft(drafts.place(), name, file, "base", text, 1, false);
  }

  private void write(String name, ProcessHandle owner) throws IOException {
    long since = owner.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
    Files.writeString(
        folder.resolve("drafts").resolve(name),
        """
        {"name": "a.js", "base": "", "text": "x", "inHand": true, "process": %d, "since": %d}
        """
            .formatted(owner.pid(), since));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
