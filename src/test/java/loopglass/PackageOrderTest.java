package loopglass;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every room to what it may import. */
final class PackageOrderTest {

  /**
   * A room of the program.
   *
   * @param name the package below {@code loopglass}
   * @param mayImport the rooms it may know
   * @param because the reason, for whoever breaks the rule
   */
  record Room(String name, List<String> mayImport, String because) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("loopglass");

  static Stream<Room> rooms() {
    return Stream.of(
        new Room("language", List.of(), "how a text is worded depends on nothing but its language"),
        new Room("trace", List.of(), "these are the words everyone shares"),
        new Room("scenario", List.of(), "a program is a text, whatever runs or shows it"),
        new Room(
            "engine",
            List.of("scenario", "trace"),
            "the order of things comes from the engine and the loop's rules, never from a picture"),
        new Room(
            "playback", List.of("trace"), "a position in a trace is arithmetic over its steps"),
        new Room(
            "lesson",
            List.of("playback", "scenario", "trace"),
            "the terminal and a film say the same sentences as the window"),
        new Room(
            "picture",
            List.of("playback", "trace"),
            "a picture is a function of a trace and a moment, and of nothing else"),
        new Room(
            "view",
            List.of("picture", "lesson", "playback", "scenario", "trace"),
            "the window shows published steps; App gives it a Recorder, so it needs no engine"),
        new Room(
            "film",
            List.of("view", "picture", "lesson", "playback", "scenario", "trace"),
            "a film is made of pictures of moments, from a trace that is there already"),
        new Room(
            "studio",
            List.of("film", "view", "picture", "lesson", "playback", "scenario", "trace"),
            "Film mode shows what a film will be like; the window knows it as its Studio alone"));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyWhatIsBelowIt(Room room) {
    String[] allowed =
        Stream.concat(Stream.of(room.name(), "language"), room.mayImport().stream())
            .map(name -> "loopglass." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("loopglass." + room.name() + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("loopglass..")).or(resideInAnyPackage(allowed)))
        .because(room.because())
        .allowEmptyShould(true) // a room that is not built yet
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsARoomOrTheCompositionRoot() {
    var known = rooms().map(Room::name).collect(Collectors.toCollection(TreeSet::new));
    known.add("cli");
    var strangers =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("loopglass"))
            .map(name -> name.split("\\.")[1])
            .filter(name -> !known.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(), strangers, "a new room needs its place in the order of packages");
  }

  @Test
  void onlyOneRoomTouchesTheInsidesOfTheJavaScriptEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("loopglass.engine.js..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.oracle.truffle..", "org.graalvm..")
        .because("the insides of one pinned version may change with the next: one room to mend")
        .check(PROGRAM);
  }

  @Test
  void javaFxStaysInTheWindow() {
    noClasses()
        .that()
        .resideOutsideOfPackages("loopglass.view..", "loopglass.film..", "loopglass.studio..")
        .and()
        .doNotHaveFullyQualifiedName("loopglass.App")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..", "org.fxmisc..")
        .because("all else must run, and be tested, where there is no screen")
        .check(PROGRAM);
  }

  @Test
  void nobodyNeedsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages("loopglass", "loopglass.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("loopglass", "loopglass.cli..")
        .because("parts are wired together in one place, and do not know it")
        .check(PROGRAM);
  }

  @Test
  void roomsDoNotNeedEachOtherInACircle() {
    SlicesRuleDefinition.slices()
        .matching("loopglass.(**)")
        .should()
        .beFreeOfCycles()
        .because("a part can be understood only after the parts it needs")
        .check(PROGRAM);
  }
}
