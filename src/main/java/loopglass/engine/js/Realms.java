package loopglass.engine.js;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import org.jspecify.annotations.Nullable;

/** The realms of a run, one for each agent. Any thread may cancel them all. */
public final class Realms {

  private final Map<Integer, JavaScript> byAgent = new ConcurrentHashMap<>();
  private final boolean inspects;
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
  private volatile boolean cancelled;

  /** A realm is being made, until its first program runs. */
  private volatile boolean settingUp;

  /**
   * No realms yet.
   *
   * @param inspects whether {@link #look} will be asked for
   */
  public Realms(boolean inspects) {
    this.inspects = inspects;
  }

  /**
   * Makes the realm of an agent; on the thread that will use it.
   *
   * @throws EngineMismatch when the inside of the engine is not as this version knows it
   * @throws CancellationException when the run was stopped meanwhile
   */
  public JavaScript open(Journal journal, EventLoop loop) {
    settingUp = true;
    JavaScript js = new JavaScript(this, journal, loop, inspects);
    byAgent.put(journal.thread().index(), js);
    if (cancelled) {
      js.close();
      throw new CancellationException("The program was stopped.");
    }
    return js;
  }

  /**
   * What all realms of the run share, such as the names of broadcast channels: one object of a
   * class, made when it is first asked for.
   */
  public <T> T shared(Class<T> type, Supplier<T> make) {
    return type.cast(shared.computeIfAbsent(type, key -> make.get()));
  }

  /** Whether a realm is being made: on a busy machine that may take long without a step. */
  public boolean isSettingUp() {
    return settingUp;
  }

  void ready() {
    settingUp = false;
  }

  void closed(JavaScript js) {
    byAgent.values().remove(js);
  }

  /** Stops whatever runs in any of them, within moments. */
  public void cancel() {
    cancelled = true;
    byAgent.values().forEach(JavaScript::cancel);
  }

  /** What {@link JavaScript#look} says in an agent, on its own thread. */
  public @Nullable Sight look(int agent) {
    JavaScript js = byAgent.get(agent);
    return js == null ? null : js.look();
  }
}
