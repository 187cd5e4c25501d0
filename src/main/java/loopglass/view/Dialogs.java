package loopglass.view;

import java.nio.file.Path;
import java.util.Optional;

/** How the user names files: the operating system's own dialogs. */
interface Dialogs {

  /** Which file to open; empty if none after all. */
  Optional<Path> toOpen();

  /** Which file of another kind to open. */
  Optional<Path> toOpen(FileKind kind);

  /**
   * Where to save. The dialog asks before it names a file that is there already.
   *
   * @param name what the program is called now
   */
  Optional<Path> toSave(String name);

  /** The same for a file of another kind. */
  Optional<Path> toSave(String name, FileKind kind);
}
