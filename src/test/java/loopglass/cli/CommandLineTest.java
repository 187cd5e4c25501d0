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
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "open", "run", "trace", "still", "film", "handout", "bench"})
  void helpIsEverywhere(String command) {
    Result result = command.isEmpty() ? Shell.type("--help") : Shell.type(command, "--help");
    assertEquals(0, result.status());
    assertEquals("", result.err());
    assertTrue(result.out().startsWith(("Usage: loopglass " + command).strip()), result.out());
    assertTrue(result.out().contains("-h, --help"), result.out());
  }

  @ParameterizedTest(name = "loopglass {0}")
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          fly § loopglass: there is no command 'fly'; loopglass --help tells more.
          --fly § loopglass: unknown option: '--fly'; loopglass --help tells more.
          run § loopglass run: missing required parameter: 'FILE'; loopglass run --help tells more.
          run --time-limit x a.js § loopglass run: invalid value for option '--time-limit': 'x' is no number of seconds up to a day; loopglass run --help tells more.
          run --time-limit 0 a.js § loopglass run: invalid value for option '--time-limit': '0' is no number of seconds up to a day; loopglass run --help tells more.
          trace a.js b.js § loopglass trace: there is no place for 'b.js'; loopglass trace --help tells more.
          trace --format xml a.js § loopglass trace: invalid value for option '--format': expected one of [text, ndjson] (case-insensitive) but was 'xml'; loopglass trace --help tells more.
          still a.js -o x.png § loopglass still: missing required argument (specify one of these): (--at=STEP | --log=N); loopglass still --help tells more.
          still a.js --at 1 § loopglass still: missing required option: '--out=PICTURE'; loopglass still --help tells more.
          open § loopglass open: missing required parameter: 'FILE'; loopglass open --help tells more.
          """)
  void wrongUsageIsOneSentence(String command, String sentence) {
    assertEquals(new Result(2, "", sentence + "\n"), Shell.type(command.split(" ")));
  }

  @Test
  void aFileInPlaceOfACommandGetsAHint() throws IOException {
    String file = Files.writeString(folder.resolve("a.js"), "1").toString();
    assertEquals(
        "loopglass: to open a program, write 'loopglass open "
            + file
            + "'; loopglass --help tells"
            + " more.\n",
        Shell.type(file).err());
  }

  @Test
  void aloneItOpensTheFirstProgramOfTheLibrary() {
    var screen = new Shell.Screen(true);
    assertEquals(new Result(0, "", ""), Shell.type(screen, ""));
    assertTrue(screen.atStart);
  }

  @Test
  void opensAFile() throws IOException {
    String file = Files.writeString(folder.resolve("a.js"), "console.log(1)").toString();
    var screen = new Shell.Screen(true);
    assertEquals(new Result(0, "", ""), Shell.type(screen, "", "open", file));
    assertEquals("console.log(1)", screen.opened.getFirst().text());
  }

  @Test
  void aFileThatIsNoProgramOpensNothing() {
    var screen = new Shell.Screen(true);
    Result result = Shell.type(screen, "", "open", folder.toString());
    assertEquals(new Result(2, "", folder + ": this is a folder, not a program.\n"), result);
    assertTrue(screen.opened.isEmpty());
  }
}
