package loopglass.view.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The file of the settings. Only what was changed here is changed in it, so that what another
 * window set, or a later Loopglass knows, stays.
 */
public final class SettingsFile {

  private final Settings settings;
  private final @Nullable String complaint;

  /**
   * Reads the settings; from then on every change of them is kept.
   *
   * @param folders where they are
   * @param scribe writes them
   */
  public SettingsFile(Folders folders, Scribe scribe) {
    JsonFile file = new JsonFile(folders.settings().resolve("settings.json"));
    Map<String, Object> found = Map.of();
    String broken = null;
    try {
      found = file.read();
    } catch (JsonFile.Broken e) {
      broken = putAside(file);
    } catch (IOException e) {
      broken = Labels.text("settings.unread", file.path(), Complaints.of(e));
    }
    settings = new Settings(found);
    complaint = broken == null ? refused(file.path(), settings) : broken;
    keep(file, scribe);
  }

  /** The settings. */
  public Settings settings() {
    return settings;
  }

  /** What was wrong with the file, in one sentence, or nothing. */
  public Optional<String> complaint() {
    return Optional.ofNullable(complaint);
  }

  private void keep(JsonFile file, Scribe scribe) {
    Map<String, Optional<Object>> changed = new ConcurrentHashMap<>();
    settings.onChange(
        (name, value) -> {
          changed.put(name, value);
          scribe.soon(this, () -> write(file, changed));
        });
  }

  /** What is written is not written again: by then another window may have set it otherwise. */
  private static void write(JsonFile file, Map<String, Optional<Object>> changed)
      throws IOException {
    Map<String, Optional<Object>> changes = Map.copyOf(changed);
    file.update(kept -> changes.forEach(put(kept)));
    changes.forEach(changed::remove);
  }

  private static BiConsumer<String, Optional<Object>> put(Map<String, Object> kept) {
    return (name, value) ->
        value.ifPresentOrElse(some -> kept.put(name, some), () -> kept.remove(name));
  }

  private static String putAside(JsonFile file) {
    try {
      Path aside = file.putAside();
      return Labels.text("settings.broken", file.path(), aside.getFileName());
    } catch (IOException e) {
      return Labels.text("settings.unread", file.path(), Complaints.of(e));
    }
  }

  private static @Nullable String refused(Path path, Settings settings) {
    int count = settings.refused().size();
    String names = String.join(", ", new TreeSet<>(settings.refused()));
    return count == 0
        ? null
        : Labels.text(count == 1 ? "settings.refused.one" : "settings.refused.many", path, names);
  }
}
