package loopglass.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import loopglass.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckCommandTest {

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  /** What check prints of the folder, with paths that begin below it. */
  private Result check() {
    Result result = Shell.type("check", folder.toString());
    return new Result(
        result.status(), result.out().replace(folder + java.io.File.separator, ""), result.err());
  }

  @Test
  void everyProgramThatComesWithLoopglassIsAsItSays() {
    Result result = Shell.type("check", "scenarios");
    assertEquals("", result.err());
    assertTrue(result.out().matches("\\d+ programs, no finding\\.\n"), result::out);
    assertEquals(Status.OK, result.status());
  }

  @Test
  void aProgramThatSaysNothingOfItselfIsFine() throws IOException {
    file("a.js", "console.log(1);");
    assertEquals(new Result(0, "1 program, no finding.\n", ""), check());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stops: [{log: 3, note: n}]                     | 2: this stop is never reached: the console has 2 lines.
          stops:¶ - {at: if (false), visit: 2, note: n}  | 3: this stop is never reached: line 8 is reached 1 time.
          stops:¶ - {at: "1,", note: n}                  | 3: this stop is never reached: no statement begins in line 10; the one around it begins in line 9.
          stops:¶ - {at: never, note: n}                 | 3: this stop is never reached: line 6 is never run.
          rooms: {show: [heap, frames]}                  | 2: the room 'frames' is to be shown, but this program has no use for it.
          rooms: {show: [idle]}                          | 2: the room 'idle' is to be shown, but this program has no use for it.
          rooms: {show: [page]}                          | 2: the room 'page' is to be shown, but this program has no use for it.
          output: A                                      | 2: its output has only 1 line, but the program prints 2.¶    A¶  + B
          output: "A\\nB\\nC\\n"                         | 2: its output has 3 lines, but the program prints only 2.¶    B¶  - C
          title: T¶output: "A\\nC\\n"                    | 3: line 2 of its output is another than the program prints.¶    A¶  - C¶  + B
          title: 5                                       | 2: 'title' must be text; put quotes around it.
          """)
  void aFindingIsOneSentenceWithItsPlace(String matter, String finding) throws IOException {
    file(
        "pack/a.js",
        "/*---\n"
            + matter.replace('¶', '\n')
            + "\n---*/\n"
            + "\n".repeat(matter.contains("¶") ? 0 : 1)
            + """
            function quiet() {
              never();
            }
            if (false) quiet();
            Promise.resolve(
              1,
            );
            console.log('A');
            console.log('B');
            """);
    assertEquals(
        new Result(
            1,
            "pack/a.js:".replace('/', java.io.File.separatorChar)
                + finding.replace('¶', '\n')
                + "\n1 program, 1 finding in 1 of them.\n",
            ""),
        check());
  }

  @Test
  void findingsOfManyProgramsComeInTheirOrderAndAreCounted() throws IOException {
    file("b.js", "/*---\noutput: B\n---*/\nconsole.warn('B'); Promise.reject(1);");
    file("a.mjs", "let = ;");
    file("c/d.js", "/*---\nstops: [{log: 1, note: n}, {log: 2, note: n}]\n---*/\n1;");
    file("notes.md", "not a program");
    Result result = check();
    String[] lines = result.out().split("\n");
    assertTrue(lines[0].startsWith("a.mjs: a.mjs:1"), result::out);
    assertTrue(lines[1].endsWith("d.js:2: this stop is never reached: the console has 0 lines."));
    assertEquals("3 programs, 3 findings in 2 of them.", lines[3]);
    assertEquals(4, lines.length);
    assertEquals(Status.FAILED, result.status());
  }

  @Test
  void aProgramWithoutAnEndHasNoOutputToCompare() throws IOException {
    String program = "function f() { queueMicrotask(f); }\nf();\n";
    file("a.js", "/*---\nstops: [{line: 4, visit: 9, note: n}]\n---*/\n" + program);
    assertEquals(new Result(0, "1 program, no finding.\n", ""), check());
    file("a.js", "/*---\noutput: A\n---*/\n" + program);
    assertEquals(Status.FAILED, check().status());
  }

  @Test
  void whatIsNotThereIsAWrongCommand() {
    assertEquals(
        new Result(2, "", "nowhere: there is no such file or folder.\n"),
        Shell.type("check", "nowhere"));
    assertEquals(
        folder + ": there is no program (.js or .mjs) in this folder.\n",
        Shell.type("check", folder.toString()).err());
  }
}
