package loopglass.view;

import javafx.collections.ObservableListBase;
import loopglass.trace.Line;
import loopglass.trace.Trace;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** All lines recorded so far, as a list a view can show: it grows with the trace, never copied. */
final class ConsoleLines extends ObservableListBase<Line> {

  private PVector<Line> lines = TreePVector.empty();

  /** Shows these lines: others, or the same and more. */
  void show(PVector<Line> next, boolean grown) {
    if (next == lines) {
      return;
    }
    PVector<Line> before = lines;
    beginChange();
    lines = next;
    if (grown) {
      nextAdd(before.size(), next.size());
    } else {
      nextReplace(0, next.size(), before);
    }
    endChange();
  }

  @Override
  public Line get(int index) {
    return lines.get(index);
  }

  @Override
  public int size() {
    return lines.size();
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
