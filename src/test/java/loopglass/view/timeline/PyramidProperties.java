package loopglass.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import loopglass.playback.TraceScript;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Page;
import loopglass.trace.Span;
import loopglass.trace.Trace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** A column says of its steps what one gets by looking at each of them. */
class PyramidProperties {

  @Property(tries = 60)
  void anyRunOfStepsAmountsToWhatItsStepsDo(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6_000) int length,
      @ForAll @DoubleRange(max = 1) double from,
      @ForAll @DoubleRange(max = 1) double to) {
    Trace trace = random(seed, length);
    Pyramid pyramid = grown(trace, seed);
    int first = (int) (Math.min(from, to) * trace.size());
    int last = (int) (Math.max(from, to) * trace.size());
    assertEquals(counted(trace, first, last), pyramid.of(first, last));
  }

  @Property(tries = 60)
  void columnsHoldEveryStepInViewOnceAtAnyZoom(
      @ForAll long seed,
      @ForAll @IntRange(min = 50, max = 4_000) int length,
      @ForAll @IntRange(min = 1, max = 1_500) int width,
      @ForAll @DoubleRange(min = 1, max = 500) double zoom,
      @ForAll @DoubleRange(max = 1) double at) {
    Trace trace = random(seed, length);
    Pyramid pyramid = grown(trace, seed);
    Viewport whole = Viewport.whole(trace.size());
    Viewport view = whole.zoomed(zoom, whole.place(at, 1), whole);
    Columns columns = Columns.of(pyramid, view, width);
    int step = (int) Math.floor(view.from());
    for (int column = 0; column < columns.count(); column++) {
      int next = step + columns.sum(column).steps();
      assertEquals(counted(trace, step, next), columns.sum(column));
      double x = Math.clamp(view.x(step, width), 0, width);
      assertEquals(
          x, columns.edge(column), 1, "a step is where the playhead is when it is reached");
      step = next;
    }
    assertEquals((int) Math.floor(view.to()) + 1, step);
    assertEquals(width, columns.edge(columns.count()), 1e-6);
  }

  /** A pyramid that was built as a trace grows: in portions of any size. */
  private static Pyramid grown(Trace trace, long seed) {
    Random random = new Random(seed);
    Pyramid pyramid = new Pyramid(trace);
    int size = 0;
    while (size < trace.size()) {
      size = Math.min(trace.size(), size + 1 + random.nextInt(700));
      pyramid.extend(size);
    }
    return pyramid;
  }

  private static Summary counted(Trace trace, int from, int to) {
    Summary sum = new Summary();
    for (int step = from; step < to; step++) {
      sum.add(trace.step(step));
    }
    return sum;
  }

  /** Jobs of all kinds, taken in turn; each calls, writes, fails and queues as it happens. */
  private static Trace random(long seed, int length) {
    Random random = new Random(seed);
    TraceScript script = new TraceScript();
    while (script.trace().size() < length) {
      Job.Kind kind = Job.Kind.values()[random.nextInt(Job.Kind.values().length)];
      Job.Queue queue = random.nextBoolean() ? Job.Queue.TASK : Job.Queue.MICROTASK;
      Job job = script.job(queue, kind, "job", "job()", 0, "it is due");
      script.emit(new Event.Queued(job));
      int waiting = random.nextInt(4);
      for (int i = 0; i < waiting; i++) {
        script.emit(new Event.Queued(script.job(queue, kind, "late", "late()", 0, "it is due")));
      }
      script.take(job);
      call(script, job, random, random.nextInt(7));
      script.finish(job);
    }
    return script.trace();
  }

  private static void call(TraceScript script, Job job, Random random, int depth) {
    Frame frame = script.run(job, "job()", 1);
    switch (random.nextInt(6)) {
      case 0 -> script.emit(new Event.Logged(line(Line.Level.LOG)));
      case 1 -> script.emit(new Event.Logged(line(Line.Level.ERROR)));
      case 2 -> script.emit(new Event.Reported(line(Line.Level.UNCAUGHT), random.nextBoolean()));
      case 3 -> script.emit(new Event.Rendered(Page.BLANK));
      default -> script.emit(Event.Statement.INSTANCE);
    }
    if (depth > 0) {
      call(script, job, random, depth - 1);
    }
    script.pop(frame);
  }

  private static Line line(Line.Level level) {
    return new Line(level, "text", Span.NONE, 0);
  }
}
