package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramFileTest {

  @TempDir Path folder;

  private Path write(String name, byte... bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static String complaint(Path file) {
    ScenarioException e =
        assertThrows(ScenarioException.class, () -> ProgramFile.read(file.toString()));
    assertTrue(e.getMessage().startsWith(file.toString()), e::getMessage);
    return e.getMessage().substring(file.toString().length());
  }

  @Test
  void readsAProgramWithItsFrontMatter() throws Exception {
    Path file = Files.writeString(folder.resolve("p q.mjs"), "/*---\ntitle: Ü\n---*/\nawait 1\n");
    Scenario scenario = ProgramFile.read(file.toString());
    assertEquals("p q.mjs", scenario.name());
    assertEquals("Ü", scenario.title());
    assertTrue(scenario.module());
  }

  @Test
  void wrongFrontMatterNamesThePathAsGiven() throws IOException {
    Path file = Files.writeString(folder.resolve("a.js"), "/*---\nx: 1\n---*/\n");
    assertTrue(complaint(file).startsWith(":2: unknown key 'x'"));
  }

  @Test
  void aStreamHasANameOfItsOwn() throws Exception {
    var in = new ByteArrayInputStream("console.log(1)".getBytes());
    assertEquals("stdin", ProgramFile.read("standard input", "stdin", in).name());
  }

  @Test
  void missing() {
    assertEquals(": there is no such file.", complaint(folder.resolve("none.js")));
    assertEquals(": there is no such file.", complaint(folder.resolve("none/none.js")));
  }

  @Test
  void folder() {
    assertEquals(": this is a folder, not a program.", complaint(folder));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = write("a.js", (byte) '1');
    assertTrue(complaint(file.resolve("b.js")).startsWith(": this file cannot be read"));
  }

  @Test
  void empty() throws IOException {
    assertEquals(": this is empty: there is no program in it.", complaint(write("a.js")));
    assertEquals(
        ": this is empty: there is no program in it.", complaint(write("b.js", (byte) '\n')));
  }

  @Test
  void binary() throws IOException {
    assertEquals(
        ":2: this is not text: there is a zero byte here.",
        complaint(write("a.js", (byte) 'a', (byte) '\n', (byte) 0)));
  }

  @Test
  void notUtf8() throws IOException {
    assertEquals(
        ":3: this is not UTF-8 text: there is a byte 0xE9 here; save the file as UTF-8.",
        complaint(write("a.js", (byte) '1', (byte) '\n', (byte) '\n', (byte) 0xE9, (byte) 'x')));
  }

  @Test
  void huge() throws IOException {
    byte[] bytes = " ".repeat(ProgramFile.LARGEST - 1).concat("1").getBytes();
    Path fits = write("fits.js", bytes);
    assertEquals(ProgramFile.LARGEST, Files.size(fits));
    Scenario scenario = assertReads(fits);
    assertEquals(ProgramFile.LARGEST, scenario.text().length());
    Files.writeString(fits, scenario.text() + "2");
    assertEquals(": this is larger than a program may be (1 MB).", complaint(fits));
  }

  private static Scenario assertReads(Path file) {
    try {
      return ProgramFile.read(file.toString());
    } catch (ScenarioException e) {
      throw new AssertionError(e);
    }
  }
}
