package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loopglass.trace.Agent;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Machine;
import loopglass.trace.Snapshot;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every recording of every program. */
class TraceProperties {

  @Provide
  Arbitrary<String> programs() {
    return Programs.any();
  }

  @Property(tries = 12)
  void theSameProgramGivesTheSameTrace(@ForAll("programs") String program) throws Exception {
    assertEquals(
        Recorded.steps(Recorded.text(program)).toString(),
        Recorded.steps(Recorded.text(program)).toString());
  }

  @Property(tries = 12)
  void aRunPrintsWhatARecordingShows(@ForAll("programs") String program) throws Exception {
    Trace trace = Recorded.text(program);
    Ran ran = Ran.text(program);
    assertEquals(ran.lines().toString(), trace.step(trace.size() - 1).after().console().toString());
    assertEquals(ran.ending(), trace.ending());
  }

  @Property(tries = 25)
  void theTraceHoldsTogether(@ForAll("programs") String program) throws Exception {
    Trace trace = Recorded.text(program);
    assertEquals(
        Ending.Kind.COMPLETE, trace.ending() == null ? null : trace.ending().kind(), program);
    List<Step> steps = Recorded.steps(trace);
    snapshotsAreTheFoldOfTheEvents(steps);
    everyIdEntersAndLeavesOnce(steps);
    theLoopKeepsItsRules(steps);
  }

  private static void snapshotsAreTheFoldOfTheEvents(List<Step> steps) {
    Snapshot folded = Snapshot.initial();
    for (Step step : steps) {
      folded = Machine.apply(folded, step.agent(), step.event());
      assertEquals(folded, step.after());
    }
    Agent page = folded.page();
    assertTrue(page.stack().isEmpty() && page.apis().isEmpty(), "nothing is left behind");
    assertTrue(page.tasks().isEmpty() && page.microtasks().isEmpty(), "nothing is left behind");
  }

  private static void everyIdEntersAndLeavesOnce(List<Step> steps) {
    Set<Integer> entered = new HashSet<>();
    Set<Integer> left = new HashSet<>();
    for (Step step : steps) {
      switch (step.event()) {
        case Event.Pushed(var frame) -> assertTrue(entered.add(frame.id()));
        case Event.Popped(var frame, var _, var _) -> assertTrue(left.add(frame.id()));
        case Event.Registered(var pending) -> assertTrue(entered.add(pending.id()));
        case Event.Unregistered(var pending, var _) -> assertTrue(left.add(pending.id()));
        case Event.Queued(var job) -> assertTrue(entered.add(job.id()));
        case Event.Finished(var job) -> assertTrue(left.add(job.id()));
        case Event.Dropped(var job) -> assertTrue(left.add(job.id()));
        default -> {}
      }
    }
    assertEquals(entered, left);
  }

  private static void theLoopKeepsItsRules(List<Step> steps) {
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).event() instanceof Event.Taken(Job job)) {
        Agent before = steps.get(i - 1).after().page();
        assertTrue(before.stack().isEmpty(), "the stack is empty whenever the loop takes");
        assertSame(job, before.queue(job.queue()).first(), "it takes the first");
        if (job.queue() == Job.Queue.TASK) {
          assertTrue(before.microtasks().isEmpty(), "no microtask waits when a task is taken");
        }
      }
      assertFalse(
          steps.get(i).after().clock() < steps.get(i - 1).after().clock(), "time never goes back");
    }
  }
}
