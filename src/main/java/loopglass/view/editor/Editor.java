package loopglass.view.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loopglass.scenario.TextEdit;
import loopglass.trace.Span;
import loopglass.view.panel.Labels;
import loopglass.view.syntax.Hue;
import loopglass.view.syntax.Parsed;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/** The program's text with its colours, its marks, and the dots at which playback stops. */
public final class Editor extends VBox {

  private static final double ZOOM_STEP = 0.1;
  private static final double SMALLEST = 0.75;
  private static final double LARGEST = 2;

  /** Size of the text beside that of the window's type. */
  private static final double SIZE = 1.04;

  private final CodeArea area = new CodeArea();
  private final Paint paint = new Paint(area);
  private final Colouring colouring = new Colouring(this::coloured);
  private final FindBar find = new FindBar(area, paint);
  private final View view = new View(area);
  private final VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
  private final Fold fold = new Fold(area);
  private final BreakDots dots = new BreakDots();
  private final ObservableValue<Integer> caretLine =
      area.currentParagraphProperty().map(paragraph -> paragraph + 1);
  private final Slips slips;
  private Runnable leave = () -> {};
  private String recorded = "";
  private Marks marks = Marks.NONE;
  private Parsed parsed = Parsed.NONE;
  private Desk desk = Desk.NONE;
  private boolean follows;
  private boolean stops;
  private boolean otherLine;

  /** What can be done with marks, and what they mean. */
  interface Desk {
    Desk NONE =
        new Desk() {
          @Override
          public String words(List<Waiter> waiting) {
            return "";
          }

          @Override
          public void follow(List<Waiter> waiting, Node at) {}
        };

    /** What waits, in words. */
    String words(List<Waiter> waiting);

    /** Goes to where something began to wait; which of several is asked beside a node. */
    void follow(List<Waiter> waiting, Node at);
  }

  /** An empty editor. */
  public Editor() {
    getStyleClass().add("editor");
    slips = new Slips(area, paint, this::slipped);
    area.setParagraphGraphicFactory(new Gutter(new Margin()));
    area.setWrapText(false);
    new Typing(area);
    area.plainTextChanges().subscribe(this::changed);
    area.textProperty().subscribe(_ -> edited());
    area.caretPositionProperty().subscribe(_ -> matchBrackets());
    caretLine.subscribe(_ -> describeLine());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(find, scroll);
  }

  void setDesk(Desk newDesk) {
    desk = newDesk;
  }

  /** Lets the wheel with Ctrl change the size of the text, and that size be what it says. */
  void zoom(DoubleProperty zoom) {
    zoom.subscribe(size -> area.setStyle("-fx-font-size: " + SIZE * size.doubleValue() + "em;"));
    addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            double next = zoom.get() + Math.copySign(ZOOM_STEP, event.getDeltaY());
            zoom.set(Math.clamp(Math.rint(next * 10) / 10, SMALLEST, LARGEST));
          }
        });
  }

  /** Replaces the text; what was before cannot be undone back to. Its first code is in view. */
  public void setText(String text) {
    fold.open();
    dots.clear();
    slips.begin();
    area.replaceText(text);
    area.getUndoManager().forgetHistory();
    closeFold();
    area.moveTo(firstCode());
    view.top(fold.isClosed() ? 0 : area.getCurrentParagraph());
  }

  /**
   * Shows the upper part of the lines only: they are what a new text costs most.
   *
   * @param part of the height, from 0 to 1 for all of it
   */
  void unroll(double part) {
    scroll.setMaxHeight(part < 1 ? part * getHeight() : Double.MAX_VALUE);
  }

  /** Behind what the program says of itself. */
  private int firstCode() {
    String text = area.getText();
    int at = matter();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where what the program says of itself ends; 0 when it says nothing, or is still being read. */
  private int matter() {
    boolean said =
        parsed.text().equals(area.getText())
            && !parsed.tokens().isEmpty()
            && parsed.tokens().getFirst().hue() == Hue.MATTER;
    return said ? parsed.tokens().getFirst().to() : 0;
  }

  private int linesOfMatter() {
    int end = matter();
    return end == 0 ? 0 : area.offsetToPosition(end, Bias.Backward).getMajor() + 1;
  }

  private void closeFold() {
    fold.close(linesOfMatter() - 1);
  }

  /** Folds what the program says of itself, if it is open. */
  public void foldMatter() {
    if (!fold.isClosed()) {
      closeFold();
    }
  }

  /** Folds what the program says of itself to one line, or shows it again. */
  void toggleFold() {
    if (fold.isClosed()) {
      fold.open();
    } else {
      closeFold();
      if (fold.isClosed()) {
        area.moveTo(Math.max(area.getCaretPosition(), firstCode()));
      }
    }
  }

  /** Changes a part of the text, as typing would: it can be undone. */
  public void replace(TextEdit edit) {
    boolean closed = fold.isClosed();
    fold.open();
    area.replaceText(edit.from(), edit.to(), edit.text());
    if (closed) {
      closeFold();
    }
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

  /** Numbers from 1 of the lines at which playback is to stop. They move with the text. */
  public ObservableSet<Integer> breaks() {
    return dots.lines();
  }

  /** Number from 1 of the line in which the caret stands. */
  public ObservableValue<Integer> caretLine() {
    return caretLine;
  }

  /** Offers dots at which playback stops; without that there are none. */
  public void stopPlayback() {
    stops = true;
    getStyleClass().add("stopping");
  }

  /** Sets the dot of a line, or takes it away, where playback stops at dots. */
  public void toggleBreak(int line) {
    if (!stops) {
      return;
    }
    dots.toggle(line);
    refreshLines(Set.of(line));
    describeLine();
  }

  /** Opens the find bar. */
  public void find(boolean replace) {
    fold.open(); // what is found must be seen
    find.open(replace && area.isEditable());
  }

  /** Goes to where what waits at the caret's line began to. */
  void followMark() {
    List<Waiter> waiting = marks.at(caretLine.getValue());
    if (!waiting.isEmpty()) {
      desk.follow(waiting, area);
    }
  }

  /**
   * Marks where a step stands.
   *
   * @param text the text that was recorded; marks show only while it is the text in here
   * @param accepted whether the engine could read that text
   */
  void show(String text, Marks next, boolean accepted) {
    recorded = text;
    boolean fits = area.getText().equals(recorded);
    slips.judged(fits && accepted);
    mark(fits ? next : Marks.NONE);
    describeLine(); // what is said of the same marks may have become known
  }

  /** Sets what Escape does: it leads out of the editor, which keeps every other key. */
  public void onLeave(Runnable action) {
    leave = action;
  }

  /** Puts the caret where something is to be looked at. */
  public void reveal(Span span) {
    if (span.isPresent() && span.offset() <= area.getLength()) {
      if (fold.hides(span.line())) {
        fold.open();
      }
      area.moveTo(span.offset());
      area.requestFollowCaret();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (find.isOpen()) {
        find.close();
      } else {
        leave.run();
      }
    } else if (event.getCode() == KeyCode.F3) {
      event.consume();
      find.go(event.isShiftDown() ? -1 : 1);
    }
  }

  private void changed(PlainTextChange change) {
    paint.follow(change);
    Position start = area.offsetToPosition(change.getPosition(), Bias.Forward);
    if (fold.isClosed() && (start.getMajor() == 0 || fold.hides(start.getMajor() + 1))) {
      Platform.runLater(fold::open); // nobody is to change what cannot be seen
    }
    Set<Integer> before = new TreeSet<>(dots.lines());
    if (dots.follow(change, start.getMajor() + 1, start.getMinor() == 0)) {
      before.addAll(dots.lines());
      refreshLines(before);
      describeLine();
    }
  }

  private void edited() {
    String text = area.getText();
    if (!text.equals(recorded)) {
      mark(Marks.NONE);
      describeLine();
    }
    colouring.parse(text);
    find.refresh();
  }

  private void coloured(Parsed next) {
    parsed = next;
    paint.show(next);
    slips.parsed(next);
    matchBrackets();
  }

  private void slipped(Set<Integer> lines) {
    refreshLines(lines);
    describeLine();
  }

  private void matchBrackets() {
    boolean known =
        parsed.text().length() == area.getLength() && area.getSelection().getLength() == 0;
    List<Integer> pair = known ? Brackets.around(parsed, area.getCaretPosition()) : List.of();
    paint.set(
        Paint.Layer.BRACKET,
        pair.stream().map(at -> new Paint.Stretch(at, at + 1, "bracket")).toList());
  }

  /** Says of the caret's line what its margin shows. */
  private void describeLine() {
    int line = caretLine.getValue();
    StringBuilder words = new StringBuilder(Labels.text("program.line", line));
    if (dots.at(line)) {
      words.append(". ").append(Labels.text("program.line.break"));
    }
    if (!slips.at(line).isEmpty()) {
      words.append(". ").append(slips.at(line));
    }
    if (!marks.at(line).isEmpty()) {
      words.append(". ").append(desk.words(marks.at(line)));
    }
    area.setAccessibleHelp(words.toString());
  }

  private void mark(Marks next) {
    if (next.equals(marks)) {
      return;
    }
    Marks before = marks;
    marks = next;
    boolean moved = before.now().line() != next.now().line() || before.error() != next.error();
    if (moved) {
      ground(before, "");
      ground(next, next.error() ? "error" : "now");
    }
    Span now = next.now();
    int to = Math.min(now.offset() + now.length(), area.getLength());
    boolean some = now.isPresent() && now.offset() < to;
    String style = next.error() ? "error-expression" : "now-expression";
    paint.set(
        Paint.Layer.NOW, some ? List.of(new Paint.Stretch(now.offset(), to, style)) : List.of());
    Set<Integer> changed = changedMarks(before, next);
    if (moved) {
      changed.add(before.now().line());
      changed.add(next.now().line());
    }
    refreshLines(changed);
    if (now.isPresent() && !now.equals(before.now())) {
      followSoon(now.line() != before.now().line());
    }
  }

  /** Brings what runs into view once it is laid out: before, all lines would be laid out twice. */
  private void followSoon(boolean toOtherLine) {
    if (!follows) {
      follows = true;
      Platform.runLater(this::follow);
    }
    otherLine |= toOtherLine;
  }

  private void follow() {
    boolean toOtherLine = otherLine;
    follows = false;
    otherLine = false;
    if (marks.now().isPresent()) {
      view.follow(marks.now(), toOtherLine);
    }
  }

  private static Set<Integer> changedMarks(Marks before, Marks next) {
    Set<Integer> lines = new HashSet<>(before.waiting().keySet());
    lines.addAll(next.waiting().keySet());
    lines.removeIf(line -> Gutter.lookAlike(before.at(line), next.at(line)));
    return lines;
  }

  /** Sets a line on the ground of what runs. */
  private void ground(Marks of, String style) {
    int paragraph = of.now().line() - 1;
    if (paragraph >= 0 && paragraph < area.getParagraphs().size()) {
      area.setParagraphStyle(paragraph, style.isEmpty() ? List.of() : List.of(style));
    }
  }

  private void refreshLines(Set<Integer> lines) {
    for (int line : lines) {
      if (line > 0 && line <= area.getParagraphs().size()) {
        area.recreateParagraphGraphic(line - 1);
      }
    }
  }

  /** What stands in the margin. */
  private final class Margin implements Gutter.Desk {
    @Override
    public Gutter.Folding folding(int line) {
      if (fold.hides(line)) {
        return Gutter.Folding.HIDDEN;
      } else if (line > 1 || linesOfMatter() < 2) {
        return Gutter.Folding.NONE;
      }
      return fold.isClosed() ? Gutter.Folding.CLOSED : Gutter.Folding.OPEN;
    }

    @Override
    public void fold() {
      toggleFold();
    }

    @Override
    public boolean stops() {
      return stops;
    }

    @Override
    public boolean stopsAt(int line) {
      return dots.at(line);
    }

    @Override
    public String mistake(int line) {
      return slips.at(line);
    }

    @Override
    public Marks marks() {
      return marks;
    }

    @Override
    public String waiting(int line) {
      return desk.words(marks.at(line));
    }

    @Override
    public void toggle(int line) {
      toggleBreak(line);
    }

    @Override
    public void follow(int line, Node at) {
      desk.follow(marks.at(line), at);
    }
  }
}
