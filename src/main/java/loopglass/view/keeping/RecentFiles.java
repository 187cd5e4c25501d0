package loopglass.view.keeping;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The files that were opened or saved lately, the last one first. */
public final class RecentFiles {

  /** How many are remembered. */
  static final int MOST = 20;

  private static final String KEY = "files";

  private final JsonFile file;
  private final Scribe scribe;
  private final List<Path> files;
  private int changes;

  /** Reads them. A broken file is as good as none: it is put aside when the next one is written. */
  public RecentFiles(Folders folders, Scribe scribe) {
    this.file = new JsonFile(folders.settings().resolve("recent.json"));
    this.scribe = scribe;
    this.files = new ArrayList<>(read());
  }

  /** The files, absolute, the last one first. They may be gone by now. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /** Puts a file first. */
  public void add(Path path) {
    Path whole = whole(path);
    change(
        list -> {
          list.remove(whole);
          list.addFirst(whole);
        });
  }

  /** Forgets a file. */
  public void remove(Path path) {
    Path whole = whole(path);
    change(list -> list.remove(whole));
  }

  /** Does the same to the list here and, soon, to the one on disk, whatever others did to that. */
  private void change(Consumer<List<Path>> change) {
    change.accept(files);
    changes++;
    scribe.soon(
        List.of(this, changes),
        () ->
            file.update(
                kept -> {
                  List<Path> list = new ArrayList<>(paths(kept));
                  change.accept(list);
                  kept.put(KEY, list.stream().limit(MOST).map(Path::toString).toList());
                }));
  }

  private List<Path> read() {
    try {
      return paths(file.read());
    } catch (IOException | JsonFile.Broken e) {
      return List.of();
    }
  }

  private static List<Path> paths(Map<String, Object> kept) {
    List<Path> paths = new ArrayList<>();
    if (kept.get(KEY) instanceof List<?> list) {
      for (Object text : list) {
        try {
          paths.add(Path.of(String.valueOf(text)));
        } catch (InvalidPathException e) {
          // It was written on another machine; here it cannot be opened.
        }
      }
    }
    return paths;
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
