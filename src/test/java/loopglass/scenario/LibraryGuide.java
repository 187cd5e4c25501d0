package loopglass.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text of {@code scenarios/README.md}, made of the front matter of the library's programs and
 * of the words in {@code guide.txt}. Started as a program in the project's folder, it writes it.
 */
final class LibraryGuide {

  private static final Path FILE = Path.of("scenarios", "README.md");

  private final Map<String, Scenario> library = new LinkedHashMap<>();
  private final List<String> words;

  LibraryGuide() throws IOException {
    for (String name : Library.names()) {
      library.put(name, Library.scenario(name));
    }
    try (var in = LibraryGuide.class.getResourceAsStream("guide.txt")) {
      words = new String(Objects.requireNonNull(in).readAllBytes()).lines().toList();
    }
  }

  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, new LibraryGuide().text());
  }

  String text() {
    return """
    # The library

    %d programs in %d packs, both in the order in which they teach. Who is new takes the first pack from
    its beginning to its end; the next two build on it. Rendering, events, blocking and Web APIs can come
    in any order. The myths are for those who have read about the loop before, and the rapid-fire questions
    can be mixed in from the third pack on. The level says what may be left for later.

    This file is made of the programs' front matter: `LibraryGuide`, among the tests, writes it, and a
    test holds it to that.

    ## Packs

    %s
    ## Ideas and where to see them

    | # | idea | programs |
    | --- | --- | --- |
    %s
    ## Myths and what shows the truth

    | # | often said | what is so | programs |
    | --- | --- | --- | --- |
    %s"""
        .formatted(
            library.size(),
            packs().size(),
            packs().entrySet().stream()
                .map(pack -> "### " + title(pack.getKey()) + "\n\n" + list(pack.getValue()) + "\n")
                .collect(Collectors.joining()),
            table("ideas", Lesson::ideas),
            table("myths", Lesson::myths));
  }

  /** The names of the programs of each folder. */
  private Map<String, List<String>> packs() {
    return library.keySet().stream()
        .collect(
            Collectors.groupingBy(
                name -> name.substring(0, name.indexOf('/')),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static String title(String folder) {
    String words =
        switch (folder) {
          case "async-await" -> "async and await";
          case "web-apis" -> "Web APIs";
          case "rapid-fire" -> "50 rapid-fire questions";
          default -> folder.replace('-', ' ');
        };
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private String list(Collection<String> names) {
    return names.stream()
        .map(
            name -> {
              FrontMatter matter = matter(name);
              return "- [%s](%s) · %s: %s\n"
                  .formatted(
                      matter.title(),
                      name,
                      matter.level().map(LibraryGuide::word).orElseThrow(),
                      matter.summary());
            })
        .collect(Collectors.joining());
  }

  private static String word(FrontMatter.Level level) {
    return level.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** One row for each entry of a section of the words, with the programs that name its number. */
  private String table(String section, Function<Lesson, List<Integer>> numbers) {
    return entries(section).stream()
        .map(
            entry -> {
              int number = Integer.parseInt(entry.getFirst());
              List<String> shown =
                  library.keySet().stream()
                      .filter(name -> numbers.apply(matter(name).lesson()).contains(number))
                      .toList();
              return row(entry, shown);
            })
        .collect(Collectors.joining());
  }

  private String row(List<String> entry, List<String> shown) {
    String last = entry.getLast();
    boolean unreachable = last.startsWith("out of reach:");
    if (unreachable != shown.isEmpty()) {
      throw new IllegalStateException(
          shown.isEmpty() ? "No program shows " + entry : "Not out of reach: " + entry);
    }
    String programs =
        unreachable
            ? "none, as there is no Node host: " + last.substring(last.indexOf(':') + 2)
            : links(shown);
    List<String> cells = unreachable ? entry.subList(0, entry.size() - 1) : entry;
    return "| " + String.join(" | ", cells) + " | " + programs + " |\n";
  }

  /** The first programs by name, and how many more there are. */
  private static String links(List<String> names) {
    String first =
        names.stream()
            .limit(8)
            .map(
                name ->
                    "[%s](%s)"
                        .formatted(
                            name.substring(name.indexOf('/') + 1).replaceAll("\\.m?js$", ""), name))
            .collect(Collectors.joining(", "));
    return names.size() > 8 ? first + ", and " + (names.size() - 8) + " more" : first;
  }

  private List<List<String>> entries(String section) {
    return words.stream()
        .skip(words.indexOf(section) + 1L)
        .takeWhile(line -> !line.isBlank())
        .map(line -> List.of(line.split(" \\| ")))
        .toList();
  }

  private FrontMatter matter(String name) {
    return Objects.requireNonNull(library.get(name)).frontMatter();
  }

  static Path file() {
    return FILE;
  }
}
