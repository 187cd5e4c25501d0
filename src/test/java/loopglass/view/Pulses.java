package loopglass.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Does something at each pulse, and measures how much processor time the JavaFX thread takes from
 * one to the next.
 */
final class Pulses extends AnimationTimer {

  /**
   * What one pulse took of the processor, in milliseconds.
   *
   * @param told what the program itself did: the deed, and what was shown because of it
   * @param styled styles and layout of what changed
   * @param rest all else until the next pulse: handing it over to be painted, events
   */
  record Cost(double told, double styled, double rest) {
    double all() {
      return told + styled + rest;
    }
  }

  private static final double NANOS = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Cost> costs = new ArrayList<>();
  private IntConsumer deed = _ -> {};
  private CountDownLatch done = new CountDownLatch(0);
  private int wanted;
  private int pulse;
  private long began;
  private long told;
  private long styled;

  /** Pulses of a scene; start it before whatever else listens to them. */
  Pulses(Scene scene) {
    scene.addPreLayoutPulseListener(() -> told = threads.getCurrentThreadCpuTime());
    scene.addPostLayoutPulseListener(() -> styled = threads.getCurrentThreadCpuTime());
  }

  /** Does something at that many pulses; what it answers opens when they are over. */
  CountDownLatch run(int pulses, IntConsumer what) {
    costs.clear();
    deed = what;
    wanted = pulses;
    pulse = 0;
    done = new CountDownLatch(1);
    return done;
  }

  @Override
  public void handle(long now) {
    long cpu = threads.getCurrentThreadCpuTime();
    if (pulse > 0 && pulse <= wanted) {
      costs.add(new Cost((told - began) / NANOS, (styled - told) / NANOS, (cpu - styled) / NANOS));
    }
    began = cpu;
    if (pulse < wanted) {
      deed.accept(pulse);
    } else if (pulse == wanted) {
      done.countDown();
    }
    pulse++;
  }

  /** What the dearest of the last run took. */
  Cost dearest() {
    return costs.stream().max(Comparator.comparingDouble(Cost::all)).orElseThrow();
  }

  /** What half of them took no more than. */
  double median() {
    return costs.stream()
        .mapToDouble(Cost::all)
        .sorted()
        .skip(costs.size() / 2)
        .findFirst()
        .orElse(0);
  }
}
