package loopglass.view;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import loopglass.lesson.predict.Standing;
import loopglass.scenario.Scenario;
import loopglass.view.keeping.Progress;
import loopglass.view.predict.Ledger;

/**
 * Writes results of predictions down under the key of their program: a program of the library goes
 * by its name as long as its text is the library's, a file by its path, anything else by its text.
 */
final class Scores implements Ledger {

  private final Progress progress;
  private final Map<String, String> library = new HashMap<>();
  private final Supplier<Document> open;

  /**
   * A ledger.
   *
   * @param open what is open
   */
  Scores(Progress progress, List<Scenario> library, Supplier<Document> open) {
    this.progress = progress;
    this.open = open;
    library.forEach(scenario -> this.library.put(scenario.name(), scenario.text()));
  }

  @Override
  public void answered(boolean right) {
    progress.answered(right);
  }

  @Override
  public void record(Scenario scenario, String kind, int right, int things) {
    progress.record(key(scenario), kind, right, things);
  }

  @Override
  public int streak() {
    return progress.streak();
  }

  @Override
  public int best() {
    return progress.best();
  }

  private String key(Scenario scenario) {
    Document document = open.get();
    return document.name().equals(scenario.name()) && document.file().isPresent()
        ? key(document.file().get())
        : scenario.text().equals(library.get(scenario.name()))
            ? "library " + scenario.name()
            : "text " + Integer.toHexString(scenario.text().hashCode());
  }

  private static String key(Path file) {
    return "file " + file.toAbsolutePath().normalize();
  }

  /** How well a program of the library was predicted the last time. */
  Standing of(Scenario scenario) {
    return progress.of("library " + scenario.name());
  }

  /** How well the program of a file was. */
  Standing of(Path file) {
    return progress.of(key(file));
  }
}
