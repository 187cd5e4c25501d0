package loopglass.view.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loopglass.lesson.Caption;
import loopglass.lesson.predict.Item;
import loopglass.lesson.predict.Marking;
import loopglass.lesson.predict.Reasons;
import loopglass.playback.Origins;
import loopglass.trace.Trace;
import loopglass.view.panel.Playback;

/** An order that was predicted and is watched: what is said of it at a moment. */
final class Ordering {

  private final Marking marking;
  private final Verdict verdict;
  private final Deeds deeds;
  private State state = State.FOLLOWING;
  private boolean met;
  private boolean explained;

  private enum State {
    FOLLOWING,
    /** It stands at the first mistake. */
    MISTAKE,
    OVER
  }

  /** What can be done meanwhile. */
  interface Deeds {
    void go(int step);

    void on();

    void again();

    void other();

    void leave();

    /** Stands at the first mistake; from then on nothing holds the deck. */
    void meet(int step);

    /** Something is to be said, in place of the caption. */
    void tell(boolean something);

    String streak();
  }

  Ordering(Marking marking, Verdict verdict, Deeds deeds) {
    this.marking = marking;
    this.verdict = verdict;
    this.deeds = deeds;
  }

  /** Shows a moment; the deck stops at the first line that comes where another was expected. */
  void show(Playback now, Origins origins) {
    int at = now.moment().step();
    int wrong = wrong();
    if (!met && wrong >= 0 && at >= wrong) {
      met = true;
      deeds.meet(wrong);
      return;
    }
    boolean over = at >= last(now.trace());
    State wanted =
        at == wrong && !now.transport().isPlaying()
            ? State.MISTAKE
            : over ? State.OVER : State.FOLLOWING;
    if (wanted == state) {
      return;
    }
    state = wanted;
    deeds.tell(wanted != State.FOLLOWING);
    switch (wanted) {
      case FOLLOWING -> {}
      case MISTAKE -> explain(now.trace(), origins);
      case OVER -> finish(origins);
    }
  }

  /** The step that prints the first line that was not expected, or −1. */
  int wrong() {
    return marking.firstWrong().map(mark -> mark.printed().step()).orElse(-1);
  }

  /** Where the last mark is made: with a line, or at the end when a line has not come by then. */
  private int last(Trace trace) {
    return marking.left().isEmpty() ? marking.marks().getLast().printed().step() : trace.size() - 1;
  }

  private void explain(Trace trace, Origins origins) {
    Marking.Mark mark = marking.firstWrong().orElseThrow();
    explained = true;
    String caption = Caption.of(trace, mark.printed().step()).sentence();
    verdict.say(
        Verdict.Mood.WRONG,
        difference(mark),
        caption + "\n" + Reasons.of(origins, mark),
        deeds.streak(),
        List.of(leave(), new Verdict.Action("watch-on", Words.text("watch.on"), true, deeds::on)));
    verdict.enter();
  }

  private String difference(Marking.Mark mark) {
    String place = Words.number(marking.marks().indexOf(mark) + 1);
    String printed = Words.quoted(mark.printed());
    return mark.expected()
        .map(item -> Words.text("watch.wrong", place, Words.quoted(item), printed))
        .orElseGet(() -> Words.text("watch.wrong.nothing", place, printed));
  }

  private void finish(Origins origins) {
    List<Verdict.Action> actions = new ArrayList<>(List.of(leave()));
    Optional<Marking.Mark> wrong = marking.firstWrong();
    wrong.ifPresent(
        mark ->
            actions.add(
                new Verdict.Action(
                    "watch-go",
                    Words.text("watch.go"),
                    false,
                    () -> deeds.go(mark.printed().step()))));
    actions.add(new Verdict.Action("watch-again", Words.text("watch.again"), false, deeds::again));
    actions.add(new Verdict.Action("watch-next", Words.text("kind.next"), true, deeds::other));
    String things = Words.number(marking.things());
    boolean perfect = marking.isPerfect();
    String result =
        perfect
            ? Words.text("watch.perfect", things)
            : Words.text("watch.result", Words.number(marking.right()), things);
    verdict.say(
        perfect ? Verdict.Mood.RIGHT : Verdict.Mood.OPEN,
        result,
        why(wrong, origins),
        deeds.streak(),
        actions);
    if (!explained) {
      verdict.enter();
    }
  }

  private String why(Optional<Marking.Mark> wrong, Origins origins) {
    if (wrong.isPresent()) {
      return Words.text("watch.first", Words.number(marking.marks().indexOf(wrong.get()) + 1))
          + " "
          + Reasons.of(origins, wrong.get());
    }
    Optional<Item> left = marking.left().stream().findFirst();
    return left.map(Reasons::never).orElse("");
  }

  private Verdict.Action leave() {
    return new Verdict.Action("verdict-leave", Words.text("leave"), false, deeds::leave);
  }
}
