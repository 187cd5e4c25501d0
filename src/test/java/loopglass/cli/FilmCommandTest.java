package loopglass.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import loopglass.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FilmCommandTest {

  private static final String SMALL = "--size 320x180 --fps 2 --length 2s";

  @TempDir Path folder;

  private String program(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Result film(String words) {
    return Shell.type(("film " + words).split(" "));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void saysWhatItMakesAndWhatItMade() throws IOException {
    String file = program("a.js", "console.log(1)");
    Path out = folder.resolve("a.mp4");
    Result result = film(file + " -o " + out + " --captions off --rooms stack,loop " + SMALL);
    assertEquals(0, result.status(), result.err());
    assertTrue(result.err().startsWith(out + ": 2.0 s, 4 frames, about "), result.err());
    assertEquals(
        List.of("a.mp4", "a.srt", "a.vtt", "a.chapters.txt", "a.script.md"),
        result.out().lines().map(line -> line.replaceFirst(".*/(\\S+)  .*", "$1")).toList());
    assertEquals(
        List.of("a.chapters.txt", "a.js", "a.mp4", "a.script.md", "a.srt", "a.vtt"), names());

    Result again = film(file + " -o " + out + " --with none " + SMALL);
    assertEquals(2, again.status());
    assertTrue(
        again.err().endsWith(out + ": this is there already; --force replaces it.\n"), again.err());
  }

  @Test
  void aBatchGoesOnAfterAProgramThatCannotBeFilmed() throws IOException {
    program("a.js", "console.log(1)");
    program("b.js", "/*---\ntitle: [\n---*/");
    program("c.mjs", "console.log(3)");
    Path films = folder.resolve("films");
    Result result =
        film("--batch " + folder + " -o " + films + " --format webm --with none " + SMALL);
    assertEquals(1, result.status());
    assertEquals(2, result.out().lines().count(), result.out());
    assertTrue(Files.exists(films.resolve("a.webm")) && Files.exists(films.resolve("c.webm")));
    assertFalse(Files.exists(films.resolve("b.webm")));
    assertTrue(result.err().endsWith("1 of the 3 programs could not be filmed.\n"), result.err());
  }

  @Test
  void aRangeMayBeGivenByStops() throws IOException {
    String file =
        program(
            "a.js",
            """
            /*---
            stops:
              - { log: 1, note: "one" }
              - { log: 2, note: "two" }
            ---*/
            console.log(1);
            console.log(2);
            """);
    String whole = film(file + " -o " + folder.resolve("x.tiff") + " --range stop:1..").err();
    assertTrue(whole.contains("a film ends in .mp4"), whole);
    Result beyond = film(file + " -o " + folder.resolve("b") + " --range stop:1..stop:3 " + SMALL);
    assertEquals(file + ": there is no stop 3; it reaches 2.\n", beyond.err());
    Path out = folder.resolve("c");
    String size = " --size 320x180 --fps 5 --title off --range ";
    Result part = film(file + " -o " + out + size + "stop:1..stop:2");
    assertEquals(0, part.status(), part.err());
    Result rest = film(file + " -o " + folder.resolve("d") + size + "stop:2..");
    assertTrue(frames(rest) > 0 && frames(part) > 0, part.err() + rest.err());
    assertTrue(frames(part) < 20, "only from one line to the other: " + part.err());
  }

  private static int frames(Result result) {
    return Integer.parseInt(result.err().replaceFirst("(?s).*?, (\\d+) frames?,.*", "$1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          FILE -o a.mp4 --rooms stage § 'stage' is no room: program, console, stack, web-apis, loop, microtasks, tasks, frames, idle
          FILE -o a.mp4 --captions maybe § 'maybe' is neither on nor off
          FILE -o a.mp4 --range 9..3 § '9..3' is no range of steps such as 10..50 or stop:1..stop:3
          FILE -o a.mp4 --with pdf § 'pdf' does not stand beside a film: srt, vtt, chapters, script, all or none
          FILE -o a.mp4 --length 5s --pace 2x § --pace and --length exclude each other: one follows from the other.
          FILE -o a.mp4 --fps 61 § --fps must be from 1 to 60, not 61.
          FILE -o a.gif --audio a.wav § --audio needs a film with sound: mp4 or webm.
          FILE -o a.mp4 --audio none.wav § none.wav: there is no such sound file, or it may not be read.
          FILE -o a.mp4 --range 900.. § there is no step 900; the last is
          FILE --batch x -o a § mutually exclusive
          """)
  void aWrongCommandIsOneSentence(String words, String sentence) throws IOException {
    Result result = film(words.replace("FILE", program("a.js", "console.log(1)")));
    assertEquals(2, result.status(), result.err());
    assertTrue(result.err().contains(sentence), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    assertEquals(List.of("a.js"), names());
  }
}
