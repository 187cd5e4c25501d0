package loopglass.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import loopglass.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunCommandTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void printsWhatTheProgramPrintsAndNothingElse() throws IOException {
    String file = file("a.js", "setTimeout(() => console.log('Ende 🏁'), 10_000); console.log(1);");
    assertEquals(new Result(0, "1\nEnde 🏁\n", ""), Shell.type("run", file));
  }

  @Test
  void warningsAndErrorsGoToStandardError() throws IOException {
    String file =
        file(
            "a.js",
            "console.log('l'); console.info('i'); console.debug('d');"
                + " console.warn('w'); console.error('e');");
    assertEquals(new Result(0, "l\ni\nd\n", "w\ne\n"), Shell.type("run", file));
  }

  @Test
  void anUncaughtErrorFailsButTheLoopGoesOn() throws IOException {
    String file = file("a.js", "setTimeout(() => console.log('on'), 0); throw new Error('no');");
    Result result = Shell.type("run", file);
    assertEquals(1, result.status());
    assertEquals("on\n", result.out());
    assertTrue(result.err().startsWith("Uncaught Error: no"), result.err());
  }

  @Test
  void aSyntaxErrorNamesItsLineBeforeAnythingRuns() throws IOException {
    Result result = Shell.type("run", file("a.js", "console.log(1);\nlet = = 2;\n"));
    assertEquals(1, result.status());
    assertEquals("", result.out());
    assertTrue(result.err().contains("a.js:2"), result.err());
  }

  @Test
  void readsStandardInput() {
    Result result = Shell.type(new Shell.Screen(true), "console.log('from stdin')", "run", "-");
    assertEquals(new Result(0, "from stdin\n", ""), result);
  }

  @Test
  void aProgramThatNeverEndsIsStopped() throws IOException {
    Result result = Shell.type("run", "--time-limit", "0.5", file("a.js", "for (;;);"));
    assertEquals(1, result.status());
    assertTrue(result.err().startsWith("a.js was stopped"), result.err());
    assertEquals(1, result.err().lines().count());
  }

  @Test
  void aFileThatIsNoProgramIsWrongUsage() {
    String missing = folder.resolve("none.js").toString();
    assertEquals(
        new Result(2, "", missing + ": there is no such file.\n"), Shell.type("run", missing));
  }

  @Test
  void severalProgramsRunInFreshContexts() throws IOException {
    String a = file("a.js", "globalThis.x = 1; console.log('a', typeof y);");
    String b = file("b.js", "globalThis.y = 1; console.log('b', typeof x);");
    assertEquals(new Result(0, "a undefined\nb undefined\n", ""), Shell.type("run", a, b));
  }

  @Test
  void severalProgramsSayOneLinePerFailure() throws IOException {
    String good = file("good.js", "console.log('good');");
    String bad = file("bad.js", "console.log('bad'); null.x;");
    String broken = file("broken.js", "let let;");
    String missing = folder.resolve("missing.js").toString();
    String out = folder.resolve("results/today").toString();
    Result result = Shell.type("run", "--out", out, good, bad, missing, broken);
    assertEquals(1, result.status());
    assertEquals("", result.out());
    var failures = result.err().lines().toList();
    assertEquals(3, failures.size(), result.err());
    assertTrue(failures.get(0).startsWith(bad + ": Uncaught TypeError"), failures.get(0));
    assertEquals(missing + ": there is no such file.", failures.get(1));
    assertTrue(failures.get(2).startsWith(broken + ": "), failures.get(2));
    assertEquals("good\n", read("results/today/good.out"));
    assertEquals("", read("results/today/good.err"));
    assertEquals("bad\n", read("results/today/bad.out"));
    assertTrue(read("results/today/bad.err").startsWith("Uncaught TypeError"));
    assertEquals("", read("results/today/broken.out"));
    assertEquals(1, read("results/today/broken.err").lines().count());
  }

  @Test
  void handInsOfTheSameNameAreToldApart() throws IOException {
    file("ada/main.js", "console.log('ada')");
    file("ben/main.js", "console.log('ben')");
    String out = folder.resolve("out").toString();
    Shell.type("run", "--out", out, folder + "/ada/main.js", folder + "/ben/main.js");
    try (var files = Files.list(Path.of(out))) {
      var names = files.map(path -> path.getFileName().toString()).sorted().toList();
      assertEquals(4, names.size(), names::toString);
      assertTrue(names.get(1).endsWith("ada-main.out"), names::toString);
      assertTrue(names.get(3).endsWith("ben-main.out"), names::toString);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    String file = file("a.js", "1");
    assertEquals(
        new Result(2, "", file + ": this folder cannot be made.\n"),
        Shell.type("run", "--out", file, file));
  }
}
