package loopglass.view.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** Whatever is set comes back from the file as it was. */
class SettingsProperties {

  @Property(tries = 100)
  void settingsComeBackAsTheyWere(
      @ForAll Optional<Theme> theme,
      @ForAll Optional<Boolean> motion,
      @ForAll @DoubleRange(min = Settings.SMALLEST, max = Settings.LARGEST) double zoom,
      @ForAll boolean hidden,
      @ForAll @Size(max = 4) Set<String> rooms,
      @ForAll @Size(max = 4) Map<String, Double> places)
      throws IOException, JsonFile.Broken {
    Path folder = Files.createTempDirectory("settings");
    JsonFile file = new JsonFile(folder.resolve("settings.json"));
    Map<String, Object> kept = new TreeMap<>();
    Settings set = new Settings();
    set.onChange(
        (name, value) ->
            value.ifPresentOrElse(some -> kept.put(name, some), () -> kept.remove(name)));
    set.theme().set(theme);
    set.motion().set(motion);
    set.zoom().set(zoom);
    set.futureHidden().set(hidden);
    set.hiddenRooms().set(rooms);
    places.forEach((name, value) -> set.place(name, 0.5).set(value));
    file.update(values -> values.putAll(kept));
    Settings again = new Settings(file.read());
    assertEquals(Set.of(), again.refused());
    assertEquals(theme, again.theme().get());
    assertEquals(motion, again.motion().get());
    assertEquals(zoom, again.zoom().get());
    assertEquals(hidden, again.futureHidden().get());
    assertEquals(rooms, again.hiddenRooms().get());
    places.forEach((name, value) -> assertEquals(value, again.place(name, 0.5).get(), name));
    for (String left : List.of("settings.json", "settings.json.lock")) {
      Files.deleteIfExists(folder.resolve(left));
    }
    Files.delete(folder);
  }
}
