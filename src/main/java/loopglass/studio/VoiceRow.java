package loopglass.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopglass.film.FilmException;
import loopglass.film.Voice;
import loopglass.language.Phrases;
import loopglass.view.FileKind;
import loopglass.view.Studio;
import loopglass.view.panel.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Which voice is mixed in. */
final class VoiceRow extends HBox {

  private static final List<String> ENDINGS = List.of("wav", "mp3", "m4a", "ogg", "flac", "aac");

  private final Choices choices;
  private final Studio.Premises premises;
  private final Consumer<String> complain;
  private final Label name = new Label();
  private final Button choose = new Button(Words.text("voice.choose"));
  private final Button remove = new Button(null, new Icon(Feather.X));
  private int asked;

  /**
   * A row without its name.
   *
   * @param complain is told in a sentence why a file is no voice
   */
  VoiceRow(Choices choices, Studio.Premises premises, Consumer<String> complain) {
    this.choices = choices;
    this.premises = premises;
    this.complain = complain;
    getStyleClass().add("film-fields");
    setAlignment(Pos.CENTER_RIGHT);
    name.setId("film-voice-name");
    name.getStyleClass().add("film-voice");
    choose.setId("film-voice");
    choose.getStyleClass().add("film-deed");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setAccessibleText(Words.text("voice.accessible"));
    choose.setOnAction(_ -> choose());
    remove.setId("film-voice-remove");
    remove.getStyleClass().add("icon-button");
    remove.setAccessibleText(Words.text("voice.remove"));
    remove.setTooltip(new Tooltip(Words.text("voice.remove")));
    remove.setOnAction(_ -> choices.voice().set(Optional.empty()));
    getChildren().addAll(name, remove, choose);
    choices.voice().subscribe(_ -> show());
    choices.format().subscribe(_ -> show());
  }

  private void show() {
    Optional<Voice> voice = choices.voice().get();
    boolean sound = choices.written().isVideo();
    name.setText(
        !sound
            ? Words.text("voice.silent")
            : voice
                .map(
                    chosen ->
                        Words.text(
                            "voice.chosen",
                            Words.name(chosen.file()),
                            Words.length(chosen.seconds())))
                .orElse(Words.text("voice.none")));
    Group.give(remove, sound && voice.isPresent());
    Group.give(choose, sound && voice.isEmpty());
  }

  private void choose() {
    premises.toOpen(new FileKind(Words.text("kind.voice"), ENDINGS)).ifPresent(this::listen);
  }

  /**
   * Listening into a file takes a while, so it is done elsewhere; the last one asked for counts.
   */
  private void listen(Path file) {
    int ticket = ++asked;
    name.setText(Words.text("voice.listening"));
    Thread.ofVirtual()
        .name("voice")
        .start(
            () -> {
              try {
                Voice voice = Voice.of(file);
                Platform.runLater(() -> take(ticket, Optional.of(voice), ""));
              } catch (FilmException e) {
                String why = Phrases.said(String.valueOf(e.getMessage()));
                Platform.runLater(() -> take(ticket, Optional.empty(), why));
              }
            });
  }

  private void take(int ticket, Optional<Voice> voice, String why) {
    if (ticket == asked) {
      choices.voice().set(voice);
      show();
      if (!why.isEmpty()) {
        complain.accept(why);
      }
    }
  }
}
