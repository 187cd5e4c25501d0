package loopglass.view.editor;

import java.util.SortedSet;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.fxmisc.richtext.model.PlainTextChange;

/** Lines at which playback is to stop. A dot belongs to a line's text and moves with it. */
final class BreakDots {

  private final ObservableSet<Integer> lines = FXCollections.observableSet(new TreeSet<>());
  private final ObservableSet<Integer> view = FXCollections.unmodifiableObservableSet(lines);

  /** Line numbers from 1, rising. */
  ObservableSet<Integer> lines() {
    return view;
  }

  boolean at(int line) {
    return lines.contains(line);
  }

  void toggle(int line) {
    if (!lines.remove(line)) {
      lines.add(line);
    }
  }

  void clear() {
    lines.clear();
  }

  /** Whether a change moved any of them. */
  boolean follow(PlainTextChange change, int line, boolean atLineStart) {
    if (lines.isEmpty()) {
      return false;
    }
    SortedSet<Integer> moved =
        moved(
            new TreeSet<>(lines),
            Edit.of(line, atLineStart, change.getRemoved(), change.getInserted()));
    boolean differs = !moved.equals(lines);
    lines.retainAll(moved);
    lines.addAll(moved);
    return differs;
  }

  /**
   * A change of the text, in lines.
   *
   * @param line in which it begins
   * @param atLineStart whether it begins at that line's start
   * @param removed line ends that went
   * @param inserted line ends that came
   * @param onlyAdds whether nothing was removed
   * @param onlyRemoves whether nothing was inserted
   */
  record Edit(
      int line,
      boolean atLineStart,
      int removed,
      int inserted,
      boolean onlyAdds,
      boolean onlyRemoves) {

    /** What is the same at both ends of what was removed and inserted was not changed. */
    static Edit of(int line, boolean atLineStart, String removed, String inserted) {
      int most = Math.min(removed.length(), inserted.length());
      int head = 0;
      while (head < most && removed.charAt(head) == inserted.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < most - head
          && removed.charAt(removed.length() - 1 - tail)
              == inserted.charAt(inserted.length() - 1 - tail)) {
        tail++;
      }
      String gone = removed.substring(head, removed.length() - tail);
      String come = inserted.substring(head, inserted.length() - tail);
      return new Edit(
          line + ends(removed.substring(0, head)),
          head == 0 ? atLineStart : removed.charAt(head - 1) == '\n',
          ends(gone),
          ends(come),
          gone.isEmpty(),
          come.isEmpty());
    }

    private static int ends(String text) {
      return (int) text.chars().filter(c -> c == '\n').count();
    }
  }

  /** Where dots are after an edit. Those whose whole line was removed are gone. */
  static SortedSet<Integer> moved(SortedSet<Integer> dots, Edit edit) {
    SortedSet<Integer> moved = new TreeSet<>();
    for (int dot : dots) {
      int to = moved(dot, edit);
      if (to > 0) {
        moved.add(to);
      }
    }
    return moved;
  }

  private static int moved(int dot, Edit edit) {
    int last = edit.line() + edit.removed();
    int by = edit.inserted() - edit.removed();
    if (dot < edit.line()) {
      return dot;
    }
    if (dot > last) {
      return dot + by;
    }
    if (dot == edit.line()) {
      boolean pushed = edit.atLineStart() && edit.onlyAdds();
      boolean removed = edit.atLineStart() && edit.removed() > 0 && edit.onlyRemoves();
      return removed ? 0 : pushed ? dot + by : dot;
    }
    if (by == 0) {
      return dot; // line for line
    }
    return dot < last ? 0 : last + by;
  }
}
