package loopglass.view.keeping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("mine.js"), "old");
  }

  private static void put(Path path, String text) throws IOException {
    Replacement.write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void assumePosix() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  /** Somebody who has the old file open reads all of the old one: it was never cut short. */
  @Test
  void theOldFileStaysWholeUntilTheNewOneIs() throws IOException {
    assumePosix();
    try (var reader = Files.newInputStream(file)) {
      put(file, "new");
      assertArrayEquals("old".getBytes(StandardCharsets.UTF_8), reader.readAllBytes());
    }
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("mine.js"), names());
  }

  @Test
  void aFileThatIsNotThereIsMade() throws IOException {
    put(folder.resolve("other.js"), "new");
    assertEquals("new", Files.readString(folder.resolve("other.js")));
    assertEquals(List.of("mine.js", "other.js"), names());
    assertThrows(IOException.class, () -> put(folder.resolve("gone/other.js"), "new"));
  }

  @Test
  void theRightsStay() throws IOException {
    assumePosix();
    for (String rights : List.of("rwxr-x--x", "rw-rw-rw-", "rw-------")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      put(file, rights);
      assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      assertEquals(rights, Files.readString(file));
    }
  }

  @Test
  void whatIsLinkedStaysLinked() throws IOException {
    assumePosix();
    Path soft = Files.createSymbolicLink(folder.resolve("soft.js"), Path.of("mine.js"));
    put(soft, "through it");
    assertTrue(Files.isSymbolicLink(soft));
    assertEquals("through it", Files.readString(file));

    Path hard = Files.createLink(folder.resolve("hard.js"), file);
    put(hard, "both");
    assertEquals("both", Files.readString(file));

    Path nowhere = Files.createSymbolicLink(folder.resolve("soon.js"), Path.of("later.js"));
    put(nowhere, "made");
    assertTrue(Files.isSymbolicLink(nowhere));
    assertEquals("made", Files.readString(folder.resolve("later.js")));
  }

  @Test
  void whatOthersHaveBesideItIsLeftAlone() throws IOException {
    Path theirs = Files.writeString(folder.resolve(".mine.js.new-1"), "theirs");
    put(file, "new");
    assertEquals("new", Files.readString(file));
    assertEquals("theirs", Files.readString(theirs));
  }

  @Test
  void aFolderThatTakesNoFileHasItWrittenInPlace() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "the system's keeper may write anywhere");
      put(file, "new");
      assertEquals("new", Files.readString(file));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** A name beside it would be too long for a file. */
  @Test
  void aNameThatLeavesNoRoomForAnotherHasItWrittenInPlace() throws IOException {
    Path longest = Files.writeString(folder.resolve("n".repeat(250) + ".js"), "old");
    put(longest, "new");
    assertEquals("new", Files.readString(longest));
    assertEquals(2, names().size());
  }

  @Test
  void aFileThatMayNotBeWrittenIsNotReplacedEither() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "the system's keeper may write anything");
    Object before = Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS);
    assertThrows(IOException.class, () -> put(file, "new"));
    assertEquals("old", Files.readString(file));
    assertEquals(before, Files.getAttribute(file, "unix:ino"));
  }
}
