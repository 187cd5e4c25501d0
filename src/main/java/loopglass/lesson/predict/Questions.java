package loopglass.lesson.predict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loopglass.trace.Trace;

/**
 * Which decisions of a recording are asked about: each situation once, again when the answer was
 * wrong, and never more often than anybody likes. Belongs to one thread.
 */
public final class Questions {

  /** So many questions are asked of one program. */
  public static final int MOST = 12;

  /** So often the same is asked. */
  private static final int OFTEN = 3;

  /** When so many steps bring nothing new, nothing new is expected. */
  public static final int REACH = 20_000;

  private final Trace trace;
  private final Map<Situation, Integer> asked = new HashMap<>();
  private final Set<Situation> known = new HashSet<>();
  private int looked;
  private int last;
  private int count;
  private int right;
  private int passed;

  /** The questions of a recording, which may still grow. */
  public Questions(Trace trace) {
    this.trace = trace;
  }

  /**
   * Looks for the next question in what is published by now.
   *
   * @return nothing if there is none yet, or ever: {@link #isOver} tells
   */
  public Optional<Decision> next() {
    int size = trace.size();
    while (looked < size && !isOver()) {
      int step = looked;
      Optional<Decision> decision = Decision.at(trace, step);
      if (decision.isEmpty() && Decision.isAt(trace, step) && !trace.isEnded()) {
        return Optional.empty(); // what follows is still to be recorded
      }
      looked++;
      if (decision.isPresent()) {
        Situation situation = decision.get().situation();
        if (isWorthAsking(situation)) {
          asked.merge(situation, 1, Integer::sum);
          last = step;
          count++;
          return decision;
        }
        passed++;
      }
    }
    return Optional.empty();
  }

  private boolean isWorthAsking(Situation situation) {
    return !known.contains(situation) && asked.getOrDefault(situation, 0) < OFTEN;
  }

  /** Takes the answer to a question, and says whether it is right. */
  public boolean answer(Decision decision, Choice answer) {
    boolean isRight = decision.isRight(answer);
    if (isRight) {
      known.add(decision.situation());
      right++;
    }
    return isRight;
  }

  /** Whether there are no more questions. */
  public boolean isOver() {
    return count >= MOST || looked - last > REACH || trace.isEnded() && looked >= trace.size();
  }

  /** The step up to which it has looked for questions. */
  public int looked() {
    return looked;
  }

  /** How many were asked. */
  public int count() {
    return count;
  }

  /** How many were answered right. */
  public int right() {
    return right;
  }

  /** How many decisions were passed, since they were like ones that were asked about. */
  public int passed() {
    return passed;
  }
}
