package loopglass.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Page;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Snapshot;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Story;
import loopglass.trace.Trace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTest {

  private static final Pending TIMER =
      new Pending(7, "setTimeout", "1", "f", "setTimeout(f, 10)", Span.NONE, 0, 10_000_000, 0, 3);

  @TestFactory
  List<DynamicTest> everyEventHasASentenceAndARule() {
    return everyEvent().stream()
        .map(event -> DynamicTest.dynamicTest(event.toString(), () -> reads(caption(event))))
        .toList();
  }

  @Test
  void theEventsAboveAreOfEveryKind() {
    Set<Class<?>> told = new HashSet<>();
    everyEvent().forEach(event -> told.add(event.getClass()));
    assertEquals(new HashSet<>(Arrays.asList(Event.class.getPermittedSubclasses())), told);
  }

  @Test
  void everyCaptionOfTheBundleHasThreeParts() {
    ResourceBundle bundle = ResourceBundle.getBundle("loopglass.assets.messages");
    for (String key : bundle.keySet()) {
      int parts = bundle.getString(key).split("\\s\\|\\s", -1).length;
      assertEquals(key.startsWith("words.") ? 1 : 3, parts, key);
    }
  }

  @Test
  void everyStepOfALessonReads() {
    Trace trace = Story.firstLesson();
    for (int step = 0; step < trace.size(); step++) {
      reads(Caption.of(trace, step));
    }
  }

  @Test
  void aWaitingMicrotaskIsToldWhyItWaits() {
    Trace trace = Story.firstLesson();
    int end = 0;
    while (!(trace.step(end).event() instanceof Event.Statement)
        || trace.step(end).span().line() != 4) {
      end++;
    }
    assertEquals(
        "Line 4 runs now, in the main script. then(…) could run, but the stack is not empty: it"
            + " waits as a microtask.",
        Caption.of(trace, end).sentence());
  }

  @Test
  void registeringATimerIsNotQueueingItsCallback() {
    Caption caption = caption(new Event.Registered(TIMER));
    assertEquals("setTimeout", caption.lead());
    assertTrue(caption.text().contains("returns at once"), caption.text());
    assertTrue(caption.text().contains("10 ms"), caption.text());
    assertFalse(caption.text().contains("queue"), caption.text());
  }

  @Test
  void aCallersOwnBracesAndDollarsSurvive() {
    Frame frame = frame(Frame.Kind.FUNCTION, "f({line: '$1'})", 0);
    assertEquals("f({line: '$1'})", caption(new Event.Pushed(frame)).lead());
  }

  @Test
  void anUncaughtErrorIsToldInItsOwnWords() {
    String text = "Uncaught (in promise) Error: no milk.\n    at tea.js:5:16";
    Line line = new Line(Line.Level.UNCAUGHT, text, Span.NONE, 0);
    assertEquals(
        "Unhandled rejection: Error: no milk. All microtasks have run and the promise still has no"
            + " handler.",
        caption(new Event.Reported(line, true)).sentence());
  }

  @ParameterizedTest
  @CsvSource({"0,0 ms", "10000000,10 ms", "1500000,1.5 ms", "100000000,100 ms", "1234,0.001 ms"})
  void theClockReadsInMilliseconds(long nanos, String text) {
    assertEquals(text, Words.clock(nanos));
  }

  @Test
  void longCodeIsShortenedInTheMiddle() {
    assertEquals("abcdef…yz0", Words.shortened("abcdefghijklmnopqrstuvwxyz0", 10));
    assertEquals("a b", Words.shortened(" a\n   b ", 10));
  }

  private static void reads(Caption caption) {
    assertFalse(caption.lead().isBlank());
    assertTrue(caption.text().matches("(?s).*\\S.*"), caption.sentence());
    assertFalse(caption.sentence().contains("null"), caption.sentence());
    assertTrue(caption.rule().contains(" · "), caption.rule());
  }

  private static Caption caption(Event event) {
    Trace trace = new Trace();
    trace.append(new Step(0, event, Span.NONE, Snapshot.initial()));
    return Caption.of(trace, 0);
  }

  private static List<Event> everyEvent() {
    List<Event> events = new ArrayList<>();
    events.add(new Event.Began());
    events.add(Event.Statement.INSTANCE);
    events.add(new Event.Counted(9_980));
    for (Frame.Kind kind : Frame.Kind.values()) {
      events.add(new Event.Pushed(frame(kind, "f(1)", 0)));
      for (Exit exit : Exit.values()) {
        events.add(new Event.Popped(frame(kind, "f(1)", 0), exit, "42"));
        events.add(new Event.Popped(frame(kind, "f(1)", 0), exit, null));
      }
    }
    events.add(new Event.Registered(TIMER));
    events.add(new Event.Rearmed(TIMER));
    events.add(new Event.Due(TIMER));
    for (Event.Why why : Event.Why.values()) {
      events.add(new Event.Unregistered(TIMER, why));
    }
    for (Job.Kind kind : Job.Kind.values()) {
      for (Job.Queue queue : Job.Queue.values()) {
        Job job = new Job(9, 9, queue, kind, "s", "then(p)", "", Span.NONE, 0, "p was fulfilled");
        events.add(new Event.Queued(job));
        events.add(new Event.Dropped(job));
        events.add(new Event.Moved(job, job.at(1)));
        events.add(new Event.Taken(job));
        events.add(new Event.Finished(job));
      }
    }
    events.add(new Event.Checked(true, 0));
    events.add(new Event.Checked(false, 2));
    for (Phase phase : Phase.values()) {
      events.add(new Event.Entered(phase));
    }
    for (Event.ClockCause cause : Event.ClockCause.values()) {
      events.add(new Event.ClockMoved(0, 10_000_000, cause));
    }
    for (Line.Level level : Line.Level.values()) {
      events.add(new Event.Logged(new Line(level, "hello", Span.NONE, 0)));
    }
    events.add(new Event.Reported(new Line(Line.Level.UNCAUGHT, "x", Span.NONE, 0), true));
    events.add(new Event.Reported(new Line(Line.Level.UNCAUGHT, "x", Span.NONE, 0), false));
    events.add(new Event.Rendered(Page.BLANK));
    events.add(new Event.Started("worker 1", 3));
    for (Event.Why why : Event.Why.values()) {
      events.add(new Event.Terminated(why));
    }
    for (Ending.Kind kind : Ending.Kind.values()) {
      events.add(new Event.Ended(new Ending(kind, "Something is so.")));
    }
    return events;
  }

  private static Frame frame(Frame.Kind kind, String call, int cause) {
    return new Frame(3, kind, "f", call, Span.NONE, Span.NONE, cause, 3);
  }
}
