package loopglass.view.timeline;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import loopglass.language.Language;
import loopglass.lesson.Caption;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.playback.Moment;
import loopglass.view.lesson.CodeText;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Tones;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a moment: the stage as it is laid out at its smallest type, seen from afar,
 * with what is said about it. Its picture costs a millisecond or two, and it is asked for one no
 * more than once a frame.
 */
final class Preview extends VBox {

  /** The stage at its smallest type, in pixels. */
  static final double STAGE_WIDTH = 936;

  static final double STAGE_HEIGHT = 564;

  /** How wide the picture is, in em. */
  private static final double WIDTH = 24;

  private static final double NANOS_PER_MS = 1e6;

  private final StageView stage = new StageView();
  private final Director director =
      new Director(new Layout(new FontMetrics(), STAGE_WIDTH, STAGE_HEIGHT));
  private final Scale scale = new Scale();
  private final Pane picture = new Pane(stage);
  private final Label place = new Label();
  private final Label sentence = new Label();
  private @Nullable Playback shown;
  private int step = -1;
  private String said = "";

  Preview() {
    getStyleClass().add("timeline-preview");
    setId("timeline-preview");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    stage.setManaged(false);
    stage.getTransforms().add(scale);
    picture.getStyleClass().add("preview-picture");
    place.getStyleClass().add("preview-place");
    sentence.getStyleClass().add("preview-sentence");
    sentence.setWrapText(true);
    getChildren().addAll(picture, place, sentence);
  }

  /**
   * Shows a step, at that size of type.
   *
   * @param lesson what the lesson says there; "" for nothing
   */
  void show(Playback now, int wanted, String lesson, double em) {
    if (step != wanted || !said.equals(lesson) || shown == null || shown.trace() != now.trace()) {
      step = wanted;
      said = lesson;
      Node words = lesson.isEmpty() ? sentence : new CodeText(lesson, "preview-lesson");
      getChildren().setAll(picture, place, words);
      stage.resize(STAGE_WIDTH, STAGE_HEIGHT);
      stage.show(director.at(now.trace(), Moment.at(wanted)));
      place.setText(place(now, wanted));
      sentence.setText(Caption.of(now.trace(), wanted).sentence());
      getStyleClass().setAll("timeline-preview", Tones.style(Tones.of(now.trace().step(wanted))));
    }
    shown = now;
    double factor = WIDTH * em / STAGE_WIDTH;
    scale.setX(factor);
    scale.setY(factor);
    picture.setMinSize(WIDTH * em, STAGE_HEIGHT * factor);
    picture.setMaxSize(WIDTH * em, STAGE_HEIGHT * factor);
    for (Node child : getChildren().subList(1, getChildren().size())) {
      Region words = (Region) child;
      words.setMaxWidth(WIDTH * em);
      words.setMinHeight(Region.USE_PREF_SIZE);
    }
    setVisible(true);
  }

  void hide() {
    setVisible(false);
  }

  /** The picture's node, and with it the size it was laid out in. */
  StageView stage() {
    return stage;
  }

  /** Which step of how many, and the virtual clock there. */
  static String place(Playback now, int step) {
    Language language = Language.current();
    return Labels.text(
        "timeline.place",
        language.number(step),
        language.number(Math.max(0, now.size() - 1)),
        String.format(
            language.locale(), "%,.1f", now.trace().step(step).after().clock() / NANOS_PER_MS));
  }
}
