package loopglass.lesson.predict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Trace;

/**
 * The question in which order lines are printed.
 *
 * @param right the lines that are printed, in their order
 * @param never lines of the program that are never printed
 * @param shuffled all of them, in an order that is not the right one
 * @param extent how much of the output that is
 */
public record Order(List<Item> right, List<Item> never, List<Item> shuffled, Extent extent) {

  /** More lines than this are not asked about at once. */
  public static final int MOST = 8;

  /** So many steps are looked through for lines. */
  public static final int REACH = 60_000;

  private static final int MOST_NEVER = 3;

  /** How much of a program's output is asked about. */
  public enum Extent {
    /** All of it. */
    WHOLE,
    /** Its first lines; the program ends after more. */
    BEGINNING,
    /** Its first lines; no end of the program is known. */
    ENDLESS
  }

  /** Takes copies. */
  public Order {
    right = List.copyOf(right);
    never = List.copyOf(never);
    shuffled = List.copyOf(shuffled);
  }

  /** Whether enough of a recording is there to ask about it. */
  public static boolean isKnown(Trace trace) {
    int size = trace.size();
    return trace.isEnded() || size >= REACH || size > 0 && lines(trace, size) > MOST;
  }

  private static int lines(Trace trace, int size) {
    return trace.step(size - 1).after().console().size();
  }

  /** The question about a program, made of what is recorded of it. */
  public static Order of(Scenario scenario, Trace trace) {
    int size = trace.size();
    Ending ending = trace.ending();
    List<Item> printed = printed(trace, size);
    List<Item> asked = printed.subList(0, Math.min(MOST, printed.size()));
    boolean whole = ending != null && ending.kind() == Ending.Kind.COMPLETE;
    List<Item> never =
        whole
            ? Unreached.calls(scenario.text(), scenario.name(), printed, asked.size(), MOST_NEVER)
            : List.of();
    Extent extent =
        ending == null
            ? Extent.ENDLESS
            : printed.size() > asked.size() ? Extent.BEGINNING : Extent.WHOLE;
    return new Order(asked, never, shuffled(asked, never, scenario.text().hashCode()), extent);
  }

  private static List<Item> printed(Trace trace, int size) {
    List<Item> items = new ArrayList<>();
    for (int step = 0; step < size; step++) {
      switch (trace.step(step).event()) {
        case Event.Logged(Line line) when line.form() != Line.Form.CLEAR ->
            items.add(item(items.size(), line, step));
        case Event.Reported(Line line, boolean _) -> items.add(item(items.size(), line, step));
        default -> {
          // writes nothing
        }
      }
    }
    return items;
  }

  private static Item item(int id, Line line, int step) {
    return new Item(id, line.body(), line.level(), step, line.span());
  }

  /** The same for the same program, and never right where it could be wrong. */
  private static List<Item> shuffled(List<Item> right, List<Item> never, long seed) {
    Random dice = new Random(seed);
    List<Item> mixed = new ArrayList<>(right);
    Collections.shuffle(mixed, dice);
    if (isSame(mixed, right)) {
      mixed = new ArrayList<>(right);
      Collections.rotate(mixed, 1);
    }
    for (Item item : never) {
      mixed.add(dice.nextInt(mixed.size() + 1), item);
    }
    return mixed;
  }

  private static boolean isSame(List<Item> one, List<Item> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).reads(other.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is anything to decide: two lines that differ. */
  public boolean isAskable() {
    Item first = right.isEmpty() ? null : right.getFirst();
    return first != null
        && (!never.isEmpty() || right.stream().anyMatch(item -> !item.reads(first)));
  }

  /** How many things can be right. */
  public int things() {
    return right.size() + never.size();
  }

  /**
   * Holds an answer against what happens.
   *
   * @param answer the lines that are said to be printed, in their order; the others never are
   */
  public Marking mark(List<Item> answer) {
    return Marking.of(this, answer);
  }
}
