package loopglass.view.why;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.language.Language;
import loopglass.playback.Cause;
import loopglass.trace.Span;
import loopglass.trace.Trace;
import loopglass.view.panel.Command;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Tones;
import org.kordamp.ikonli.feather.Feather;

/** The words of an answer: the thing in full, since when it is there, and the links back. */
final class Answer extends VBox {

  /** So many links are shown at either end of a long chain. */
  private static final int FIRST = 5;

  private static final int LAST = 2;
  private static final double NANOS_PER_MS = 1e6;

  /**
   * An answer.
   *
   * @param chain not empty
   * @param go goes to a step
   */
  Answer(Trace trace, List<Cause> chain, IntConsumer go) {
    setId("why");
    getStyleClass().add("why");
    Cause thing = chain.getFirst();
    Label title = new Label(Labels.text("why.title"));
    title.getStyleClass().add("why-title");
    getChildren().addAll(head(thing), code(thing), since(trace, thing), title);
    for (int place = 0; place < chain.size(); place++) {
      int left = chain.size() - LAST - place;
      if (place == FIRST && left > 1) {
        Label more = new Label(Labels.text("why.more", left));
        more.getStyleClass().add("why-more");
        getChildren().add(more);
        place += left;
      }
      getChildren().add(link(chain, place, go));
    }
    if (chain.size() == 1 && LinkWords.span(thing) == Span.NONE) {
      Label nobody = new Label(Labels.text("why.platform"));
      nobody.getStyleClass().add("why-more");
      getChildren().add(nobody);
    }
  }

  /** Offers a way back to where one was before. */
  void offerBack(int step, Runnable back) {
    Button button =
        new Button(Labels.text("why.back", grouped(step)), new Icon(Feather.CORNER_UP_LEFT));
    button.setId("why-back");
    button.getStyleClass().addAll("why-link", "why-back");
    button.setTooltip(new Tooltip(Command.GO_BACK.hint()));
    button.setOnAction(_ -> back.run());
    getChildren().add(button);
  }

  private static Node head(Cause thing) {
    Label kind = new Label(LinkWords.kind(thing), mark(thing));
    kind.getStyleClass().add("why-kind");
    HBox head = new HBox(kind, space());
    Span span = LinkWords.span(thing);
    if (span.isPresent()) {
      Label line = new Label(Labels.text("why.line", span.line()));
      line.getStyleClass().add("why-quiet");
      head.getChildren().add(line);
    }
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private static Label code(Cause thing) {
    Label code = new Label(LinkWords.whole(thing).strip());
    code.setId("why-whole");
    code.getStyleClass().add("why-code");
    code.setWrapText(true);
    return code;
  }

  private static Label since(Trace trace, Cause thing) {
    double clock = trace.step(thing.step()).after().clock() / NANOS_PER_MS;
    String time = Labels.text("clock.ms", Language.current().number(clock, 3));
    Label since = new Label(Labels.text("why.since", grouped(thing.step()), time));
    since.getStyleClass().add("why-quiet");
    return since;
  }

  private static Button link(List<Cause> chain, int place, IntConsumer go) {
    Cause link = chain.get(place);
    String words = LinkWords.of(link, place == 0 ? null : chain.get(place - 1));
    Label what = new Label(words, mark(link));
    what.getStyleClass().add("why-what");
    what.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    Label step = new Label(Labels.text("why.step", grouped(link.step())));
    step.getStyleClass().add("why-quiet");
    step.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(what, step);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("why-row");
    Button button = new Button(null, row);
    button.setId("why-" + place);
    button.getStyleClass().add("why-link");
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> button.getWidth() - 2 * button.getInsets().getLeft(),
                button.widthProperty(),
                button.insetsProperty()));
    button.setAccessibleText(Labels.text("why.link", words, grouped(link.step())));
    button.setOnAction(_ -> go.accept(link.step()));
    return button;
  }

  private static Region mark(Cause link) {
    Region mark = new Region();
    mark.getStyleClass().addAll("why-mark", Tones.style(LinkWords.tone(link)));
    mark.setAccessibleRole(AccessibleRole.NODE);
    return mark;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private static String grouped(int number) {
    return Language.current().number(number);
  }
}
