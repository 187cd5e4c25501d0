package loopglass.view.keeping;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import loopglass.lesson.predict.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What was predicted, and how well: for each program the last result of each kind of question, and
 * how many answers in a row were right. Belongs to the JavaFX thread.
 *
 * <p>A program has a key: the name it has in the library, the path of its file, or a hash of its
 * text. What cannot be read counts as not predicted, and is put aside when something new is
 * written.
 */
public final class Progress {

  private static final String PROGRAMS = "programs";
  private static final String STREAK = "streak";
  private static final String BEST = "best";

  private final JsonFile file;
  private final Scribe scribe;
  private final Map<String, Map<String, Result>> results = new TreeMap<>();
  private int streak;
  private int best;
  private int changes;

  /** So many right of so many. */
  private record Result(int right, int things) {
    boolean isPerfect() {
      return right >= things;
    }
  }

  /** Reads what is kept. */
  public Progress(Folders folders, Scribe scribe) {
    this.file = new JsonFile(folders.settings().resolve("progress.json"));
    this.scribe = scribe;
    try {
      read(file.read());
    } catch (IOException | JsonFile.Broken e) {
      results.clear(); // as if nothing had been predicted
    }
  }

  private void read(Map<String, Object> kept) {
    streak = number(kept.get(STREAK));
    best = Math.max(streak, number(kept.get(BEST)));
    if (kept.get(PROGRAMS) instanceof Map<?, ?> programs) {
      programs.forEach(
          (key, kinds) -> {
            if (key instanceof String name && kinds instanceof Map<?, ?> values) {
              values.forEach((kind, value) -> read(name, kind, value));
            }
          });
    }
  }

  private void read(String key, Object kind, Object value) {
    if (kind instanceof String word
        && value instanceof List<?> pair
        && pair.size() == 2
        && pair.get(0) instanceof Integer right
        && pair.get(1) instanceof Integer things
        && right >= 0
        && things > 0) {
      results.computeIfAbsent(key, _ -> new TreeMap<>()).put(word, new Result(right, things));
    }
  }

  private static int number(@Nullable Object value) {
    return value instanceof Integer number && number > 0 ? number : 0;
  }

  /** How well a program was predicted the last time. */
  public Standing of(String key) {
    Map<String, Result> kinds = results.get(key);
    if (kinds == null) {
      return Standing.NONE;
    }
    return kinds.values().stream().allMatch(Result::isPerfect) ? Standing.RIGHT : Standing.REVIEW;
  }

  /** How many programs stand so. */
  public int count(Standing standing) {
    return (int) results.keySet().stream().filter(key -> of(key) == standing).count();
  }

  /** How many answers in a row were right. */
  public int streak() {
    return streak;
  }

  /** The most answers in a row that ever were. */
  public int best() {
    return best;
  }

  /** Whether nothing is kept. */
  public boolean isEmpty() {
    return results.isEmpty() && best == 0;
  }

  /** Takes an answer. */
  public void answered(boolean right) {
    streak = right ? streak + 1 : 0;
    best = Math.max(best, streak);
    int now = streak;
    int most = best;
    soon(
        kept -> {
          kept.put(STREAK, now);
          kept.put(BEST, Math.max(most, number(kept.getOrDefault(BEST, 0))));
        });
  }

  /**
   * Takes the result of a prediction.
   *
   * @param kind which question it was, in a word
   * @param right how many things were right
   * @param things of how many
   */
  public void record(String key, String kind, int right, int things) {
    results.computeIfAbsent(key, _ -> new TreeMap<>()).put(kind, new Result(right, things));
    soon(
        kept -> {
          Map<Object, Object> programs = copy(kept.get(PROGRAMS));
          Map<Object, Object> kinds = copy(programs.get(key));
          kinds.put(kind, List.of(right, things));
          programs.put(key, kinds);
          kept.put(PROGRAMS, programs);
        });
  }

  /** Forgets all of it. */
  public void reset() {
    results.clear();
    streak = 0;
    best = 0;
    soon(Map::clear);
  }

  /** Does to the file what was done here, whatever others did to it. */
  private void soon(Consumer<Map<String, Object>> change) {
    changes++;
    scribe.soon(List.of(this, changes), () -> file.update(change::accept));
  }

  private static Map<Object, Object> copy(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : new LinkedHashMap<>();
  }
}
