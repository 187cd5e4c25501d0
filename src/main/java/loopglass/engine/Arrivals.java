package loopglass.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Sink;
import loopglass.engine.loop.VirtualClock;
import loopglass.scenario.Input;
import loopglass.trace.Event;
import loopglass.trace.Span;

/**
 * Brings a scenario's inputs to the page, each at its moment and, among the steps of that moment,
 * after its step. It counts steps on their way to a sink: so an input that is added to a run leaves
 * all steps before it as they were.
 */
final class Arrivals implements Sink {

  private final Sink sink;
  private final List<Input> coming;
  private Runnable arrive = () -> {};
  private boolean arriving;
  private long told;

  Arrivals(Sink sink, List<Input> inputs) {
    this.sink = sink;
    this.coming = new ArrayList<>(inputs);
    coming.sort(Comparator.comparing(Input::at).thenComparing(Input::step));
  }

  /** Begins to bring them; before the program itself asks the clock for anything. */
  void begin(EventLoop loop, VirtualClock clock, Consumer<Input> page) {
    arrive = () -> arrive(clock, page, told - 1);
    for (Input input : coming) {
      // By its moment alone it would show the clock within a stretch that is counted.
      clock.at(input.at().toNanos(), () -> input.step() <= 0 || input.step() < told, arrive);
    }
    loop.atMomentEnd(() -> arrive(clock, page, Long.MAX_VALUE));
  }

  private void arrive(VirtualClock clock, Consumer<Input> page, long step) {
    Duration now = Duration.ofNanos(clock.now());
    for (Input input : List.copyOf(coming)) {
      if (input.at().compareTo(now) <= 0 && input.step() <= step && coming.remove(input)) {
        page.accept(input);
      }
    }
  }

  @Override
  public void accept(int agent, Event event, Span span) {
    sink.accept(agent, event, span);
    told++;
    if (agent == 0 && !coming.isEmpty() && coming.getFirst().step() > 0 && !arriving) {
      arriving = true;
      arrive.run();
      arriving = false;
    }
  }

  @Override
  public boolean keepsSteps() {
    return sink.keepsSteps() || coming.stream().anyMatch(input -> input.step() > 0);
  }
}
