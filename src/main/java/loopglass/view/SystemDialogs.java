package loopglass.view;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** The operating system's dialogs over a window. The next one begins where the last one ended. */
final class SystemDialogs implements Dialogs {

  private final Stage owner;
  private Optional<File> folder = Optional.empty();

  SystemDialogs(Stage owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> toOpen() {
    return chosen(chooser().showOpenDialog(owner));
  }

  @Override
  public Optional<Path> toSave(String name) {
    FileChooser chooser = chooser();
    chooser.setInitialFileName(name);
    return chosen(chooser.showSaveDialog(owner));
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    folder = Optional.ofNullable(file.getParentFile());
    return Optional.of(file.toPath());
  }

  private FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(Labels.text("file.kind"), "*.js", "*.mjs", "*.cjs"),
            new FileChooser.ExtensionFilter(Labels.text("file.any"), "*.*"));
    return chooser;
  }
}
