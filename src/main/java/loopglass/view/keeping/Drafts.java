package loopglass.view.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The drafts, a file each. A draft has one process that writes it; those of a process that is no
 * more can be taken up by any other.
 */
public final class Drafts {

  private final Path folder;
  private final Scribe scribe;
  private int number;

  public Drafts(Folders folders, Scribe scribe) {
    this.folder = folders.drafts();
    this.scribe = scribe;
  }

  /** Drafts that no other window has in hand, the last one written first. */
  public List<Draft> left() {
    scribe.flush();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".draft.json")).toList();
    } catch (IOException e) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Path file : files.stream().sorted(Comparator.comparing(Drafts::written)).toList()) {
      Draft draft = read(file);
      if (draft != null) {
        drafts.addFirst(draft);
      }
    }
    return drafts;
  }

  /** The last draft of a program that no other window has in hand. */
  public Optional<Draft> of(String name, Optional<Path> file) {
    return left().stream().filter(draft -> draft.isOf(name, file)).findFirst();
  }

  /** A place for another draft. */
  public Path place() {
    Path place;
    do {
      number++;
      place = folder.resolve(ProcessHandle.current().pid() + "-" + number + ".draft.json");
    } while (Files.exists(place));
    return place;
  }

  /** Writes a draft soon, as one that is in the editor of this window. */
  public void keep(Draft draft) {
    write(draft.inHand(true));
  }

  /** Writes a draft soon, as one that waits for somebody to take it up. */
  public void layDown(Draft draft) {
    write(draft.inHand(false));
  }

  /** Deletes a draft soon. */
  public void discard(Path place) {
    scribe.soon(place, () -> Files.deleteIfExists(place));
  }

  /**
   * Writes a draft as {@link #keep} does, and returns when it is written.
   *
   * @throws IOException if it could not be written
   */
  public void keepNow(Draft draft) throws IOException {
    scribe.now(draft.place(), writing(draft.inHand(true)));
  }

  private void write(Draft draft) {
    scribe.soon(draft.place(), writing(draft));
  }

  private static Scribe.Writing writing(Draft draft) {
    return () -> {
      Map<String, Object> values = draft.values();
      Owner.self().put(values);
      new JsonFile(draft.place()).write(values);
    };
  }

  /** A draft, unless it is in another's hands, or is none. */
  private static @Nullable Draft read(Path file) {
    try {
      Map<String, Object> values = new JsonFile(file).read();
      Draft draft = Draft.of(file, values);
      return draft != null && draft.inHand() && Owner.of(values).isAnother() ? null : draft;
    } catch (IOException | JsonFile.Broken e) {
      return null;
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
