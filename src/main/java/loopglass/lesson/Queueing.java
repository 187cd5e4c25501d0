package loopglass.lesson;

import loopglass.language.Phrases;
import loopglass.trace.Agent;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import org.jspecify.annotations.Nullable;

/** The sentence for a job that joins a queue: what made it ready, and why it waits. */
final class Queueing {

  private Queueing() {}

  /**
   * The sentence.
   *
   * @param agent with the job in its queue
   */
  static Caption caption(Job job, Agent agent) {
    Frame top = Narration.top(agent);
    Job running = agent.running();
    boolean rejection = Words.isRejection(job);
    return Narration.about(key(job, agent), job)
        .with("reason", Words.output(Phrases.said(job.reason())))
        .with("state", Wording.of(rejection ? "words.rejected" : "words.fulfilled").text())
        .with("by", top == null ? "" : Words.call(top))
        .with("running", running == null ? "" : Words.capital(running))
        .with("ahead", Words.before(agent.queue(job.queue()).size() - 1))
        .caption();
  }

  private static String key(Job job, Agent agent) {
    boolean task = job.queue() == Job.Queue.TASK;
    return switch (job.kind()) {
      case SCRIPT ->
          job.cause() == 0
              ? "queued.script"
              : agent.id() == 0 ? "queued.task" : "queued.script.worker";
      case TIMER -> timerKey(agent);
      case REACTION -> "queued.reaction" + settled(job, agent);
      case RESUME -> "queued.resume" + settled(job, agent);
      case THENABLE -> "queued.thenable";
      case CALLBACK -> task ? "queued.task" : callbackKey(job, agent);
      case INTERNAL ->
          task
              ? "queued.task"
              : job.reason().startsWith("a promise ") ? "queued.internal" : "queued.microtask";
      case EVENT ->
          !task
              ? "queued.microtask"
              : isInput(job) ? "queued.input" : isMessage(job) ? "queued.message" : "queued.event";
      case RENDER -> "queued.render";
    };
  }

  private static String timerKey(Agent agent) {
    return !agent.stack().isEmpty()
        ? "queued.timer.busy"
        : agent.tasks().size() > 1 ? "queued.timer.behind" : "queued.timer";
  }

  private static String callbackKey(Job job, Agent agent) {
    return job.reason().equals("the document was changed")
        ? "queued.mutation"
        : agent.microtasks().size() == 1 ? "queued.callback.first" : "queued.callback";
  }

  /**
   * How the promise came to be settled, as the end of a key: it was when somebody asked for it, a
   * resolving function is doing it, or what ran for it is over.
   */
  private static String settled(Job job, Agent agent) {
    Frame top = Narration.top(agent);
    if (isAskedOfSettled(job, top)) {
      return ".already";
    }
    if (Calls.isResolver(top)) {
      return ".resolver";
    }
    Job running = agent.microtask();
    boolean over =
        top == null
            && running != null
            && (running.kind() == Job.Kind.REACTION || running.kind() == Job.Kind.RESUME);
    return over ? ".after" : "";
  }

  /** Whether then() or an await found its promise settled: neither of them settles one. */
  private static boolean isAskedOfSettled(Job job, @Nullable Frame top) {
    if (top == null) {
      return false;
    }
    return job.kind() == Job.Kind.RESUME
        ? job.cause() == top.id()
            && (top.kind() == Frame.Kind.ASYNC || top.kind() == Frame.Kind.SCRIPT)
        : Calls.isThen(top);
  }

  /** Whether nothing of the program is behind it: somebody outside did something. */
  private static boolean isInput(Job job) {
    return job.cause() == 0 && job.source().equals("user interaction task source");
  }

  private static boolean isMessage(Job job) {
    return job.label().startsWith("message ");
  }
}
