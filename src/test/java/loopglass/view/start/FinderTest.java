package loopglass.view.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import loopglass.scenario.FrontMatter.Level;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FinderTest {

  private static final List<Scenario> LIBRARY =
      Library.names().stream().map(Library::scenario).toList();

  static List<Scenario> library() {
    return LIBRARY;
  }

  @Test
  void nothingAskedForFindsAllInTheOrderInWhichTheyTeach() {
    assertEquals(LIBRARY, found(new Finder(LIBRARY), " "));
  }

  @ParameterizedTest
  @MethodSource("library")
  void everyProgramIsFoundFirstByItsTitle(Scenario scenario) {
    assertEquals(scenario, found(new Finder(LIBRARY), scenario.title()).getFirst());
  }

  @ParameterizedTest
  @MethodSource("library")
  void everyProgramIsFoundByItsTopicAndLevel(Scenario scenario) {
    Optional<Level> level = scenario.frontMatter().level();
    assertTrue(
        new Finder(LIBRARY)
            .find("", scenario.topic(), level).stream()
                .anyMatch(find -> find.scenario().equals(scenario)));
  }

  @Test
  void theTitleCountsMoreThanTheSummaryAndThatMoreThanTheText() throws ScenarioException {
    Scenario text = Scenario.parse("c.js", "/*---\ntitle: C\n---*/\n\n  drink( 'tea' );\n");
    Scenario summary = Scenario.parse("b.js", "/*---\ntitle: B\nsummary: tea\n---*/\nx;\n");
    Scenario title = Scenario.parse("a.js", "/*---\ntitle: Tea\n---*/\ny;\n");
    List<Find> finds = new Finder(List.of(text, summary, title)).find("TEA", "", Optional.empty());
    assertEquals(List.of(title, summary, text), finds.stream().map(Find::scenario).toList());
    assertEquals("drink( 'tea' );", finds.getLast().line());
    assertEquals("", finds.getFirst().line());
  }

  @Test
  void accentsNeedNotBeTyped() throws ScenarioException {
    Scenario scenario = Scenario.parse("a.js", "/*---\ntitle: Vòng lặp đợi\n---*/\nx;\n");
    assertFalse(found(new Finder(List.of(scenario)), "vong lap doi").isEmpty());
  }

  @Test
  void whatFrontMatterSaysOfNetworkAndPageIsNotTheProgramsText() throws ScenarioException {
    Scenario scenario = Scenario.parse("a.js", "/*---\npage: <b id=hidden></b>\n---*/\nx;\n");
    assertTrue(found(new Finder(List.of(scenario)), "hidden").isEmpty());
  }

  private static List<Scenario> found(Finder finder, String query) {
    return finder.find(query, "", Optional.empty()).stream().map(Find::scenario).toList();
  }
}
