package loopglass.studio;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopglass.view.panel.Icon;
import org.kordamp.ikonli.feather.Feather;

/** One line about the film that is being made, for whoever does something else meanwhile. */
final class Strip extends HBox {

  private final Icon icon = new Icon(Feather.FILM);
  private final Label told = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button stop = button("film-strip-stop", "stop");
  private final Button open = button("film-strip-open", "open");
  private final Button reveal = button("film-strip-reveal", "reveal");
  private final Button close = new Button(null, new Icon(Feather.X));
  private Production.State state = new Production.Idle();
  private boolean away = true;
  private Path out = Path.of("");

  /**
   * A strip.
   *
   * @param onOpen opens a file
   * @param onReveal opens the folder that it is in
   */
  Strip(Production production, Consumer<Path> onOpen, Consumer<Path> onReveal) {
    setId("film-strip");
    getStyleClass().addAll("notice", "info", "film-strip");
    setAlignment(Pos.CENTER_LEFT);
    told.setId("film-strip-told");
    told.setWrapText(true);
    told.setMinSize(0, Region.USE_PREF_SIZE);
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    bar.getStyleClass().add("film-bar");
    bar.setAccessibleText(Words.text("progress"));
    stop.setOnAction(_ -> production.stop());
    open.setOnAction(_ -> onOpen.accept(out));
    reveal.setOnAction(_ -> onReveal.accept(out));
    close.setId("film-strip-close");
    close.getStyleClass().add("icon-button");
    close.setTooltip(new Tooltip(Words.text("close")));
    close.setAccessibleText(Words.text("close"));
    close.setOnAction(_ -> production.forget());
    getChildren().addAll(icon, told, bar, stop, open, reveal, close);
  }

  private static Button button(String id, String key) {
    Button button = new Button(Words.text(key));
    button.setId(id);
    button.getStyleClass().add("notice-answer");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** Whether the page that tells the same is not in front. */
  void setAway(boolean now) {
    away = now;
    show();
  }

  void show(Production.State next) {
    state = next;
    show();
  }

  private void show() {
    boolean making = state instanceof Production.Making;
    boolean made = state instanceof Production.Made;
    boolean failed = state instanceof Production.Failed;
    Group.give(bar, making);
    Group.give(stop, making);
    Group.give(open, made);
    Group.give(reveal, made);
    Group.give(close, !making);
    icon.show(failed ? Feather.ALERT_TRIANGLE : made ? Feather.CHECK : Feather.FILM);
    getStyleClass().remove("info");
    if (!failed) {
      getStyleClass().add("info");
    }
    told.setText(Report.of(state));
    if (state instanceof Production.Making(var _, var progress, boolean stopping)) {
      bar.setProgress(progress.share());
      stop.setDisable(stopping);
    } else if (state instanceof Production.Made(Path file, long _)) {
      out = file;
    }
    Group.give(this, away && !(state instanceof Production.Idle));
  }
}
