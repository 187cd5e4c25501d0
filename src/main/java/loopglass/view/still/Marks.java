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

/**
 * Which lines of the program something stands or waits at.
 *
 * @param current the line that runs, 0 when none does
 * @param calling lines from which frames further down the stack called
 * @param microtasks lines whose code waits as a microtask
 * @param tasks lines whose code waits as a task or outside the engine
 */
record Marks(int current, Set<Integer> calling, Set<Integer> microtasks, Set<Integer> tasks) {

  /** More than this many would mark every line. */
  private static final int MOST = 200;

  static Marks of(Step step) {
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
    return new Marks(
        current(step.agent() == page.id() ? step.span() : Span.NONE, page),
        calling,
        lines(page.microtasks(), Job::span),
        tasks);
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
