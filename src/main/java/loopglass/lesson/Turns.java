package loopglass.lesson;

import loopglass.trace.Agent;
import loopglass.trace.Job;
import loopglass.trace.Phase;

/** The sentences about what the loop itself does: its parts, its check, what it takes. */
final class Turns {

  private Turns() {}

  static Caption taken(Job job, Agent agent) {
    int behind = agent.microtasks().size();
    String key =
        switch (job.queue()) {
          case TASK -> "taken." + taskKey(job);
          case MICROTASK -> behind == 0 ? "taken.microtask" : "taken.microtask.more";
        };
    return Narration.about(key, job).with("behind", Words.more(behind)).caption();
  }

  private static String taskKey(Job job) {
    return switch (job.kind()) {
      case SCRIPT -> job.cause() == 0 ? "script" : "task";
      case RENDER -> "render";
      case TIMER, REACTION, RESUME, THENABLE, INTERNAL, CALLBACK, EVENT -> "task";
    };
  }

  static Caption finished(Job job, Agent agent) {
    int left = agent.microtasks().size();
    String more = left == 0 ? "" : ".more";
    String key =
        switch (job.queue()) {
          case TASK -> "finished." + taskKey(job) + (job.kind() == Job.Kind.RENDER ? "" : more);
          case MICROTASK -> "finished.microtask" + more;
        };
    return Narration.about(key, job).with("left", Words.more(left)).caption();
  }

  static Caption checked(boolean empty, int frames, Agent agent) {
    Job microtask = agent.microtasks().first();
    Job task = agent.tasks().first();
    Job next = microtask != null ? microtask : task;
    String waiting = next == null ? "" : next == task ? ".task" : ".microtask";
    Job interrupted = agent.task();
    String key;
    if (!empty) {
      key = "checked.no" + waiting;
    } else if (microtask != null) {
      key = agent.phase() == Phase.MICROTASKS ? "checked.yes.more" : "checked.yes.microtask";
    } else if (interrupted != null) {
      key = "checked.yes.back";
    } else {
      key = task == null ? "checked.yes.nothing" : "checked.yes.task";
    }
    return Wording.of(key)
        .with("frames", Words.frames(frames))
        .with("next", next == null ? "" : Words.job(next))
        .with("job", interrupted == null ? "" : Words.job(interrupted))
        .caption();
  }

  static Caption entered(Phase phase, Agent agent) {
    Job inside = agent.task();
    String key = "entered." + Narration.lower(phase);
    String own =
        switch (phase) {
          case TASK, RENDERING -> inside == null ? key : key + ".back";
          case MICROTASKS -> inside == null ? key : key + ".inside";
          case DONE -> agent.apis().isEmpty() ? key : key + ".listening";
          case WAITING, CHOOSING -> key;
        };
    return Wording.of(own).with("job", inside == null ? "" : Words.job(inside)).caption();
  }
}
