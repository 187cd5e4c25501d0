package loopglass.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import loopglass.scenario.ProgramFile;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.keeping.Draft;
import loopglass.view.keeping.Replacement;

/**
 * The program in the editor: where it belongs, and what of it is saved. Its texts end their lines
 * as the editor does, with a line feed; the file keeps the ends it has.
 *
 * @param name the program's name
 * @param file the user's file, if there is one
 * @param saved the text that is not lost if the editor's is: the file's, or the library's
 * @param windows whether the file's lines end with a carriage return, too
 */
record Document(String name, Optional<Path> file, String saved, boolean windows) {

  /** Before anything was opened. */
  static final Document NONE = new Document("", Optional.empty(), "", false);

  /** A program that is no file of the user's. */
  static Document of(Scenario scenario) {
    return new Document(scenario.name(), Optional.empty(), lines(scenario.text()), false);
  }

  /** A file, as it is now. */
  static Document read(Path path) throws ScenarioException {
    Scenario scenario = ProgramFile.read(path.toString());
    String text = scenario.text();
    return new Document(
        scenario.name(),
        Optional.of(path.toAbsolutePath().normalize()),
        lines(text),
        text.contains("\r\n"));
  }

  /** What a draft was edited from. */
  static Document of(Draft draft) {
    return new Document(
        draft.name(),
        draft.file(),
        draft.base(),
        draft.file().map(Document::isWindows).orElse(false));
  }

  /** The same program with another text. */
  Scenario scenario(String text) throws ScenarioException {
    return Scenario.parse(name, text);
  }

  /** Whether something else than what was saved stands in the file by now. */
  boolean isChangedByOthers() {
    if (file.isEmpty() || !Files.exists(file.get())) {
      return false;
    }
    try {
      return !lines(Files.readString(file.get())).equals(saved);
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether its file was there once and is not any more. */
  boolean isGone() {
    return file.isPresent() && !Files.exists(file.get());
  }

  /**
   * Writes a text.
   *
   * @return the program as it is saved now
   */
  Document save(Path path, String text) throws IOException {
    String written = windows ? text.replace("\n", "\r\n") : text;
    Replacement.write(path, written.getBytes(StandardCharsets.UTF_8));
    Path name = path.getFileName();
    return new Document(
        name == null ? path.toString() : name.toString(),
        Optional.of(path.toAbsolutePath().normalize()),
        text,
        windows);
  }

  private static boolean isWindows(Path path) {
    try {
      return Files.readString(path).contains("\r\n");
    } catch (IOException e) {
      return false;
    }
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
