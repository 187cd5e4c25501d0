package loopglass.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of texts as it was written, without what a look-up makes of it.
 *
 * @param name without {@code .properties}
 * @param texts by key
 * @param written the keys in the order in which they stand there
 */
public record Bundle(String name, Properties texts, List<String> written) {

  /** All files of English texts, in the order of their names. */
  public static List<String> names() {
    try (Stream<Path> files = Files.list(Path.of("assets"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties") && !name.endsWith("_vi.properties"))
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of that name. */
  public static Bundle of(String name) {
    List<String> written = new ArrayList<>();
    Properties texts =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            written.add((String) key);
            return super.put(key, value);
          }
        };
    String path = "/loopglass/assets/" + name + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Bundle.class.getResourceAsStream(path), path),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bundle(name, texts, written);
  }

  /** All keys. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** The text of a key, or null. */
  public String text(String key) {
    return texts.getProperty(key);
  }

  @Override
  public String toString() {
    return name;
  }
}
