package loopglass.view.predict;

import java.util.ArrayList;
import java.util.List;
import loopglass.lesson.predict.Choice;
import loopglass.lesson.predict.Decision;
import loopglass.lesson.predict.Questions;
import loopglass.lesson.predict.Reasons;
import loopglass.playback.Transport;
import loopglass.trace.Trace;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** The questions what the loop does next, asked one after the other while the program plays. */
final class Quiz {

  private final Bench bench;
  private final Trace trace;
  private final Questions questions;
  private final Verdict verdict;
  private final ChoiceRow row;
  private final Deeds deeds;
  private @Nullable Decision decision;
  private State state = State.READY;
  private int answered;

  private enum State {
    /** Nothing was asked yet. */
    READY,
    /** It plays to the next question. */
    PLAYING,
    /** A question is open. */
    ASKING,
    /** A wrong answer is explained. */
    EXPLAINING,
    /** There are no more questions. */
    OVER
  }

  /** What can be done meanwhile. */
  interface Deeds {
    /** Shows the question, or else the verdict. */
    void ask(boolean question);

    void answered(boolean right);

    void done(int right, int count);

    void again();

    void other();

    void leave();

    String streak();
  }

  Quiz(Bench bench, Trace trace, Verdict verdict, ChoiceRow row, Deeds deeds) {
    this.bench = bench;
    this.trace = trace;
    this.questions = new Questions(trace);
    this.verdict = verdict;
    this.row = row;
    this.deeds = deeds;
  }

  /** Plays to the first question. */
  void begin() {
    bench.hold(0);
    bench.move((deck, _) -> deck.toStart());
    verdict.say(
        Verdict.Mood.OPEN, Words.text("next.question"), Words.text("next.plays"), "", leaving());
    deeds.ask(false);
    bench.face(Face.PLAYING);
    seek("");
  }

  /** Looks for the next question, and plays there. */
  private void seek(String said) {
    state = State.PLAYING;
    decision = questions.next().orElse(null);
    Decision next = decision;
    if (next != null) {
      bench.hold(next.step() - 1);
      bench.move(Transport::play);
    } else if (questions.isOver()) {
      finish(said);
    } else {
      bench.hold(Math.max(0, questions.looked() - 1));
      bench.reach(questions.looked() + Questions.REACH);
    }
  }

  /** Shows a moment: a question that is reached is asked. */
  void show(Playback now) {
    Decision next = decision;
    if (state == State.EXPLAINING && now.transport().isPlaying()) {
      goOn();
      return;
    }
    if (state != State.PLAYING) {
      return;
    }
    if (next == null) {
      seek("");
    } else if (now.moment().step() >= next.step() - 1 && !now.transport().isPlaying()) {
      state = State.ASKING;
      row.ask(next, standing());
      deeds.ask(true);
      bench.face(Face.ASKING);
      row.requestFocus();
    }
  }

  /** Whether a question is open. */
  boolean isAsking() {
    return state == State.ASKING;
  }

  /** Takes an answer. */
  void answer(Choice choice) {
    Decision asked = decision;
    if (state != State.ASKING || asked == null) {
      return;
    }
    boolean right = questions.answer(asked, choice);
    answered++;
    deeds.answered(right);
    String reason = Reasons.of(trace, asked, choice);
    deeds.ask(false);
    bench.face(Face.PLAYING);
    if (right) {
      verdict.say(Verdict.Mood.RIGHT, Words.text("next.right"), reason, standing(), leaving());
      bench.focusStage();
      seek(reason);
    } else {
      state = State.EXPLAINING;
      verdict.say(
          Verdict.Mood.WRONG,
          Words.text("next.wrong"),
          reason,
          standing(),
          List.of(
              leaving().getFirst(),
              new Verdict.Action("next-on", Words.text("next.on"), true, this::goOn)));
      verdict.enter();
    }
  }

  private void goOn() {
    verdict.say(
        Verdict.Mood.OPEN,
        Words.text("next.question"),
        Words.text("next.plays"),
        standing(),
        leaving());
    bench.focusStage();
    seek("");
  }

  /** Says how it went, after what was said last. */
  private void finish(String said) {
    state = State.OVER;
    bench.hold(Integer.MAX_VALUE);
    boolean asked = answered > 0;
    String result =
        asked
            ? Words.text("next.done", Words.number(questions.right()), Words.number(answered))
            : Words.text("next.none");
    String passed =
        questions.passed() == 0 || !asked ? "" : Words.count("next.passed", questions.passed());
    List<Verdict.Action> actions = new ArrayList<>(leaving());
    actions.add(new Verdict.Action("next-again", Words.text("watch.again"), false, deeds::again));
    actions.add(new Verdict.Action("next-other", Words.text("kind.order"), true, deeds::other));
    verdict.say(
        questions.right() == answered ? Verdict.Mood.RIGHT : Verdict.Mood.OPEN,
        result,
        (said + " " + passed).strip(),
        deeds.streak(),
        actions);
    if (asked) {
      deeds.done(questions.right(), answered);
    }
    bench.face(Face.TELLING);
    bench.move(Transport::play);
    verdict.enter();
  }

  /** Ends it before its end: mistakes that were made are kept. */
  void leave() {
    if (state != State.OVER && questions.right() < answered) {
      deeds.done(questions.right(), answered);
    }
    state = State.OVER;
  }

  private String standing() {
    String streak = deeds.streak();
    String score =
        answered == 0
            ? ""
            : Words.text("next.score", Words.number(questions.right()), Words.number(answered));
    return score.isEmpty() || streak.isEmpty() ? score + streak : score + "  ·  " + streak;
  }

  private List<Verdict.Action> leaving() {
    return List.of(new Verdict.Action("verdict-leave", Words.text("leave"), false, deeds::leave));
  }
}
