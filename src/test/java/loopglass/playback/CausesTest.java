package loopglass.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;

class CausesTest {

  private final Trace trace = TraceScript.startEndPromiseTimeout();
  private final Origins origins = new Origins(trace);
  private final int end = trace.size() - 1;

  @Test
  void aTimersCallbackLeadsBackToTheCallThatStartedIt() {
    List<Cause> chain = Causes.of(origins, lastFrame(), end);
    assertEquals(
        List.of("Pushed", "Queued", "Registered", "Pushed", "Pushed", "Queued"),
        chain.stream().map(link -> link.event().getClass().getSimpleName()).toList());
    assertEquals(
        List.of(
            Cause.Relation.CAME,
            Cause.Relation.TAKEN,
            Cause.Relation.READY,
            Cause.Relation.CALLED,
            Cause.Relation.CALLED,
            Cause.Relation.TAKEN),
        chain.stream().map(Cause::relation).toList());
    assertTrue(((Event.Queued) chain.getLast().event()).job().kind() == Job.Kind.SCRIPT);
  }

  @Test
  void everyLinkIsAStepThatSaysSoAndIsEarlierThanTheOneBefore() {
    List<Cause> chain = Causes.ofLine(origins, 3, end);
    assertEquals(8, chain.size());
    for (int place = 0; place < chain.size(); place++) {
      assertEquals(chain.get(place).event(), trace.step(chain.get(place).step()).event());
      assertTrue(place == 0 || chain.get(place).step() < chain.get(place - 1).step());
    }
  }

  @Test
  void aPromiseReactionWasAskedForByACall() {
    List<Cause> chain = Causes.ofLine(origins, 2, end);
    Event asked = chain.get(4).event();
    assertTrue(asked instanceof Event.Pushed pushed && pushed.frame().call().contains(".then("));
  }

  @Test
  void whatIsNotThereHasNoCause() {
    assertEquals(List.of(), Causes.of(origins, 9_999, end));
    assertEquals(List.of(), Causes.of(origins, 0, end));
  }

  @Test
  void aJumpIsTakenBackAndDoneAgain() {
    Visits visits = Visits.NONE.jumped(Moment.at(5)).jumped(Moment.at(9));
    assertEquals(List.of(Moment.at(9), Moment.at(5)), visits.trail());
    Visits back = visits.wentBack(Moment.at(20));
    assertEquals(List.of(Moment.at(5)), back.trail());
    assertEquals(List.of(Moment.at(20)), List.copyOf(back.ahead()));
    assertEquals(visits, back.wentForward(Moment.at(9)));
    assertEquals(List.of(), List.copyOf(back.jumped(Moment.at(1)).ahead()));
  }

  private int lastFrame() {
    int id = 0;
    for (int step = 0; step <= end; step++) {
      if (trace.step(step).event() instanceof Event.Pushed(var frame) && frame.cause() != 0) {
        id = frame.id();
      }
    }
    return id;
  }
}
