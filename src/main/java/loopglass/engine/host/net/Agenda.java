package loopglass.engine.host.net;

import java.util.HashSet;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Pending;

/**
 * What the other side of a connection is going to do. The connection is one card in the Web APIs
 * room, due when the next thing happens, and it stays there until {@link #end}.
 */
final class Agenda {

  private record Entry(long due, Runnable action) {}

  private final Host host;
  private final Set<Alarm> alarms = new HashSet<>();
  private final Set<Entry> entries = new HashSet<>();
  private Pending pending;
  private boolean ended;

  Agenda(Host host, Pending pending) {
    this.host = host;
    this.pending = pending;
  }

  Pending pending() {
    return pending;
  }

  /**
   * Notes an action that runs no JavaScript, so many virtual nanoseconds from now. Nothing of a
   * connection that is gone happens any more.
   */
  void in(long delay, Runnable action) {
    if (ended) {
      return;
    }
    Entry entry = new Entry(host.clock().now() + delay, action);
    entries.add(entry);
    Alarm[] alarm = new Alarm[1];
    alarm[0] =
        host.clock()
            .at(
                entry.due(),
                () -> {
                  alarms.remove(alarm[0]);
                  entries.remove(entry);
                  host.due(pending);
                  entry.action().run();
                  show();
                });
    alarms.add(alarm[0]);
    show();
  }

  private void show() {
    long due = entries.stream().mapToLong(Entry::due).min().orElse(Pending.UNKNOWN);
    if (!ended && due != pending.due()) {
      pending = host.rearm(pending, due);
    }
  }

  /** Nothing more of what was noted happens. */
  void clear() {
    alarms.forEach(host.clock()::cancel);
    alarms.clear();
    entries.clear();
  }

  /** Whether the connection is gone, though the program may not have heard of it yet. */
  boolean hasEnded() {
    return ended;
  }

  /** The connection is gone. */
  void end(boolean byProgram) {
    clear();
    if (!ended) {
      ended = true;
      if (byProgram) {
        host.cancelled(pending);
      } else {
        host.done(pending);
      }
    }
  }
}
