package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class FrontMatterProperties {

  /** Text made of what YAML and JavaScript comments find special. */
  @Provide
  Arbitrary<String> snippets() {
    return Arbitraries.of(
            "/*---", "---*/", "---", "*/", "title", "inputs", "module", ":", " ", "\n", "\r\n",
            "\t", "\"", "'", "[", "]", "{", "}", "-", "#", "&a", "*a", "!!x", "|", ">", "?", "%",
            "@", "true", "1", "é", "\uD83D", "\u0000", "\u2028", "…", ",")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  @Property
  void anyTextIsReadOrRefusedWithOneSentence(@ForAll("snippets") String inside) {
    String text = "/*---\n" + inside + "\n---*/\n1;\n";
    try {
      assertEquals(text, Scenario.parse("p.js", text).text());
    } catch (ScenarioException e) {
      assertTrue(e.getMessage().matches("p\\.js:\\d+: [^\\n]+\\."), e::getMessage);
      int line = Integer.parseInt(e.getMessage().split(":", 3)[1]);
      assertTrue(line >= 1 && line <= text.lines().count() + 1, e::getMessage);
    }
  }

  @Property
  void aComplaintNamesTheLineOfTheFile(
      @ForAll @IntRange(max = 20) int blankBefore, @ForAll @IntRange(max = 20) int keysBefore) {
    String text =
        "\n".repeat(blankBefore)
            + "/*---\n"
            + "# a remark\n".repeat(keysBefore)
            + "nonsense: 1\n---*/\n";
    ScenarioException e = assertThrows(ScenarioException.class, () -> Scenario.parse("p.js", text));
    int line = blankBefore + 1 + keysBefore + 1;
    assertTrue(e.getMessage().startsWith("p.js:" + line + ": unknown key"), e::getMessage);
  }

  @Property
  void aQuotedTitleIsTakenAsItIs(@ForAll("printable") String title) throws ScenarioException {
    String text = "/*---\ntitle: '" + title.replace("'", "''") + "'\n---*/\n";
    assertEquals(title, Scenario.parse("p.js", text).frontMatter().title());
  }

  @Provide
  Arbitrary<String> printable() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("äöüß…→日本")
        .ofMaxLength(60)
        .filter(title -> !title.contains("*/"));
  }
}
