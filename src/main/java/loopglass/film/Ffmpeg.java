package loopglass.film;

import dev.dirs.ProjectDirectories;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programs ffmpeg and ffprobe, which are packed into a library for the operating system. They
 * can only be started from a folder, so they are unpacked once into the user's cache.
 */
final class Ffmpeg {

  private static final String PACKAGE = "/org/bytedeco/ffmpeg/";
  private static final String VERSION = "/META-INF/maven/org.bytedeco/ffmpeg/pom.properties";

  private final Path folder;

  private Ffmpeg(Path folder) {
    this.folder = folder;
  }

  /** The one for this computer. */
  static Ffmpeg bundled() throws FilmException {
    return bundled(Path.of(ProjectDirectories.from("", "", "Loopglass").cacheDir));
  }

  /** The same, unpacked into another cache. */
  static synchronized Ffmpeg bundled(Path cache) throws FilmException {
    String platform = platform();
    URL program = Ffmpeg.class.getResource(PACKAGE + platform + "/" + executable("ffmpeg"));
    if (program == null) {
      throw new FilmException(
          "There is no encoder for " + platform + " in this build of Loopglass.");
    }
    try {
      Path folder = cache.resolve("ffmpeg-" + version() + "-" + platform);
      if (!Files.isDirectory(folder)) {
        unpack(program, platform, folder);
      }
      return new Ffmpeg(folder);
    } catch (IOException e) {
      throw new FilmException(
          "The encoder cannot be unpacked into the folder " + cache + ": " + e.getMessage(), e);
    }
  }

  /** A process of one of the programs that has not been started. */
  ProcessBuilder process(String program, List<String> arguments) {
    ProcessBuilder process = new ProcessBuilder();
    process.command().add(folder.resolve(executable(program)).toString());
    process.command().addAll(arguments);
    // Its libraries lie beside it, where only Windows looks for them.
    process.environment().put("LD_LIBRARY_PATH", folder.toString());
    process.environment().put("DYLD_LIBRARY_PATH", folder.toString());
    return process;
  }

  /**
   * What one of the programs says of a file.
   *
   * @param words what it is asked, parted by spaces
   * @return its output's lines; none when it fails
   */
  List<String> answer(String program, String words, Path file)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(words.split(" ")));
    arguments.add(file.toString());
    Process process =
        process(program, arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    List<String> lines;
    try (BufferedReader output = process.inputReader()) {
      lines = output.lines().toList();
    } finally {
      process.destroy();
    }
    return process.waitFor() == 0 ? lines : List.of();
  }

  private static String executable(String program) {
    return platform().startsWith("windows") ? program + ".exe" : program;
  }

  private static String platform() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system =
        name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macosx" : "linux";
    String arch = System.getProperty("os.arch");
    return system + (arch.equals("aarch64") ? "-arm64" : "-x86_64");
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Ffmpeg.class.getResourceAsStream(VERSION)) {
      if (in != null) {
        properties.load(in);
      }
    }
    return properties.getProperty("version", "0");
  }

  /** Into a folder of its own first, so that nobody ever finds half of it. */
  private static void unpack(URL program, String platform, Path folder) throws IOException {
    if (!(program.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException(program + " is not in a jar");
    }
    Path cache = folder.toAbsolutePath().getParent();
    if (cache == null) {
      throw new IOException(folder + " is no folder");
    }
    Files.createDirectories(cache);
    Path part = Files.createTempDirectory(cache, "part");
    try {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        String prefix = PACKAGE.substring(1) + platform + "/";
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
          String name = wanted(entry, prefix);
          if (name != null) {
            Path file = part.resolve(name);
            try (InputStream in = jar.getInputStream(entry)) {
              Files.copy(in, file);
            }
            if (name.startsWith("ff") && !file.toFile().setExecutable(true)) {
              throw new IOException(file + " cannot be made executable");
            }
          }
        }
      }
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    } finally {
      delete(part);
    }
  }

  /** The name of a file that the programs need, or null: not what lets Java call the libraries. */
  private static @Nullable String wanted(JarEntry entry, String prefix) {
    if (!entry.getName().startsWith(prefix) || entry.isDirectory()) {
      return null;
    }
    String name = entry.getName().substring(prefix.length());
    return name.contains("/") || name.startsWith("libjni") || name.startsWith("jni") ? null : name;
  }

  /** Deletes a folder of files, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
