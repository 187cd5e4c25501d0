package loopglass.view.present;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loopglass.lesson.Caption;
import loopglass.lesson.Standing;
import loopglass.picture.Tone;
import loopglass.view.lesson.CodeText;
import loopglass.view.lesson.LessonTexts;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Tones;
import org.jspecify.annotations.Nullable;

/**
 * One sentence for the whole class: at a stop what the lesson says or asks, on the way what just
 * happened and why.
 */
final class Strip extends Region {

  /** Sizes of the type that are tried until the words find room. */
  private static final double[] SIZES = {1.75, 1.6, 1.45, 1.3, 1.15, 1, 0.85};

  /** The largest for what happens on the way: sentences that follow each other look alike. */
  private static final double PASSING = 1.3;

  /** How large code is beside words, which look smaller at the same size. */
  private static final double CODE = 0.95;

  private final Region bar = new Region();
  private final Label place = new Label();
  private Region first = new Region();
  private @Nullable Region second;
  private boolean captions = true;
  private String shown = "";
  private boolean passing;

  Strip() {
    setId("strip");
    getStyleClass().add("slide-strip");
    bar.getStyleClass().add("slide-bar");
    place.getStyleClass().add("slide-place");
    place.setId("slide-place");
    getChildren().setAll(bar, place, first);
  }

  /** Says what just happened, or leaves it away. */
  void caption(boolean wanted) {
    captions = wanted;
  }

  /**
   * Shows a moment.
   *
   * @param told whether the answer is told
   */
  void show(Playback now, Standing standing, boolean told) {
    if (standing.here()) {
      say(standing, told);
    } else if (standing.number() == 0 && now.moment().step() == 0 && now.moment().isWhole()) {
      open(now);
    } else if (!now.isEmpty()) {
      tell(now);
    }
    String where =
        standing.count() == 0 || standing.number() == 0
            ? ""
            : LessonTexts.text("present.place", standing.number(), standing.count());
    place.setText(where);
  }

  private void say(Standing standing, boolean told) {
    boolean asks = standing.asks();
    passing = false;
    String answer = asks && told ? standing.answer() : "";
    put(
        standing.words() + answer,
        new CodeText(standing.words(), asks ? "lesson-question" : "lesson-words"),
        answer.isEmpty() ? null : new CodeText(answer, "lesson-words"),
        asks ? "asks" : "says");
    setAccessibleText(CodeText.plain(standing.words() + " " + answer).strip());
  }

  /** Before anything has run: what it is called, and about. */
  private void open(Playback now) {
    passing = false;
    String summary = now.scenario().frontMatter().summary();
    Text title = new Text(now.scenario().title());
    title.getStyleClass().add("lesson-question");
    Text about = new Text(summary.isEmpty() ? "" : "\n" + summary);
    about.getStyleClass().add("lesson-words");
    put("open " + title.getText() + summary, new TextFlow(title, about), null, "says");
    setAccessibleText(title.getText() + ". " + summary);
  }

  private void tell(Playback now) {
    passing = true;
    Caption caption = Caption.of(now.trace(), now.told());
    Tone tone = Tones.of(now.step());
    if (!captions) {
      put("", new Region(), null, "says");
      return;
    }
    Text lead = new Text(caption.lead());
    lead.getStyleClass().add("lesson-question");
    Text text = new Text(" " + caption.text());
    text.getStyleClass().add("lesson-words");
    put(caption.sentence() + tone, new TextFlow(lead, text), null, Tones.style(tone));
    setAccessibleText(caption.sentence());
  }

  private void put(String words, Region one, @Nullable Region other, String style) {
    if (words.equals(shown)) {
      return;
    }
    shown = words;
    first = one;
    second = other;
    getStyleClass().setAll("slide-strip", style);
    getChildren().setAll(bar, place, one);
    if (other != null) {
      other.setId("slide-answer");
      getChildren().add(other);
    }
    one.setId("slide-words");
    requestLayout();
  }

  private double em() {
    return place.getFont().getSize();
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double pad = 1.1 * em;
    double corner = place.getText().isEmpty() ? 0 : Math.ceil(place.prefWidth(-1)) + pad;
    double x = Math.rint(1.6 * em);
    double width = getWidth() - x - pad - corner;
    double gap = 2 * em;
    double each = second == null ? width : Math.floor((width - gap) / 2);
    bar.resizeRelocate(0, 0, Math.rint(0.5 * em), getHeight());
    place.autosize();
    place.relocate(
        getWidth() - place.getWidth() - pad, Math.rint((getHeight() - place.getHeight()) / 2));
    for (double size : SIZES) {
      if (passing && size > PASSING) {
        continue;
      }
      set(size);
      if (high(each) <= getHeight() - 0.8 * em) {
        break;
      }
    }
    stand(first, x, each);
    Region answer = second;
    if (answer != null) {
      stand(answer, x + each + gap, each);
    }
  }

  private void set(double size) {
    set(first, size);
    Region answer = second;
    if (answer != null) {
      set(answer, size);
    }
  }

  private void set(Region words, double size) {
    for (Node text : words.getChildrenUnmodifiable()) {
      boolean code = text.getStyleClass().contains("lesson-code");
      text.setStyle("-fx-font-size: " + Math.rint((code ? CODE : 1) * size * em()) + "px;");
    }
    words.applyCss();
  }

  private double high(double width) {
    Region answer = second;
    double one = first.prefHeight(width);
    return answer == null ? one : Math.max(one, answer.prefHeight(width));
  }

  private void stand(Region words, double x, double width) {
    double high = Math.ceil(words.prefHeight(width));
    words.resizeRelocate(x, Math.rint((getHeight() - high) / 2), width, high);
  }
}
