package loopglass.view.predict;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.lesson.predict.Choice;
import loopglass.lesson.predict.Decision;

/** The question what the loop does next, with a numbered button for each thing it may do. */
final class ChoiceRow extends VBox {

  /** Longer names are shortened in the middle. */
  private static final int NAME = 34;

  private final Label keys = new Label();
  private final Label score = new Label();
  private final FlowPane choices = new FlowPane();
  private final Consumer<Choice> answer;
  private List<Choice> offered = List.of();

  /**
   * A question that is not asked yet.
   *
   * @param answer takes what is chosen
   */
  ChoiceRow(Consumer<Choice> answer) {
    this.answer = answer;
    setId("question-card");
    getStyleClass().addAll("question-card");
    setFocusTraversable(true);
    Label question = new Label(Words.text("next.question"));
    question.getStyleClass().add("question-ask");
    question.setMinWidth(USE_PREF_SIZE);
    keys.getStyleClass().add("question-keys");
    keys.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    score.getStyleClass().add("verdict-score");
    score.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(question, keys, space, score);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("question-head");
    choices.getStyleClass().add("question-choices");
    getChildren().addAll(head, choices);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Asks. */
  void ask(Decision decision, String standing) {
    offered = decision.choices();
    keys.setText(Words.text("next.keys", Words.number(offered.size())));
    score.setText(standing);
    choices.getChildren().clear();
    StringBuilder spoken = new StringBuilder(Words.text("next.question"));
    for (int i = 0; i < offered.size(); i++) {
      Button button = button(i + 1, offered.get(i));
      choices.getChildren().add(button);
      spoken.append(' ').append(button.getAccessibleText()).append('.');
    }
    setAccessibleText(spoken.toString());
  }

  /** Answers with the choice of that number, if there is one. */
  boolean press(int number) {
    if (number < 1 || number > offered.size()) {
      return false;
    }
    answer.accept(offered.get(number - 1));
    return true;
  }

  /** Answers with the choice that is that thing, if there is one. */
  boolean pick(int thing) {
    for (Choice choice : offered) {
      if (choice.id() == thing && choice.kind() != Choice.Kind.NOTHING) {
        answer.accept(choice);
        return true;
      }
    }
    return false;
  }

  private Button button(int number, Choice choice) {
    Label digit = new Label(Words.number(number));
    digit.getStyleClass().add("choice-number");
    boolean nothing = choice.kind() == Choice.Kind.NOTHING;
    Label name = new Label(name(choice));
    name.getStyleClass().add(nothing ? "choice-words" : "choice-name");
    HBox content = new HBox(digit, name);
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("choice");
    String spoken;
    if (nothing) {
      spoken = Words.text("next.choice.nothing", Words.number(number), name.getText());
    } else if (choice.kind() == Choice.Kind.RUNNING) {
      spoken = Words.text("next.choice.nothing", Words.number(number), name.getText());
    } else {
      Label sort = new Label(Words.text("next." + style(choice)));
      sort.getStyleClass().add("choice-sort");
      content.getChildren().add(sort);
      spoken = Words.text("next.choice", Words.number(number), name.getText(), sort.getText());
    }
    Button button = new Button(null, content);
    button.setId("choice-" + number);
    button.getStyleClass().addAll("choice-button", style(choice));
    button.setAccessibleText(spoken);
    if (choice.label().length() > NAME) {
      button.setTooltip(new Tooltip(choice.label()));
    }
    button.setOnAction(_ -> answer.accept(choice));
    return button;
  }

  private static String name(Choice choice) {
    String label = choice.label().strip().replaceAll("\\s+", " ");
    String brief =
        label.length() <= NAME
            ? label
            : label.substring(0, NAME * 2 / 3) + "…" + label.substring(label.length() - NAME / 3);
    return switch (choice.kind()) {
      case NOTHING -> Words.text("next.nothing");
      case RUNNING -> Words.text("next.running", brief);
      case MICROTASK, TASK, RENDER, FRAME -> brief;
    };
  }

  private static String style(Choice choice) {
    return switch (choice.kind()) {
      case MICROTASK -> "microtask";
      case TASK -> "task";
      case RENDER -> "render";
      case FRAME -> "frame";
      case RUNNING -> "running";
      case NOTHING -> "nothing";
    };
  }
}
