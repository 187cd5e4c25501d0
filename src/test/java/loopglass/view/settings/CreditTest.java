package loopglass.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Nobody's work is used without being named. */
class CreditTest {

  @Test
  void everyLibraryOfTheBuildIsNamedAndNoOther() throws IOException {
    Document build = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    var used =
        build.select("project > dependencies > dependency").stream()
            .filter(one -> one.select("> scope").stream().noneMatch(scope -> isForTests(scope)))
            .map(one -> one.select("> artifactId").text())
            .collect(Collectors.toCollection(TreeSet::new));
    var named =
        Credit.ALL.stream()
            .flatMap(credit -> credit.artifacts().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(used.isEmpty());
    assertEquals(used, named);
  }

  @Test
  void aReportSaysWhatItRunsOn() {
    assertTrue(AboutPane.facts().startsWith("Loopglass "));
    assertTrue(AboutPane.facts().contains("Java " + System.getProperty("java.runtime.version")));
    assertTrue(AboutPane.facts().contains(System.getProperty("os.name")));
  }

  private static boolean isForTests(Element scope) {
    return scope.text().equals("test");
  }
}
