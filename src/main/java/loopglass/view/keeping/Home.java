package loopglass.view.keeping;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import loopglass.view.panel.Settings;

/**
 * What is kept for the user: settings, recent files, drafts, predictions. Belongs to the JavaFX
 * thread.
 */
public final class Home implements AutoCloseable {

  private final Scribe scribe;
  private final SettingsFile settings;
  private final RecentFiles recent;
  private final Drafts drafts;
  private final Progress progress;

  /**
   * Reads what was kept.
   *
   * @param folders where it is
   * @param complaint told what cannot be written, on a thread of its own
   */
  public Home(Folders folders, Consumer<IOException> complaint) {
    scribe = new Scribe(complaint);
    settings = new SettingsFile(folders, scribe);
    recent = new RecentFiles(folders, scribe);
    drafts = new Drafts(folders, scribe);
    progress = new Progress(folders, scribe);
  }

  /** The settings; a change of them is kept. */
  public Settings settings() {
    return settings.settings();
  }

  /** What was wrong with the kept settings, in one sentence, or nothing. */
  public Optional<String> complaint() {
    return settings.complaint();
  }

  /** The files that were opened or saved lately. */
  public RecentFiles recent() {
    return recent;
  }

  /** The programs that were edited and not saved. */
  public Drafts drafts() {
    return drafts;
  }

  /** What was predicted, and how well. */
  public Progress progress() {
    return progress;
  }

  /** Returns when everything is written that was to be. */
  public void flush() {
    scribe.flush();
  }

  /** The same, and nothing can be kept any more. */
  @Override
  public void close() {
    scribe.close();
  }
}
