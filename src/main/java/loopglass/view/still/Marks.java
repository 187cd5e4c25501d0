package loopglass.view.still;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;
import loopglass.trace.Agent;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/**
 * Which lines of the program something stands or waits at.
 *
 * @param current the line that runs, 0 when none does
 * @param sight the line that ran last, which is to stay in sight; 0 when none has
 * @param calling lines from which frames further down the stack called
 * @param microtasks lines whose code waits as a microtask
 * @param tasks lines whose code waits as a task or outside the engine
 */
record Marks(
    int current, int sight, Set<Integer> calling, Set<Integer> microtasks, Set<Integer> tasks) {

  /** More than this many would mark every line. */
  private static final int MOST = 200;

  /** How far back to look for the line that ran last. */
  private static final int FAR = 4_000;

  /**
   * The marks of a step.
   *
   * @param index of a published step
   */
  static Marks of(Trace trace, int index) {
    Step step = trace.step(index);
    int current = current(step);
    int sight = current;
    for (int back = index - 1; sight == 0 && back >= Math.max(0, index - FAR); back--) {
      sight = current(trace.step(back));
    }
    return of(step, current, sight);
  }

  private static Marks of(Step step, int current, int sight) {
    Agent page = step.after().page(); // a worker's places are in a text of its own
    Set<Integer> calling = new HashSet<>();
    Iterator<Frame> frames = page.stack().iterator();
    for (int i = 0; i < MOST && frames.hasNext(); i++) {
      Span site = frames.next().callSite();
      if (site.isPresent()) {
        calling.add(site.line());
      }
    }
    Set<Integer> tasks = lines(page.tasks(), Job::span);
    tasks.addAll(lines(page.apis(), Pending::span));
    return new Marks(current, sight, calling, lines(page.microtasks(), Job::span), tasks);
  }

  private static int current(Step step) {
    Agent page = step.after().page();
    return current(step.agent() == page.id() ? step.span() : Span.NONE, page);
  }

  private static int current(Span span, Agent page) {
    if (span.isPresent() || page.stack().isEmpty()) {
      return span.line();
    }
    // Before its first statement a function stands at its head; the platform's own, where called.
    Frame top = page.stack().get(0);
    return top.function().isPresent() ? top.function().line() : top.callSite().line();
  }

  private static <T> Set<Integer> lines(
      Iterable<T> waiting, java.util.function.Function<T, Span> where) {
    Set<Integer> lines = new HashSet<>();
    StreamSupport.stream(waiting.spliterator(), false)
        .limit(MOST)
        .map(where)
        .filter(Span::isPresent)
        .forEach(span -> lines.add(span.line()));
    return lines;
  }
}
