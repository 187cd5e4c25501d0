package loopglass.view.keeping;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file that holds one JSON object. */
final class JsonFile {

  /** Processes are told apart by the lock of a file, the threads of one by this. */
  private static final Object HERE = new Object();

  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT =
      new TypeReference<>() {};

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path path;

  JsonFile(Path path) {
    this.path = path;
  }

  /** The file is there, but holds no JSON object. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    Broken(Path path) {
      super(path + " is not a JSON object");
    }
  }

  Path path() {
    return path;
  }

  /**
   * What is in it; empty if there is no such file.
   *
   * @throws Broken if it is no JSON object
   */
  Map<String, Object> read() throws IOException, Broken {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      return Map.of();
    }
    try {
      Map<String, Object> read = MAPPER.readValue(bytes, OBJECT);
      if (read == null) {
        throw new Broken(path);
      }
      read.values().removeIf(Objects::isNull);
      return read;
    } catch (JacksonException e) {
      throw new Broken(path);
    }
  }

  /** Reads it, changes what was read, and writes it, with nobody else in between. */
  void update(Consumer<Map<String, Object>> change) throws IOException {
    synchronized (HERE) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Path lock = path.resolveSibling(path.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        Map<String, Object> now = new TreeMap<>(mended());
        change.accept(now);
        write(now);
      }
    }
  }

  /** Writes it anew. */
  void write(Map<String, ?> values) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    byte[] json = (MAPPER.writeValueAsString(values) + "\n").getBytes(StandardCharsets.UTF_8);
    Replacement.write(path, json);
  }

  /** Moves a broken file out of the way, and says where it is now. */
  Path putAside() throws IOException {
    String name = path.getFileName().toString().replaceFirst("\\.json$", "");
    int number = 1;
    Path aside = path.resolveSibling(name + ".broken.json");
    while (Files.exists(aside)) {
      number++;
      aside = path.resolveSibling(name + ".broken-" + number + ".json");
    }
    return Files.move(path, aside);
  }

  private Map<String, Object> mended() throws IOException {
    try {
      return read();
    } catch (Broken e) {
      putAside();
      return Map.of();
    }
  }
}
