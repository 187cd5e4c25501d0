package loopglass.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrideTest {

  private final Trace trace = TraceScript.startEndPromiseTimeout();
  private final Timeline timeline = new Timeline(trace);

  @ParameterizedTest
  @EnumSource(
      value = Stride.class,
      names = {"EVENT", "LINE", "MICROTASK", "TASK", "JOB", "LOG", "TURN"})
  void theWayBackStopsWhereTheWayThereDid(Stride stride) {
    List<Integer> there = stops(stride, true, Transport.atStart());
    List<Integer> back = stops(stride, false, Transport.atStart().toEnd(timeline));
    Collections.reverse(back);
    if (!there.isEmpty() && there.getLast() == trace.size() - 1) {
      there.removeLast(); // the end is where the way back begins
    }
    assertTrue(!there.isEmpty());
    assertEquals(there, back);
  }

  private List<Integer> stops(Stride stride, boolean forward, Transport from) {
    List<Integer> stops = new ArrayList<>();
    Transport deck = from;
    while (true) {
      Transport next = forward ? deck.forward(stride, timeline) : deck.back(stride, timeline);
      int step = next.at().step();
      if (next.at().equals(deck.at()) || step == 0 || !forward && step == trace.size() - 1) {
        return stops;
      }
      if (forward && step == trace.size() - 1) {
        return stops;
      }
      stops.add(step);
      deck = next;
    }
  }

  @Test
  void microtasksTasksAndTurnsAreTakenOneByOne() {
    List<Job> microtasks = taken(Stride.MICROTASK);
    assertEquals(List.of(Job.Kind.REACTION), microtasks.stream().map(Job::kind).toList());
    List<Job> tasks = taken(Stride.TASK);
    assertEquals(List.of(Job.Kind.SCRIPT, Job.Kind.TIMER), tasks.stream().map(Job::kind).toList());
    List<Integer> turns = stops(Stride.TURN, true, Transport.atStart());
    assertEquals(2, turns.size());
    for (int turn : turns) {
      assertInstanceOf(Event.Taken.class, trace.step(turn + 1).event());
    }
  }

  private List<Job> taken(Stride stride) {
    return stops(stride, true, Transport.atStart()).stream()
        .map(step -> ((Event.Taken) trace.step(step).event()).job())
        .toList();
  }

  @Test
  void everyConsoleLineIsAStop() {
    List<String> lines =
        stops(Stride.LOG, true, Transport.atStart()).stream()
            .map(step -> ((Event.Logged) trace.step(step).event()).line())
            .map(Line::text)
            .toList();
    assertEquals(List.of("Start", "End", "Promise", "Timeout"), lines);
  }

  @Test
  void whatIsNotRecordedYetIsReachedOnceItIs() {
    Trace growing = new Trace();
    for (int step = 0; step < 12; step++) {
      growing.append(trace.step(step));
    }
    Timeline soFar = new Timeline(growing);
    Transport pressed = Transport.atStart().forward(Stride.MICROTASK, soFar);
    assertInstanceOf(Transport.Searching.class, pressed);
    assertEquals(Moment.START, pressed.at(), "it does not lose its place meanwhile");
    assertEquals(12, pressed.reach(), "so that more is asked for");
    assertEquals(pressed, pressed.advance(1, soFar));
    for (int step = 12; step < trace.size(); step++) {
      growing.append(trace.step(step));
    }
    Transport there = pressed.advance(0, soFar);
    assertEquals(Transport.atStart().forward(Stride.MICROTASK, timeline), there);
    assertInstanceOf(Event.Taken.class, trace.step(there.at().step()).event());
  }

  @Test
  void playOrPauseEndsASearch() {
    Trace growing = new Trace();
    growing.append(trace.step(0));
    Timeline soFar = new Timeline(growing);
    Transport searching = Transport.atStart().forward(Stride.TASK, soFar);
    assertEquals(Transport.atStart(), searching.toggle(soFar));
    assertEquals(Transport.atStart(), searching.pause());
  }

  @Test
  void aFarTargetIsReachedInGoesOfBoundedLength() {
    TraceScript script = new TraceScript();
    Job main = script.begin();
    Frame frame = script.run(main, "main script", 1);
    for (int step = 0; step < 3 * Search.AT_ONCE; step++) {
      script.line(2).emit(Event.Statement.INSTANCE);
    }
    script.log(3, "console.log('far')", "far").line(0).pop(frame).finish(main);
    Timeline far = new Timeline(script.end());
    Transport deck = Transport.atStart().forward(Stride.LOG, far);
    int goes = 1;
    while (deck instanceof Transport.Searching) {
      Transport again = deck.forward(Stride.LOG, far);
      assertEquals(deck, again, "a key held down does not begin anew");
      deck = deck.advance(0, far);
      goes++;
    }
    assertEquals(4, goes);
    assertInstanceOf(Event.Logged.class, far.trace().step(deck.at().step()).event());
    Transport back = deck.back(Stride.TASK, far);
    while (back instanceof Transport.Searching) {
      back = back.advance(0, far);
    }
    assertInstanceOf(Event.Taken.class, far.trace().step(back.at().step()).event());
  }

  @Test
  void aPlaceThatDoesNotComeIsNotGoneTo() {
    Moment middle = Moment.at(20);
    Transport deck = Transport.atStart().seek(middle, timeline);
    Goal nowhere = Breaks.at("program.js", 77);
    assertEquals(middle, deck.forward(nowhere, Search.Miss.STAY, timeline).at());
    assertEquals(middle, deck.back(nowhere, Search.Miss.STAY, timeline).at());
  }
}
