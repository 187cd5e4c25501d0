package loopglass.view.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import loopglass.scenario.TextEdit;
import loopglass.trace.Span;
import loopglass.trace.Step;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/** The program's text with its colours and marks. */
public final class Editor extends StackPane {

  /** Lines kept in view above and below the one that runs. */
  private static final int MARGIN = 2;

  private static final String INDENT = "  ";

  private final CodeArea area = new CodeArea();
  private final Gutter gutter = new Gutter();
  private Runnable leave = () -> {};
  private String recorded = "";
  private Marks marks = Marks.NONE;
  private StyleSpans<Collection<String>> colours = Syntax.spans("");

  /** An empty editor. */
  public Editor() {
    getStyleClass().add("editor");
    area.setParagraphGraphicFactory(gutter);
    area.setWrapText(false);
    area.textProperty().subscribe(text -> recolour(text));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    getChildren().add(new VirtualizedScrollPane<>(area));
  }

  /** Replaces the text; what was before cannot be undone back to. */
  public void setText(String text) {
    area.replaceText(text);
    area.moveTo(0);
    area.getUndoManager().forgetHistory();
  }

  /** Changes a part of the text, as typing would: it can be undone. */
  public void replace(TextEdit edit) {
    area.replaceText(edit.from(), edit.to(), edit.text());
  }

  /** The text as it is now. */
  public String text() {
    return area.getText();
  }

  /** The text, to be observed. */
  public ObservableValue<String> textProperty() {
    return area.textProperty();
  }

  /** The control that takes the focus and the keys. */
  public CodeArea area() {
    return area;
  }

  /**
   * Marks where a step stands.
   *
   * @param text the text that was recorded; marks show only while it is the text in here
   * @param step the step, or null for no marks
   */
  public void show(String text, @Nullable Step step) {
    recorded = text;
    boolean fits = step != null && area.getText().equals(recorded);
    mark(fits && step != null ? Marks.of(step) : Marks.NONE);
  }

  /** Sets what Escape does: it leads out of the editor, which keeps every other key. */
  public void onLeave(Runnable action) {
    leave = action;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
      event.consume();
      area.replaceSelection(INDENT);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave.run();
    }
  }

  /** Puts the caret where something is to be looked at. */
  public void reveal(Span span) {
    if (span.isPresent() && span.offset() <= area.getLength()) {
      area.moveTo(span.offset());
      area.requestFollowCaret();
    }
  }

  private void recolour(String text) {
    colours = Syntax.spans(text);
    if (!text.isEmpty()) {
      area.setStyleSpans(0, colours);
    }
    if (!text.equals(recorded)) {
      mark(Marks.NONE);
    }
  }

  private void mark(Marks next) {
    if (next.equals(marks)) {
      return;
    }
    Marks before = marks;
    marks = next;
    gutter.show(next);
    underlay(before.now(), null);
    underlay(next.now(), next.error() ? "error" : "now");
    for (int line : changedLines(before, next)) {
      if (line <= area.getParagraphs().size()) {
        area.recreateParagraphGraphic(line - 1);
      }
    }
    if (next.now().isPresent() && next.now().line() != before.now().line()) {
      bringIntoView(next.now().line() - 1);
    }
  }

  private static Set<Integer> changedLines(Marks before, Marks next) {
    Set<Integer> lines = new HashSet<>(before.waiting().keySet());
    lines.addAll(next.waiting().keySet());
    lines.removeIf(line -> before.waiting().get(line) == next.waiting().get(line));
    lines.add(before.now().line());
    lines.add(next.now().line());
    lines.remove(0);
    return lines;
  }

  /** Sets a line on the ground of what runs, and its running expression more so. */
  private void underlay(Span span, @Nullable String style) {
    int paragraph = span.line() - 1;
    if (paragraph < 0 || paragraph >= area.getParagraphs().size()) {
      return;
    }
    area.setParagraphStyle(paragraph, style == null ? List.of() : List.of(style));
    int from = Math.min(span.offset(), area.getLength());
    int to = Math.min(span.offset() + span.length(), area.getLength());
    if (from < to && to <= colours.length()) {
      StyleSpans<Collection<String>> own = colours.subView(from, to);
      area.setStyleSpans(
          from, style == null ? own : own.overlay(all(style, to - from), Editor::both));
    }
  }

  private static StyleSpans<Collection<String>> all(String style, int length) {
    return new StyleSpansBuilder<Collection<String>>()
        .add(List.of(style + "-expression"), length)
        .create();
  }

  private static Collection<String> both(Collection<String> one, Collection<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** Scrolls no further than it takes to see the line and what is around it. */
  private void bringIntoView(int paragraph) {
    int last = area.getParagraphs().size() - 1;
    if (area.getHeight() <= 0 || area.getVisibleParagraphs().isEmpty()) {
      return;
    }
    boolean above = paragraph < area.firstVisibleParToAllParIndex() + MARGIN;
    int edge = above ? paragraph - MARGIN : paragraph + MARGIN;
    area.showParagraphInViewport(Math.clamp(edge, 0, last));
  }
}
