package loopglass.view.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableListBase;
import loopglass.trace.Line;
import loopglass.trace.Line.Form;
import loopglass.trace.Span;
import loopglass.trace.Trace;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The lines to show, as a list a view can show: it grows with the trace. Left out are lines from
 * before the console was cleared, lines of groups that stand closed, levels that are not wanted,
 * and, if the viewer wants it so, what is still to come.
 */
final class ConsoleLines extends ObservableListBase<Line> {

  private PVector<Line> lines = TreePVector.empty();

  /** A line that is shown. */
  private record Row(int index, Line line) {}

  private static final Line NO_LINE = new Line(Line.Level.LOG, "", Span.NONE, 0);

  private List<Row> shown = new ArrayList<>();

  /** Indices of lines that empty the console. */
  private final List<Integer> clears = new ArrayList<>();

  /** Indices of groups that the viewer opened or closed: the opposite of how they came. */
  private final Set<Integer> turned = new HashSet<>();

  private int first;
  private int written;

  /** How many of the gathered rows are to be seen: all, or those written by now. */
  private int end;

  private boolean futureHidden;
  private Set<Line.Level> levels = EnumSet.allOf(Line.Level.class);

  /** Depth of the closed group that the last line looked at stands in, or -1. */
  private int closed = -1;

  /**
   * Shows these lines: others, or the same and more.
   *
   * @param written how many of them are written by now: the last clearing among them counts
   */
  void show(PVector<Line> next, boolean grown, int nowWritten) {
    boolean added = next != lines;
    if (!grown) {
      clears.clear();
      turned.clear();
    }
    int known = grown ? Math.min(lines.size(), next.size()) : 0;
    lines = next;
    written = nowWritten;
    if (added) {
      int index = known;
      for (Line line : next.subList(known, next.size())) {
        if (line.form() == Form.CLEAR) {
          clears.add(index);
        }
        index++;
      }
    }
    int place = Collections.binarySearch(clears, written - 1);
    int clear = place >= 0 ? place : -place - 2;
    int from = clear < 0 ? 0 : clears.get(clear);
    if (!grown || from != first) {
      first = from;
      gatherAnew();
    } else {
      if (added) {
        gather(known);
      }
      moveEnd();
    }
  }

  /** Leaves out what is still to come, or shows it. */
  void hideFuture(boolean hidden) {
    futureHidden = hidden;
    moveEnd();
  }

  /** Shows lines of these levels only; clearings and titles of groups always. */
  void show(Set<Line.Level> wanted) {
    levels = EnumSet.copyOf(wanted);
    gatherAnew();
  }

  private void gatherAnew() {
    List<Line> before = List.copyOf(this);
    beginChange();
    shown = new ArrayList<>();
    closed = -1;
    gather(first);
    end = wantedEnd();
    nextReplace(0, end, before);
    endChange();
  }

  private void moveEnd() {
    int wanted = wantedEnd();
    int before = end;
    if (wanted == before) {
      return;
    }
    beginChange();
    if (wanted > before) {
      end = wanted;
      nextAdd(before, wanted);
    } else {
      List<Line> gone = List.copyOf(subList(wanted, before));
      end = wanted;
      nextRemove(wanted, gone);
    }
    endChange();
  }

  private int wantedEnd() {
    return futureHidden ? lastRow(written - 1) + 1 : shown.size();
  }

  private void gather(int from) {
    int i = Math.min(from, lines.size());
    for (Line line : lines.subList(i, lines.size())) { // to ask for one by one takes longer
      if (closed < 0 || line.depth() <= closed) {
        if (levels.contains(line.level()) || isGroup(line) || line.form() == Form.CLEAR) {
          shown.add(new Row(i, line));
        }
        closed = isGroup(line) && !isOpen(i) ? line.depth() : -1;
      }
      i++;
    }
  }

  static boolean isGroup(Line line) {
    return line.form() == Form.GROUP || line.form() == Form.COLLAPSED_GROUP;
  }

  /** Whether the group with this title shows its lines. */
  boolean isOpen(int index) {
    return (lines.get(index).form() == Form.GROUP) != turned.contains(index);
  }

  /** Opens or closes the group with this title. */
  void turn(int index) {
    if (!turned.remove(index)) {
      turned.add(index);
    }
    gatherAnew();
  }

  /** The line's index in the console of a row that is shown. */
  int indexOf(int row) {
    return shown.get(row).index();
  }

  /**
   * The row that shows a line; where it is left out, the last row before it that is shown, such as
   * the title of the closed group around it; -1 for none.
   */
  int rowOf(int index) {
    return Math.min(lastRow(index), end - 1);
  }

  private int lastRow(int index) {
    int place =
        Collections.binarySearch(
            shown, new Row(index, NO_LINE), Comparator.comparingInt(Row::index));
    return place >= 0 ? place : -place - 2;
  }

  @Override
  public Line get(int row) {
    return shown.get(row).line();
  }

  @Override
  public int size() {
    return end;
  }

  /**
   * The step that wrote a line.
   *
   * @param index of a line that is in the published trace
   */
  static int stepOf(Trace trace, int index) {
    int low = 0;
    int high = trace.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (trace.step(middle).after().console().size() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
