package loopglass.view;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.lesson.Depth;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;

/** Why it is so, beside what the rule says. Always as high, so that nothing around it moves. */
final class DepthPane extends ScrollPane {

  /** So much of the width, in percent, is for the paragraph. */
  private static final double WHY = 52;

  private final Predicate<URI> browser;
  private final Label why = new Label();
  private final Hyperlink rule = new Hyperlink(null, new Icon(Feather.EXTERNAL_LINK));
  private final Label own = new Label();
  private final Label copied = new Label(Labels.text("depth.copied"));
  private final VBox steps = new VBox();

  /**
   * An empty one.
   *
   * @param browser shows an address to the user, and says whether it could
   */
  DepthPane(Predicate<URI> browser) {
    this.browser = browser;
    setId("depth");
    getStyleClass().addAll("page-scroll", "depth");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    why.setId("depth-why");
    why.getStyleClass().add("depth-why");
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    rule.setId("depth-rule");
    rule.getStyleClass().add("depth-rule");
    rule.setWrapText(true);
    rule.setMinHeight(Region.USE_PREF_SIZE);
    own.getStyleClass().add("depth-own");
    copied.getStyleClass().add("depth-copied");
    copied.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(rule, own, copied);
    head.setAlignment(Pos.BASELINE_LEFT);
    steps.getStyleClass().add("depth-steps");
    VBox right = new VBox(head, steps);
    right.getStyleClass().add("depth-right");
    GridPane columns = new GridPane();
    columns.getStyleClass().add("depth-columns");
    columns.addRow(0, why, right);
    GridPane.setValignment(why, VPos.TOP);
    columns.getColumnConstraints().addAll(part(WHY), part(100 - WHY));
    setContent(columns);
  }

  private static ColumnConstraints part(double percent) {
    ColumnConstraints part = new ColumnConstraints();
    part.setPercentWidth(percent);
    return part;
  }

  void show(Depth depth) {
    why.setText(depth.why());
    String cited = Labels.text("depth.rule", depth.standard(), depth.section());
    boolean elsewhere = depth.address().isPresent();
    rule.setVisible(elsewhere);
    rule.setManaged(elsewhere);
    own.setVisible(!elsewhere);
    own.setManaged(!elsewhere);
    own.setText(cited);
    copied.setVisible(false);
    depth.address().ifPresent(address -> lead(cited, address));
    steps.getChildren().setAll(rows(depth.steps()));
    setVvalue(0);
  }

  private void lead(String cited, URI address) {
    rule.setText(cited);
    rule.setVisited(false);
    rule.setTooltip(new Tooltip(address.toString()));
    rule.setAccessibleText(Labels.text("depth.link", cited));
    rule.setOnAction(
        _ -> {
          if (!browser.test(address)) {
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, address.toString()));
            copied.setVisible(true);
          }
        });
  }

  private static List<HBox> rows(List<String> steps) {
    return IntStream.range(0, steps.size()).mapToObj(at -> row(at + 1, steps.get(at))).toList();
  }

  private static HBox row(int number, String step) {
    Label place = new Label(number + ".");
    place.getStyleClass().add("depth-number");
    place.setMinWidth(Region.USE_PREF_SIZE);
    Label words = new Label(step);
    words.getStyleClass().add("depth-step");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(place, words);
    row.getStyleClass().add("depth-row");
    return row;
  }
}
