package loopglass.engine.host;

import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Event;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** Something that waits for its moment and is queued as a task then; it can be taken back. */
public final class Later {

  private final Host host;
  private final Pending pending;
  private @Nullable Alarm alarm;
  private @Nullable Task task;

  Later(
      Host host,
      Pending pending,
      TaskSource source,
      String label,
      @Nullable Object callback,
      String reason,
      Runnable steps) {
    this.host = host;
    this.pending = pending;
    alarm =
        host.clock()
            .at(
                pending.due(),
                () -> {
                  alarm = null;
                  host.journal().record(new Event.Due(pending));
                  host.done(pending);
                  task =
                      host.queueTask(
                          source,
                          label,
                          callback,
                          pending,
                          reason,
                          () -> {
                            task = null;
                            steps.run();
                          });
                });
  }

  /** What stands in the Web APIs room. */
  public Pending pending() {
    return pending;
  }

  /** Takes it back, before or after its moment; nothing happens when it has run. */
  public void cancel() {
    if (alarm != null) {
      host.clock().cancel(alarm);
      alarm = null;
      host.cancelled(pending);
    }
    if (task != null) {
      host.loop().drop(task);
      task = null;
    }
  }
}
