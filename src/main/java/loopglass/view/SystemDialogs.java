package loopglass.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
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
    return toOpen(programs());
  }

  @Override
  public Optional<Path> toOpen(FileKind kind) {
    return chosen(chooser(kind).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> toSave(String name) {
    return toSave(name, programs());
  }

  @Override
  public Optional<Path> toSave(String name, FileKind kind) {
    FileChooser chooser = chooser(kind);
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

  private static FileKind programs() {
    return new FileKind(Labels.text("file.kind"), List.of("js", "mjs", "cjs"));
  }

  private FileChooser chooser(FileKind kind) {
    FileChooser chooser = new FileChooser();
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    if (!kind.endings().isEmpty()) {
      List<String> names = kind.endings().stream().map(ending -> "*." + ending).toList();
      chooser
          .getExtensionFilters()
          .addAll(
              new FileChooser.ExtensionFilter(kind.words(), names),
              new FileChooser.ExtensionFilter(Labels.text("file.any"), "*.*"));
    }
    return chooser;
  }
}
