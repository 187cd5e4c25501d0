package loopglass.view.predict;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import loopglass.lesson.predict.Choice;
import loopglass.lesson.predict.Item;
import loopglass.lesson.predict.Marking;
import loopglass.lesson.predict.Order;
import loopglass.playback.Moment;
import loopglass.playback.Origins;
import loopglass.playback.Transport;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/**
 * Leads through a prediction: reads the program's output, lets it be put in order, watches it, asks
 * what the loop does next, and leaves.
 */
public final class Predictions {

  /** So many steps more are asked for at once while the output is read. */
  private static final int BITE = 8_000;

  private final Bench bench;
  private final Ledger ledger;
  private final Verdict verdict = new Verdict();
  private final ChoiceRow question = new ChoiceRow(this::answer);
  private final StackPane card = new StackPane(verdict, question);
  private final PredictionPanel panel = new PredictionPanel();
  private final OrderPane pane;

  private @Nullable Trace trace;
  private @Nullable Order order;
  private @Nullable Ordering ordering;
  private @Nullable Quiz quiz;

  /** Predictions of what is on a bench; nothing is predicted yet. */
  public Predictions(Bench bench, Ledger ledger) {
    this.bench = bench;
    this.ledger = ledger;
    pane = new OrderPane(new Desk());
    card.getStyleClass().add("predict-card");
    card.setId("predict-card");
    ask(false);
  }

  /** What covers the stage while lines are put in order. */
  public Region pane() {
    return pane;
  }

  /** What stands at the caption's place, or above it. */
  public Region card() {
    return card;
  }

  /** The room that shows the predicted order while it is marked. */
  public Panel panel() {
    return panel;
  }

  /** Whether something is predicted or marked. */
  public boolean isUnderWay() {
    return trace != null;
  }

  /** Begins to predict what is on the bench. */
  public void begin() {
    Playback now = bench.shown();
    if (now == null) {
      return;
    }
    drop();
    bench.hold(0);
    bench.move((deck, _) -> deck.toStart());
    bench.face(Face.ORDERING);
    trace = now.trace();
    read(now);
  }

  /** Shows a moment. */
  public void show(Playback now) {
    Trace mine = trace;
    if (mine == null) {
      return;
    }
    if (now.trace() != mine) {
      drop(); // another program, or the same recorded anew
      bench.face(Face.PLAIN);
      return;
    }
    Ordering watched = ordering;
    Quiz asked = quiz;
    Origins origins = bench.origins();
    if (asked != null) {
      asked.show(now);
    } else if (watched != null && origins != null) {
      watched.show(now, origins);
    } else if (order == null) {
      read(now);
    }
  }

  private void read(Playback now) {
    if (Order.isKnown(now.trace())) {
      ask(now);
    } else {
      pane.read(now.isEmpty() ? 0 : now.latest().after().console().size());
      bench.reach(Math.min(Order.REACH, now.size() + BITE));
    }
  }

  private void ask(Playback now) {
    Order made = Order.of(now.scenario(), now.trace());
    Ending ending = now.trace().ending();
    order = made;
    pane.ask(made, ending == null || ending.kind() != Ending.Kind.SYNTAX_ERROR);
  }

  private void ask(boolean asks) {
    question.setVisible(asks);
    verdict.setVisible(!asks);
  }

  private void watch() {
    Order asked = order;
    Playback now = bench.shown();
    if (asked == null || now == null || !asked.isAskable() || ordering != null) {
      return;
    }
    List<Item> said = pane.answer();
    Marking marking = asked.mark(said);
    marking.marks().forEach(mark -> ledger.answered(mark.isRight()));
    asked.never().forEach(item -> ledger.answered(!said.contains(item)));
    ledger.record(now.scenario(), KindSwitch.Kind.ORDER.word(), marking.right(), marking.things());
    Ordering watched = new Ordering(marking, verdict, new Watching());
    ordering = watched;
    panel.follow(asked, marking, said);
    bench.hold(watched.wrong() < 0 ? Integer.MAX_VALUE : watched.wrong());
    ask(false);
    bench.face(Face.WATCHING);
    bench.focusStage();
    bench.move(Transport::play);
    bench.reveal();
  }

  private void quiz() {
    Playback now = bench.shown();
    if (now == null) {
      return;
    }
    drop();
    trace = now.trace();
    Quiz asked = new Quiz(bench, now.trace(), verdict, question, new Asking(now.scenario()));
    quiz = asked;
    bench.focusStage();
    asked.begin();
  }

  private void answer(Choice choice) {
    if (quiz != null) {
      quiz.answer(choice);
    }
  }

  /** Takes a thing of the stage for an answer, if a question is open. */
  public boolean pick(int thing) {
    return quiz != null && quiz.isAsking() && question.pick(thing);
  }

  /** Takes a key that nobody before it wanted: numbers answer, Escape leaves. */
  public void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (trace == null || !plain) {
      return;
    }
    if (code == KeyCode.ESCAPE) {
      event.consume();
      leave();
    } else if (code.isDigitKey() && quiz != null && quiz.isAsking()) {
      String name = code.getName();
      event.consume();
      question.press(name.charAt(name.length() - 1) - '0');
    }
  }

  /** Ends the prediction; the program stays where it stands. */
  public void leave() {
    if (trace != null) {
      drop();
      bench.face(Face.PLAIN);
      bench.focusStage();
    }
  }

  private void drop() {
    Quiz asked = quiz;
    quiz = null;
    trace = null;
    order = null;
    ordering = null;
    panel.forget();
    bench.hold(Integer.MAX_VALUE);
    if (asked != null) {
      asked.leave();
    }
  }

  private String streak() {
    return ledger.best() == 0
        ? ""
        : Words.text("streak", Words.number(ledger.streak()), Words.number(ledger.best()));
  }

  /** What is asked for on the pane. */
  private final class Desk implements OrderPane.Desk {
    @Override
    public void choose(KindSwitch.Kind kind) {
      switch (kind) {
        case ORDER -> begin();
        case NEXT -> quiz();
      }
    }

    @Override
    public void watch() {
      Predictions.this.watch();
    }

    @Override
    public void enough() {
      Playback now = bench.shown();
      if (now != null && !now.isEmpty()) {
        ask(now);
      }
    }

    @Override
    public void leave() {
      Predictions.this.leave();
    }
  }

  /** What is asked for while the order is marked. */
  private final class Watching implements Ordering.Deeds {
    @Override
    public void go(int step) {
      bench.jump(step);
    }

    @Override
    public void on() {
      bench.focusStage();
      bench.move(Transport::play);
    }

    @Override
    public void again() {
      begin();
    }

    @Override
    public void other() {
      quiz();
    }

    @Override
    public void leave() {
      Predictions.this.leave();
    }

    @Override
    public void meet(int step) {
      bench.hold(Integer.MAX_VALUE);
      bench.move((deck, line) -> deck.pause().seek(Moment.at(step), line));
    }

    @Override
    public void tell(boolean something) {
      bench.face(something ? Face.TELLING : Face.WATCHING);
    }

    @Override
    public String streak() {
      return Predictions.this.streak();
    }
  }

  /** What is asked for while the loop is predicted. */
  private final class Asking implements Quiz.Deeds {
    private final Scenario scenario;

    Asking(Scenario scenario) {
      this.scenario = scenario;
    }

    @Override
    public void ask(boolean asks) {
      Predictions.this.ask(asks);
    }

    @Override
    public void answered(boolean right) {
      ledger.answered(right);
    }

    @Override
    public void done(int right, int count) {
      ledger.record(scenario, KindSwitch.Kind.NEXT.word(), right, count);
    }

    @Override
    public void again() {
      quiz();
    }

    @Override
    public void other() {
      begin();
    }

    @Override
    public void leave() {
      Predictions.this.leave();
    }

    @Override
    public String streak() {
      return Predictions.this.streak();
    }
  }
}
