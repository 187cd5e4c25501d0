package loopglass.view.compare;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopglass.playback.Side;
import loopglass.trace.Line;
import loopglass.view.console.Difference;

/**
 * How two consoles differ, line by line. Lines of the longest sequence that both have in common are
 * the same; of the others, two with the same text are one line that comes at another place, and the
 * rest is only here or only there.
 */
final class Differences {

  /** Two consoles without a line. */
  static final Differences NONE = of(List.of(), List.of());

  /** Cells of the table of common lengths; larger ones would hold up the window. */
  private static final long MOST = 400_000;

  private final int[] left;
  private final int[] right;
  private final boolean[] movedLeft;
  private final boolean[] movedRight;

  private Differences(int left, int right) {
    this.left = new int[left];
    this.right = new int[right];
    movedLeft = new boolean[left];
    movedRight = new boolean[right];
    Arrays.fill(this.left, -1);
    Arrays.fill(this.right, -1);
  }

  /** A line as it is compared. */
  private record Words(String text, Line.Level level, Line.Form form) {
    static List<Words> of(List<Line> lines) {
      return lines.stream().map(line -> new Words(line.text(), line.level(), line.form())).toList();
    }
  }

  /** The differences of two consoles, as far as both are given. */
  static Differences of(List<Line> leftLines, List<Line> rightLines) {
    List<Words> left = Words.of(leftLines);
    List<Words> right = Words.of(rightLines);
    Differences found = new Differences(left.size(), right.size());
    int start = 0;
    int endLeft = left.size();
    int endRight = right.size();
    while (start < Math.min(endLeft, endRight) && left.get(start).equals(right.get(start))) {
      found.join(start, start, false);
      start++;
    }
    while (endLeft > start
        && endRight > start
        && left.get(endLeft - 1).equals(right.get(endRight - 1))) {
      found.join(--endLeft, --endRight, false);
    }
    if ((long) (endLeft - start) * (endRight - start) <= MOST) {
      found.common(left.subList(start, endLeft), right.subList(start, endRight), start);
    }
    found.moved(left, right);
    return found;
  }

  /** What a line of a side is; nothing special for one beyond what was compared. */
  Difference of(Side side, int line) {
    int[] other = side == Side.LEFT ? left : right;
    if (line < 0 || line >= other.length) {
      return Difference.NONE;
    }
    if (other[line] < 0) {
      return Difference.ONLY;
    }
    boolean moved = side == Side.LEFT ? movedLeft[line] : movedRight[line];
    return moved ? Difference.moved(other[line]) : Difference.NONE;
  }

  /** How many lines of both differ. */
  int count() {
    int count = 0;
    for (Side side : Side.values()) {
      int size = side == Side.LEFT ? left.length : right.length;
      for (int line = 0; line < size; line++) {
        count += of(side, line).equals(Difference.NONE) ? 0 : 1;
      }
    }
    return count;
  }

  private void join(int leftLine, int rightLine, boolean moved) {
    left[leftLine] = rightLine;
    right[rightLine] = leftLine;
    movedLeft[leftLine] = moved;
    movedRight[rightLine] = moved;
  }

  /** Joins the longest common sequence, by the usual table of lengths. */
  private void common(List<Words> a, List<Words> b, int offset) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).equals(b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        join(offset + i++, offset + j++, false);
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void moved(List<Words> leftLines, List<Words> rightLines) {
    Map<Words, Deque<Integer>> free = new HashMap<>();
    for (int line = 0; line < rightLines.size(); line++) {
      if (right[line] < 0) {
        free.computeIfAbsent(rightLines.get(line), _ -> new ArrayDeque<>()).add(line);
      }
    }
    for (int line = 0; line < leftLines.size(); line++) {
      Deque<Integer> same = left[line] < 0 ? free.get(leftLines.get(line)) : null;
      if (same != null && !same.isEmpty()) {
        join(line, same.remove(), true);
      }
    }
  }
}
