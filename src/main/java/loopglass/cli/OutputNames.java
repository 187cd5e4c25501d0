package loopglass.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Names for the output of several programs in one folder: the file's name without its ending. Where
 * two would share one, as in {@code ada/main.js} and {@code ben/main.js}, all of them are told
 * apart by their path ({@code ada-main}), and if need be by their ending, too.
 */
final class OutputNames {

  private OutputNames() {}

  /**
   * A name for each file.
   *
   * @throws Refusal if no names can tell them apart, because one is given twice
   */
  static Map<String, String> of(List<String> files) throws Refusal {
    for (UnaryOperator<String> naming :
        List.<UnaryOperator<String>>of(
            OutputNames::stem, file -> withoutEnding(flat(file)), OutputNames::flat)) {
      Map<String, String> names = new HashMap<>();
      files.forEach(file -> names.put(file, naming.apply(file)));
      if (areDistinct(names, files)) {
        return names;
      }
    }
    throw new Refusal("With --out, each program may be given only once.");
  }

  private static boolean areDistinct(Map<String, String> names, List<String> files) {
    Set<String> seen =
        files.stream()
            .map(file -> names.getOrDefault(file, file).toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    return seen.size() == files.size();
  }

  private static String stem(String file) {
    return file.equals("-") ? "stdin" : withoutEnding(String.valueOf(Path.of(file).getFileName()));
  }

  private static String flat(String file) {
    return file.equals("-")
        ? "stdin"
        : Path.of(file)
            .normalize()
            .toString()
            .replaceAll("^[/\\\\.]+|^[A-Za-z]:[/\\\\]*", "")
            .replaceAll("[/\\\\]+", "-");
  }

  private static String withoutEnding(String name) {
    return name.replaceFirst("(?<=.)\\.(js|mjs|cjs)$", "");
  }
}
