package loopglass.lesson.predict;

import java.util.Optional;
import loopglass.language.Language;
import loopglass.lesson.Names;
import loopglass.playback.Origins;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Says why an answer is right or wrong: one or two sentences, each true of that very recording. */
public final class Reasons {

  private Reasons() {}

  /**
   * Why the loop decides so.
   *
   * @param answer what was said; it need not be right
   */
  public static String of(Trace trace, Decision decision, Choice answer) {
    Agent agent = trace.step(decision.step()).agentAfter();
    Job task = agent.task();
    String job = decision.next().name();
    String key = key(decision, agent);
    String reason =
        Wording.TEXTS.text(
            "decision." + key,
            job,
            Names.frames(agent.stack().size()),
            task == null ? "" : Names.job(task));
    boolean behind =
        !decision.isRight(answer)
            && answer.kind() == decision.next().kind()
            && answer.kind() != Choice.Kind.NOTHING;
    return behind ? reason + " " + Wording.TEXTS.text("decision.behind", answer.name()) : reason;
  }

  private static String key(Decision decision, Agent agent) {
    return switch (decision.next().kind()) {
      case NOTHING -> "nothing";
      case MICROTASK ->
          decision.situation().inside()
              ? "microtask.inside"
              : agent.tasks().isEmpty() ? "microtask" : "microtask.first";
      case RENDER -> "render";
      case TASK, FRAME, RUNNING -> isScript(agent) ? "script" : "task";
    };
  }

  private static boolean isScript(Agent agent) {
    Job first = agent.tasks().first();
    return first != null && first.kind() == Job.Kind.SCRIPT && first.cause() == 0;
  }

  /** Why a line is printed where another one was said to come. */
  public static String of(Origins origins, Marking.Mark mark) {
    Trace trace = origins.trace();
    Item printed = mark.printed();
    Optional<Item> expected = mark.expected();
    Job by = running(trace, printed);
    if (expected.isEmpty()) {
      return printed.span().isPresent() && by != null
          ? Wording.TEXTS.text("reason.missed", from(by), printed.span().line())
          : Wording.TEXTS.text("reason.missed.platform", from(by));
    }
    Item other = expected.get();
    if (!other.isPrinted()) {
      return never(other);
    }
    Job later = running(trace, other);
    Step here = trace.step(printed.step());
    if (by == null || later == null || here.agent() != trace.step(other.step()).agent()) {
      return Wording.TEXTS.text("reason.later", from(by), from(later), step(other.step()));
    }
    if (by.id() == later.id()) {
      int line = printed.span().line();
      int otherLine = other.span().line();
      return line == otherLine || line == 0 || otherLine == 0
          ? Wording.TEXTS.text("reason.same.line", from(by))
          : Wording.TEXTS.text("reason.same", from(by), line, otherLine);
    }
    int taken = taken(trace, by, printed.step());
    int queued = origins.of(later.id(), other.step());
    boolean waited = queued != Origins.NOWHERE && queued < taken;
    if (by.kind() == Job.Kind.SCRIPT && by.cause() == 0) {
      return Wording.TEXTS.text("reason.script", from(later), queue(later));
    }
    if (!waited) {
      return Wording.TEXTS.text("reason.not_yet", from(by), from(later), step(queued));
    }
    if (by.queue() == Job.Queue.MICROTASK && later.queue() == Job.Queue.TASK) {
      return Wording.TEXTS.text("reason.microtasks_first", from(by), from(later));
    }
    int first = origins.of(by.id(), printed.step());
    return by.queue() == later.queue() && first < queued
        ? Wording.TEXTS.text("reason.first_in", from(by), from(later), step(first), step(queued))
        : Wording.TEXTS.text("reason.later", from(by), from(later), step(other.step()));
  }

  /** Why a line is not printed at all. */
  public static String never(Item item) {
    return Wording.TEXTS.text("reason.never", Names.output(item.text()), item.span().line());
  }

  private static String from(@Nullable Job job) {
    return job == null ? Wording.TEXTS.text("reason.platform") : Names.job(job);
  }

  private static String queue(Job job) {
    return Wording.TEXTS.text(
        job.queue() == Job.Queue.MICROTASK ? "reason.microtask" : "reason.task");
  }

  private static String step(int step) {
    return Language.current().number(step);
  }

  private static @Nullable Job running(Trace trace, Item item) {
    return trace.step(item.step()).agentAfter().running();
  }

  /** The step at which a job was taken that runs at another one. */
  private static int taken(Trace trace, Job job, int by) {
    for (int step = by; step > 0; step--) {
      if (trace.step(step).event() instanceof Event.Taken(Job taken) && taken.id() == job.id()) {
        return step;
      }
    }
    return by;
  }
}
