package loopglass.view.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

  private static final String PROGRAM =
      """
      class Sum {
        #terms = [1_000, 2];
        get total() { return this.#terms.reduce((a, b) => a + b, 0); }
      }
      console.log(`total ${new Sum().total}`, /[/]\\d+/u.test('x'), Sum?.name); // fine
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "const a = 1.5;| keyword:const number:1.5",
        "f('it\\'s', `a ${b} c`)| call:f string:'it\\'s' string:` string:a  string: c string:`",
        "a / b / c| ",
        "x = /[/]\\/'/g.test(s)| string:/[/]\\/'/g call:test",
        "p.catch(e => {}) // of course| call:catch comment:// of course",
        "function* g() { yield 1 }| keyword:function call:g keyword:yield number:1",
        "a?.b?.(c)| call:b",
        "new Worker(u)| keyword:new call:Worker",
        "this.#go()| keyword:this call:#go",
        "x = 1_000n + 0xfe| number:1_000n number:0xfe",
        "get = of + async + set| ",
        "o = { if: 1, get a() {} }| number:1 keyword:get call:a",
        "/*--- title: x ---*/ /*--- y| matter:/*--- title: x ---*/"
      })
  void colours(String text, String expected) {
    assertEquals(expected == null ? "" : expected, words(new Parser().parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "f(1;| MISSING ) at 1",
        "f(| UNCLOSED ( at (",
        "function f() {| MISSING } at {",
        "let s = 'abc| UNCLOSED ' at 'abc",
        "let t = `abc ${x}| UNCLOSED ` at `abc ${x}",
        "const a = ;| MISPLACED = at =",
        "}| UNOPENED } at }",
        "/* never| UNCLOSED /* at /* never",
        "a b c| MISPLACED a b at a b"
      })
  void saysWhatIsWrong(String text, String expected) {
    List<Mistake> mistakes = new Parser().parse(text).mistakes();
    assertEquals(expected, mistakes.isEmpty() ? "" : words(text, mistakes.getFirst()));
  }

  @Test
  void namesTheBracketThatStaysOpenInAnEarlierLine() {
    String text = "function f() {\n  if (x) {\n    g();\n}\nh();\n";
    Mistake mistake = new Parser().parse(text).mistakes().getFirst();
    assertEquals("UNCLOSED { at {", words(text, mistake));
    assertEquals(text.indexOf('{'), mistake.from());
  }

  @Test
  void raisesNoFalseAlarm() throws IOException {
    try (Stream<Path> scenarios = Files.walk(Path.of("scenarios"));
        Stream<Path> programs = Files.walk(Path.of("src/test/resources"))) {
      List<Path> files =
          Stream.concat(scenarios, programs)
              .filter(p -> p.toString().matches(".*\\.m?js"))
              .toList();
      assertTrue(files.size() > 100, "all programs are looked at");
      Parser parser = new Parser();
      for (Path file : files) {
        assertEquals(List.of(), parser.parse(Files.readString(file)).mistakes(), file.toString());
      }
    }
  }

  /** An edited text has the colours that it would have if it were opened. */
  @Property(tries = 60)
  void parsesAgainOnlyWhatChangedButAllOfIt(
      @ForAll long seed,
      @ForAll @StringLength(max = 6) @CharRange(from = ' ', to = '~') String typed) {
    Random random = new Random(seed);
    Parser parser = new Parser();
    String text = PROGRAM;
    parser.parse(text);
    for (int i = 0; i < 5; i++) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(8));
      text = text.substring(0, from) + typed + text.substring(to);
      Parsed again = parser.parse(text);
      if (new Parser().parse(text).mistakes().isEmpty()) {
        assertEquals(new Parser().parse(text), again);
      }
      assertTrue(inOrder(again), text);
    }
    assertEquals(words(new Parser().parse(PROGRAM)), words(parser.parse(PROGRAM)));
  }

  @Test
  void withoutNativeCodeEverythingIsPlain() {
    Grammar none =
        Grammar.load(
            () -> {
              throw new UnsatisfiedLinkError("not for this system");
            });
    assertEquals(Parsed.plain(PROGRAM), new Parser(none).parse(PROGRAM));
  }

  @Test
  void knowsWhatStandsAtAnOffset() {
    Parsed parsed = new Parser().parse("let a = 'b';");
    assertEquals(Hue.KEYWORD, parsed.at(0));
    assertEquals(null, parsed.at(3));
    assertEquals(Hue.STRING, parsed.at(9));
    assertEquals(null, parsed.at(11));
  }

  private static boolean inOrder(Parsed parsed) {
    int at = 0;
    for (Token token : parsed.tokens()) {
      if (token.from() < at || token.to() <= token.from()) {
        return false;
      }
      at = token.to();
    }
    return at <= parsed.text().length();
  }

  private static String words(Parsed parsed) {
    return parsed.tokens().stream()
        .map(t -> t.hue().style() + ":" + parsed.text().substring(t.from(), t.to()))
        .collect(Collectors.joining(" "));
  }

  private static String words(String text, Mistake mistake) {
    return mistake.kind()
        + " "
        + mistake.sign()
        + " at "
        + text.substring(mistake.from(), mistake.to());
  }
}
