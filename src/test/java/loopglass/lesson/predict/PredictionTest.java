package loopglass.lesson.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import loopglass.engine.Recording;
import loopglass.language.Language;
import loopglass.playback.Origins;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked about a program of the library, the recording itself is the right answer. */
class PredictionTest {

  private static final int STEPS = 4_000;

  static Stream<Named<Scenario>> library() {
    return Library.names().stream()
        .map(Library::scenario)
        .map(scenario -> Named.of(scenario.name(), scenario));
  }

  @ParameterizedTest
  @MethodSource("library")
  void theRecordingIsTheRightAnswer(Scenario scenario) throws InterruptedException {
    try (Recording recording = Recording.start(scenario)) {
      recording.await(STEPS);
      ordersAreMarked(scenario, recording.trace());
      decisionsAreTrue(recording.trace());
      questionsEnd(recording.trace());
    }
  }

  private static void ordersAreMarked(Scenario scenario, Trace trace) {
    Order order = Order.of(scenario, trace);
    if (!order.isAskable()) {
      return;
    }
    assertEquals(order, Order.of(scenario, trace), "the same each time");
    assertEquals(new HashSet<>(order.shuffled()), all(order), "nothing is lost");
    assertFalse(order.mark(order.shuffled()).isPerfect(), "it does not begin with the answer");
    Marking right = order.mark(order.right());
    assertTrue(right.isPerfect());
    assertEquals(order.things(), right.right());
    Origins origins = new Origins(trace);
    for (int i = 0; i + 1 < order.right().size(); i++) {
      List<Item> swapped = new ArrayList<>(order.right());
      Collections.swap(swapped, i, i + 1);
      boolean alike = swapped.get(i).reads(swapped.get(i + 1));
      Marking marking = order.mark(swapped);
      assertEquals(alike, marking.isPerfect(), "equal lines are interchangeable, others are not");
      if (!alike) {
        Marking.Mark wrong = marking.firstWrong().orElseThrow();
        assertEquals(order.right().get(i), wrong.printed());
        assertEquals(
            order.right().subList(i + 1, order.right().size()).size(),
            marking.coming(swapped, i + 1).size(),
            "what was printed does not come again");
        assertEquals(1, order.things() - marking.right(), "one line in a wrong place, one mistake");
        reads(Reasons.of(origins, wrong));
      }
    }
    for (Item missing : order.right()) {
      List<Item> fewer = new ArrayList<>(order.right());
      fewer.remove(missing);
      assertFalse(order.mark(fewer).isPerfect());
      if (fewer.stream().noneMatch(missing::reads)) {
        assertEquals(order.things() - 1, order.mark(fewer).right());
      }
      order.mark(fewer).firstWrong().ifPresent(wrong -> reads(Reasons.of(origins, wrong)));
    }
    for (Item never : order.never()) {
      assertTrue(scenario.text().contains(never.text()), "it stands in the program");
      assertTrue(
          trace.step(trace.size() - 1).after().console().stream()
              .noneMatch(line -> line.text().contains(never.text())),
          "it is never printed");
      List<Item> more = new ArrayList<>(order.right());
      more.add(0, never);
      assertFalse(order.mark(more).isPerfect());
      reads(Reasons.of(origins, order.mark(more).firstWrong().orElseThrow()));
      more.add(more.remove(0));
      assertEquals(List.of(never), order.mark(more).left());
    }
  }

  private static Set<Item> all(Order order) {
    Set<Item> all = new HashSet<>(order.right());
    all.addAll(order.never());
    assertEquals(all.size(), order.shuffled().size());
    return all;
  }

  /** Holds each decision against what the trace does, found out in another way. */
  private static void decisionsAreTrue(Trace trace) {
    int size = trace.isEnded() ? trace.size() : trace.size() - 10;
    for (int step = 1; step < size; step++) {
      if (!(trace.step(step).event() instanceof Event.Checked(boolean empty, int frames))
          || trace.step(step).agent() != 0) {
        assertEquals(Optional.empty(), Decision.at(trace, step));
        continue;
      }
      Decision decision = Decision.at(trace, step).orElseThrow();
      assertEquals(1, decision.choices().stream().filter(decision::isRight).count());
      assertEquals(Choice.NOTHING, decision.choices().getLast());
      assertTrue(decision.choices().size() > 1, "something waits, or nobody would look");
      assertEquals(frames == 0, empty);
      if (empty) {
        assertEquals(nextTaken(trace, step), decision.next().id());
      } else {
        assertEquals(Choice.NOTHING, decision.next());
        assertEquals(running(trace, step), running(trace, step + 1), "nothing is taken");
      }
      for (Choice choice : decision.choices()) {
        reads(Reasons.of(trace, decision, choice));
      }
    }
  }

  private static @Nullable Job running(Trace trace, int step) {
    return trace.step(step).after().page().running();
  }

  private static int nextTaken(Trace trace, int step) {
    for (int at = step + 1; at < trace.size(); at++) {
      if (trace.step(at).event() instanceof Event.Taken(Job job) && trace.step(at).agent() == 0) {
        return job.id();
      }
    }
    throw new AssertionError("nothing is taken after step " + step);
  }

  /** They come in order, are not too many, and end whatever is answered. */
  private static void questionsEnd(Trace trace) {
    for (boolean right : new boolean[] {true, false}) {
      Questions questions = new Questions(trace);
      int before = 0;
      Set<Situation> asked = new HashSet<>();
      for (Decision next = questions.next().orElse(null);
          next != null;
          next = questions.next().orElse(null)) {
        assertTrue(next.step() > before);
        before = next.step();
        assertTrue(asked.add(next.situation()) || !right, "what was known is not asked again");
        Choice answer = right ? next.next() : wrong(next);
        assertEquals(right, questions.answer(next, answer));
      }
      assertTrue(questions.isOver() || !trace.isEnded());
      assertTrue(questions.count() <= Questions.MOST);
      assertEquals(right ? questions.count() : 0, questions.right());
    }
  }

  private static Choice wrong(Decision decision) {
    return decision.choices().stream()
        .filter(choice -> !decision.isRight(choice))
        .findFirst()
        .orElseThrow();
  }

  private static void reads(String sentence) {
    assertTrue(sentence.endsWith("."), sentence);
    assertFalse(sentence.matches("(?s).*\\{\\d}.*"), sentence);
    assertEquals(Language.ENGLISH, Language.current());
  }
}
