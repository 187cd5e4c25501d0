package loopglass.view.lesson;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import loopglass.view.panel.Command;

/**
 * What is said at a stop, or what is asked, with its answer beside it once it is wanted. It is as
 * high as it is with the answer.
 */
final class StopPage extends Region {

  private static final double GAP = 26;

  private final CodeText asked;
  private final CodeText told;
  private final Button show = new Button(LessonTexts.text("lesson.answer"));
  private final boolean asks;

  /**
   * A page.
   *
   * @param words what is said or asked
   * @param answer "" when nothing is asked
   * @param tell told when the answer is wanted
   */
  StopPage(String words, String answer, Runnable tell) {
    getStyleClass().add("stop-page");
    asks = !answer.isEmpty();
    asked = new CodeText(words, asks ? "lesson-question" : "lesson-words");
    told = new CodeText(answer, "lesson-words");
    told.getStyleClass().add("lesson-answer");
    show.getStyleClass().addAll("strong-button", "show-answer");
    show.setTooltip(new Tooltip(Command.ANSWER.hint()));
    show.setOnAction(_ -> tell.run());
    getChildren().add(asked);
    if (asks) {
      getChildren().addAll(told, show);
    }
    tell(false);
  }

  /** Shows the answer, or holds it back. */
  void tell(boolean answer) {
    told.setVisible(answer);
    show.setVisible(!answer);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double half(double width) {
    double inside = width - snappedLeftInset() - snappedRightInset();
    return Math.max(1, Math.floor(asks ? (inside - GAP) / 2 : inside));
  }

  @Override
  protected double computePrefHeight(double width) {
    double half = half(width < 0 ? getWidth() : width);
    double high = asked.prefHeight(half);
    if (asks) {
      high = Math.max(high, Math.max(told.prefHeight(half), show.prefHeight(-1)));
    }
    return Math.ceil(snappedTopInset() + high + snappedBottomInset());
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + snappedRightInset() + show.prefWidth(-1) * 2 + GAP;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double half = half(getWidth());
    place(asked, snappedLeftInset(), half, asked.prefHeight(half));
    if (asks) {
      double x = snappedLeftInset() + half + GAP;
      place(told, x, half, told.prefHeight(half));
      place(show, x, Math.min(half, show.prefWidth(-1)), show.prefHeight(-1));
    }
  }

  private void place(Node node, double x, double width, double height) {
    node.resizeRelocate(
        snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, Math.ceil(height));
  }
}
