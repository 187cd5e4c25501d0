package loopglass.lesson.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a predicted order.
 *
 * @param marks one for each line that is printed, in their order
 * @param left lines that were said to be printed last, and never are
 * @param things how many things could be right
 */
public record Marking(List<Mark> marks, List<Item> left, int things) {

  /**
   * What became of one place of the order.
   *
   * @param printed the line that is printed there
   * @param expected what was said to come next; nothing where no line was left
   */
  public record Mark(Item printed, Optional<Item> expected) {

    /** Whether the line comes when it was said to come. */
    public boolean isRight() {
      return expected.isPresent() && expected.get().reads(printed);
    }
  }

  /** Takes copies. */
  public Marking {
    marks = List.copyOf(marks);
    left = List.copyOf(left);
  }

  static Marking of(Order order, List<Item> answer) {
    List<Item> coming = new ArrayList<>(answer);
    List<Mark> marks = new ArrayList<>();
    for (Item printed : order.right()) {
      marks.add(new Mark(printed, coming.stream().findFirst()));
      strike(coming, printed);
    }
    return new Marking(marks, coming, order.things());
  }

  /** Takes a line out of what is said to come, and what was wrongly said to come before it. */
  private static void strike(List<Item> coming, Item printed) {
    while (!coming.isEmpty() && !coming.getFirst().isPrinted()) {
      coming.removeFirst(); // it was said to come here, and has had its mark
    }
    coming.stream().filter(printed::reads).findFirst().ifPresent(coming::remove);
  }

  /**
   * What is still to come by an answer, after so many lines were printed.
   *
   * @param answer the one that was marked
   */
  public List<Item> coming(List<Item> answer, int printed) {
    List<Item> coming = new ArrayList<>(answer);
    marks.stream().limit(printed).forEach(mark -> strike(coming, mark.printed()));
    return coming;
  }

  /** How many things are right: lines in their place, and lines that never print put aside. */
  public int right() {
    return things - (int) marks.stream().filter(mark -> !mark.isRight()).count() - left.size();
  }

  /** Whether all is right. */
  public boolean isPerfect() {
    return left.isEmpty() && marks.stream().allMatch(Mark::isRight);
  }

  /** The first line that comes where another one was said to come. */
  public Optional<Mark> firstWrong() {
    return marks.stream().filter(mark -> !mark.isRight()).findFirst();
  }
}
