package loopglass.view.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import loopglass.view.syntax.Mistake;
import loopglass.view.syntax.Parsed;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/**
 * Underlines where the text is not JavaScript.
 *
 * <p>Half a word is always wrong, so nothing is said before the hands rest. The engine has the last
 * word: of a text that it runs, nothing here is wrong.
 */
final class Slips {

  private static final Duration REST = Duration.ofMillis(600);
  private static final Duration HOVER = Duration.ofMillis(300);

  private final CodeArea area;
  private final Paint paint;
  private final Consumer<Set<Integer>> refresh;
  private final Tooltip words = new Tooltip();
  private Parsed parsed = Parsed.NONE;
  private Map<Integer, String> lines = Map.of();

  /** Whether the hands rest, so that what is wrong is meant so. */
  private boolean resting = true;

  /** Whether the engine ran a text that the parser does not understand: its grammar is older. */
  private boolean overruled;

  /**
   * Underlining in an area.
   *
   * @param refresh is given lines whose margin has changed
   */
  Slips(CodeArea area, Paint paint, Consumer<Set<Integer>> refresh) {
    this.area = area;
    this.paint = paint;
    this.refresh = refresh;
    area.plainTextChanges().subscribe(_ -> resting = false);
    area.plainTextChanges().successionEnds(REST).subscribe(_ -> rest());
    area.setMouseOverTextDelay(HOVER);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::over);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> words.hide());
  }

  /** Another program comes. */
  void begin() {
    overruled = false;
  }

  /** Takes what was found in the text that is in the area now. */
  void parsed(Parsed next) {
    parsed = next;
    if (resting || next.mistakes().isEmpty()) {
      show();
    }
  }

  /** Hears whether the engine runs the text that is in the area now. */
  void judged(boolean accepted) {
    if (accepted && !overruled && !parsed.mistakes().isEmpty()) {
      overruled = true;
      show();
    }
  }

  /** What is wrong in a line, in words; "" when nothing is. */
  String at(int line) {
    return lines.getOrDefault(line, "");
  }

  private void rest() {
    resting = true;
    show();
  }

  private void show() {
    if (parsed.text().length() != area.getLength()) {
      return; // the parser is still at it
    }
    List<Paint.Stretch> stretches = new ArrayList<>();
    Map<Integer, String> next = new TreeMap<>();
    for (Mistake mistake : overruled ? List.<Mistake>of() : parsed.mistakes()) {
      boolean behind = stretches.isEmpty() || stretches.getLast().to() <= mistake.from();
      if (behind && mistake.to() <= area.getLength()) {
        stretches.add(new Paint.Stretch(mistake.from(), mistake.to(), "mistake"));
        next.putIfAbsent(line(mistake), Wording.of(mistake));
      }
    }
    Set<Integer> changed = new HashSet<>(lines.keySet());
    changed.addAll(next.keySet());
    lines = next;
    paint.set(Paint.Layer.MISTAKE, stretches);
    refresh.accept(changed);
  }

  private int line(Mistake mistake) {
    return 1
        + (int) parsed.text().substring(0, mistake.from()).chars().filter(c -> c == '\n').count();
  }

  private void over(MouseOverTextEvent event) {
    int at = event.getCharacterIndex();
    Point2D place = event.getScreenPosition();
    parsed.mistakes().stream()
        .filter(mistake -> !overruled && mistake.from() <= at && at < mistake.to())
        .findFirst()
        .ifPresent(
            mistake -> {
              words.setText(Wording.of(mistake));
              words.show(area, place.getX(), place.getY() + 12);
            });
  }
}
