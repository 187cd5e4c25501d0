package loopglass.view.keeping;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/**
 * Where things are kept.
 *
 * @param settings the folder of what the viewer has set
 * @param drafts the folder of drafts
 */
public record Folders(Path settings, Path drafts) {

  /** A system property that names another folder for all of it. */
  public static final String PROPERTY = "loopglass.folder";

  /** The user's own, where the operating system wants them. */
  public static Folders ofUser() {
    String other = System.getProperty(PROPERTY, "");
    if (!other.isEmpty()) {
      return in(Path.of(other));
    }
    ProjectDirectories own = ProjectDirectories.from("", "", "Loopglass");
    return new Folders(Path.of(own.configDir), Path.of(own.dataLocalDir).resolve("drafts"));
  }

  /** All of it in one folder. */
  public static Folders in(Path folder) {
    return new Folders(folder, folder.resolve("drafts"));
  }
}
