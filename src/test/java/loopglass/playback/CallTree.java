package loopglass.playback;

import java.util.Random;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Span;
import loopglass.trace.Trace;

/** Traces of random programs: jobs whose functions call functions, and built-ins that call back. */
final class CallTree {

  private final Random random;
  private final TraceScript script = new TraceScript();
  private int ids = 100_000;
  private int steps;

  private CallTree(long seed) {
    random = new Random(seed);
  }

  /** The trace of one such program; the same for the same seed. */
  static Trace of(long seed) {
    CallTree tree = new CallTree(seed);
    Job main = tree.script.begin();
    Frame frame = tree.script.run(main, "main script", 1);
    tree.body(0);
    tree.script.line(0).pop(frame).finish(main);
    tree.script.checkpoint();
    for (int jobs = tree.random.nextInt(3); jobs > 0; jobs--) {
      Job job =
          tree.script.job(
              Job.Queue.MICROTASK, Job.Kind.CALLBACK, "queueMicrotask", "f", 0, "asked for");
      tree.script.emit(new Event.Queued(job)).take(job);
      Frame callback = tree.script.run(job, "f", 1 + tree.random.nextInt(5));
      tree.body(0);
      tree.script.line(0).pop(callback).finish(job);
    }
    return tree.script.end();
  }

  private void body(int depth) {
    for (int count = 1 + random.nextInt(4); count > 0; count--) {
      script.line(1 + random.nextInt(5)).emit(Event.Statement.INSTANCE);
      for (int calls = random.nextInt(3); calls > 0 && depth < 4 && steps < 150; calls--) {
        call(depth, random.nextInt(3) == 0 ? Frame.Kind.BUILTIN : Frame.Kind.FUNCTION);
      }
    }
  }

  private void call(int depth, Frame.Kind kind) {
    steps++;
    int id = ++ids;
    Frame frame = new Frame(id, kind, "f", "f()", Span.NONE, Span.NONE, 0, id);
    script.emit(new Event.Pushed(frame));
    if (kind == Frame.Kind.FUNCTION) {
      body(depth + 1);
    } else {
      for (int calls = random.nextInt(3); calls > 0; calls--) {
        call(depth + 1, Frame.Kind.FUNCTION);
      }
    }
    script.pop(frame);
  }
}
