package loopglass.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.stage.Stage;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.view.keeping.Folders;
import loopglass.view.panel.Recorder;
import org.jspecify.annotations.Nullable;

/** Opens the window. JavaFX makes an application from its class alone, hence the static field. */
public final class LoopglassWindow extends Application {

  private static volatile @Nullable Order order;

  private record Order(
      Recorder recorder,
      Supplier<Studio> studio,
      Optional<Scenario> scenario,
      Optional<Path> file) {}

  /**
   * Opens the window and returns when it was closed. At most once in a process.
   *
   * @param recorder runs and records what is opened
   * @param studio makes what makes its films
   * @param scenario what to open; nothing for where the user left, or the start page
   * @param file where that was read from, if it is a file
   */
  public static void launch(
      Recorder recorder,
      Supplier<Studio> studio,
      Optional<Scenario> scenario,
      Optional<Path> file) {
    order = new Order(recorder, studio, scenario, file);
    Application.launch(LoopglassWindow.class);
  }

  @Override
  public void start(Stage stage) {
    Order wanted = Objects.requireNonNull(order);
    List<Scenario> library = Library.names().stream().map(Library::scenario).toList();
    MainWindow window = new MainWindow(stage, wanted.recorder(), library, Folders.ofUser());
    window.browseWith(
        address -> {
          getHostServices().showDocument(address.toString());
          return true;
        });
    window.filmWith(wanted.studio().get());
    Runtime.getRuntime().addShutdownHook(new Thread(window.home()::flush, "last words"));
    if (wanted.file().isPresent()) {
      window.open(wanted.file().get());
      window.show();
    } else if (wanted.scenario().isPresent()) {
      window.open(wanted.scenario().get());
      window.show();
    } else {
      window.begin();
    }
    new Heartbeat(window::beat).start();
  }
}
