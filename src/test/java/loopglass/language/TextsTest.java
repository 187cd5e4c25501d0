package loopglass.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every language to having every text, and the look-up to its promises. */
class TextsTest {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private static final Pattern BEGINNING = Pattern.compile(LITERAL + "(?<=\\.\")\\s*\\+");

  private static final Pattern END = Pattern.compile("\\+\\s*(?=\"\\.)" + LITERAL);

  private static final Pattern BRACES = Pattern.compile("\\{\\w*}");

  /** A bundle in two languages, English first. */
  record Pair(Bundle english, Bundle other) {
    @Override
    public String toString() {
      return other.name();
    }
  }

  static Stream<Pair> pairs() {
    return Bundle.names().stream().map(n -> new Pair(Bundle.of(n), Bundle.of(n + "_vi")));
  }

  static Stream<Bundle> bundles() {
    return pairs().flatMap(pair -> Stream.of(pair.english(), pair.other()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyKeyStandsInBothLanguages(Pair pair) {
    assertEquals(new TreeSet<>(pair.english().keys()), new TreeSet<>(pair.other().keys()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void bothLanguagesFillInTheSameThings(Pair pair) {
    List<String> wrong = new ArrayList<>();
    for (String key : pair.english().keys()) {
      String other = pair.other().text(key);
      if (other != null && !holes(pair.english().text(key)).equals(holes(other))) {
        wrong.add(key);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What the program says: its literals, and those that something is put behind or before. */
  private record Said(Set<String> whole, Set<String> beginnings, Set<String> ends) {

    static Said byTheProgram() throws IOException {
      Said said = new Said(new HashSet<>(), new HashSet<>(), new HashSet<>());
      try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file);
          collect(LITERAL, text, said.whole);
          collect(BEGINNING, text, said.beginnings);
          collect(END, text, said.ends);
        }
      }
      return said;
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
      pattern.matcher(text).results().forEach(found -> into.add(found.group(1)));
    }

    /**
     * Whether it asks for a text: it names the key, as such or as an id with dashes, or two parts
     * that make it; or it puts something behind a beginning with a dot, or before an end with one.
     */
    boolean asksFor(String key) {
      boolean asks = whole.contains(key) || whole.contains(key.replace('.', '-'));
      for (int dot = key.indexOf('.'); dot > 0 && !asks; dot = key.indexOf('.', dot + 1)) {
        String end = key.substring(dot);
        boolean parts =
            whole.contains(key.substring(0, dot))
                && (whole.contains(end) || whole.contains(end.substring(1)));
        asks = parts || beginnings.contains(key.substring(0, dot + 1)) || ends.contains(end);
      }
      return asks;
    }
  }

  /**
   * Whether the program asks for every text. Phrases are found by what they say, see {@link
   * PhrasesTest}.
   */
  @Test
  void noTextIsLeftOverFromSomethingThatIsGone() throws IOException {
    Said said = Said.byTheProgram();
    List<String> idle = new ArrayList<>();
    for (String name : Bundle.names()) {
      for (String key : Bundle.of(name).keys()) {
        if (!name.equals("phrases") && !said.asksFor(key)) {
          idle.add(name + ": " + key);
        }
      }
    }
    assertEquals(List.of(), idle);
    for (String gone : List.of("nowhere.to.be.seen", "summary.gone", "part.gone", "film.x.gone")) {
      assertFalse(said.asksFor(gone), gone + ": or this would find nothing");
    }
  }

  private static TreeSet<String> holes(String text) {
    TreeSet<String> holes = new TreeSet<>();
    BRACES.matcher(text).results().forEach(hole -> holes.add(hole.group()));
    return holes;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmptyOrUntidy(Bundle bundle) {
    List<String> wrong = new ArrayList<>();
    for (String key : bundle.keys()) {
      String text = bundle.text(key);
      boolean plain = Normalizer.isNormalized(text, Normalizer.Form.NFC);
      boolean tidy = text.equals(text.strip()) && !text.contains("  ") && !text.contains("..");
      boolean typewriter = text.contains("'") || text.contains("\"");
      if (text.isBlank() || !plain || !tidy || typewriter && !bundle.name().startsWith("phrases")) {
        wrong.add(key + " = " + text);
      }
    }
    assertEquals(List.of(), wrong, "in NFC, without empty, doubled or typewriter signs");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noKeyStandsTwice(Bundle bundle) {
    List<String> names = new ArrayList<>(bundle.written());
    new TreeSet<>(names).forEach(names::remove);
    assertEquals(List.of(), names);
  }

  @Test
  void whatIsDoneDuringALanguageSpeaksItAndNothingElseDoes() {
    Texts texts = new Texts("window");
    assertEquals("Chương trình", Language.VIETNAMESE.during(() -> texts.text("program.title")));
    assertEquals("Program", texts.text("program.title"));
    String inside =
        Language.VIETNAMESE.during(
            () -> Language.ENGLISH.during(() -> texts.text("program.title")));
    assertEquals("Program", inside);
  }

  @Test
  void whatIsFilledInMayHaveBracesOfItsOwn() {
    assertEquals(
        "click {1} at {0}", new Texts("window").text("input.accessible", "click {1}", "{0}"));
  }

  @Test
  void aHoleThatNothingFillsIsADefect() {
    Texts texts = new Texts("window");
    assertThrows(IllegalStateException.class, () -> texts.text("app.title"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLanguageIsFoundByItsTag(Language language) {
    assertEquals(language, Language.of(language.tag()).orElseThrow());
    assertTrue(Language.of("xx").isEmpty());
    assertFalse(language.ownName().isBlank());
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertEquals("9,990", Language.ENGLISH.number(9_990));
    assertEquals("9.990", Language.VIETNAMESE.number(9_990));
    assertEquals("0.5", Language.ENGLISH.number(0.5, 3));
    assertEquals("0,5", Language.VIETNAMESE.number(0.5, 3));
    assertEquals("1,500", Language.ENGLISH.number(1_500.0, 3));
    assertEquals("2", Language.ENGLISH.number(1.96, 1));
  }
}
