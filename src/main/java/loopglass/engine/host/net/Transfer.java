package loopglass.engine.host.net;

import java.util.ArrayList;
import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Pending;
import loopglass.trace.value.Exchange.State;
import org.jspecify.annotations.Nullable;

/**
 * A request on its way and what comes back: it waits in the Web APIs room until the last byte is
 * there, and queues a task for the response and for each part of its body.
 */
final class Transfer {

  /** Who has asked; called from tasks of the networking task source. */
  interface Client {
    void responded(Answer.Reply reply);

    /** A part of the body; the last one may come with the headers when it is empty. */
    void received(byte[] part, boolean last);

    /** A network error. */
    void failed();
  }

  private final Host host;
  private final Traffic traffic;
  private final String address;
  private final Answer answer;
  private final Client client;
  private Pending pending;
  private boolean over;
  private boolean cancelled;
  private @Nullable Alarm alarm;
  private final List<Task> tasks = new ArrayList<>();
  private int parts;

  private Transfer(
      Host host, Traffic traffic, String address, Answer answer, Client client, Pending pending) {
    this.host = host;
    this.traffic = traffic;
    this.address = address;
    this.answer = answer;
    this.client = client;
    this.pending = pending;
  }

  /**
   * Sends a request.
   *
   * @param traffic the request, which begins here
   * @param address how people call it: {@code GET /users/1}
   */
  static Transfer start(Host host, Traffic traffic, String address, Answer answer, Client client) {
    long now = host.clock().now();
    long due =
        switch (answer) {
          case Answer.Reply reply -> now + reply.delay();
          case Answer.Failure(long delay) -> now + delay;
          case Answer.Silence() -> Pending.UNKNOWN;
        };
    traffic.due(due);
    Pending pending = host.register(traffic.api(), address, null, due);
    Transfer transfer = new Transfer(host, traffic, address, answer, client, pending);
    if (due != Pending.UNKNOWN) {
      transfer.alarm = host.clock().at(due, transfer::answered);
    }
    return transfer;
  }

  private void answered() {
    switch (answer) {
      case Answer.Reply reply -> {
        traffic.answered(reply);
        host.due(pending);
        queue(
            address + ": " + reply.status(),
            reply.reason(),
            () -> {
              client.responded(reply);
              if (reply.body().isEmpty() && !cancelled) {
                client.received(new byte[0], true);
              }
            });
        await(reply.body());
      }
      case Answer.Failure failure -> {
        traffic.end(State.FAILED);
        host.due(pending);
        queue(address + ": network error", "nobody answers there", client::failed);
        finish();
      }
      case Answer.Silence() -> {}
    }
  }

  /** Waits for the next part of the body, or is done when there is none. */
  private void await(List<Answer.Part> body) {
    while (parts < body.size() && body.get(parts).after() == 0) {
      arrive(body);
    }
    if (parts == body.size()) {
      finish();
      return;
    }
    long due = host.clock().now() + body.get(parts).after();
    traffic.due(due);
    pending = host.rearm(pending, due);
    alarm =
        host.clock()
            .at(
                pending.due(),
                () -> {
                  host.due(pending);
                  arrive(body);
                  await(body);
                });
  }

  private void arrive(List<Answer.Part> body) {
    Answer.Part part = body.get(parts++);
    boolean last = parts == body.size();
    traffic.arrived(part.bytes());
    String what = body.size() == 1 ? "body" : "part " + parts + " of " + body.size();
    queue(
        address + ": " + what,
        last ? "the body has arrived" : "a part of the body has arrived",
        () -> client.received(part.bytes(), last));
  }

  private void queue(String label, String reason, Runnable steps) {
    tasks.add(host.queueTask(TaskSource.NETWORKING, label, null, pending, reason, steps));
  }

  private void finish() {
    over = true;
    alarm = null;
    traffic.end(State.DONE);
    host.done(pending);
  }

  /** What stands in the Web APIs room. */
  Pending pending() {
    return pending;
  }

  /** Nobody wants the answer any more. */
  void cancel() {
    if (cancelled) {
      return;
    }
    cancelled = true;
    host.clock().cancel(alarm);
    alarm = null;
    if (!over) {
      over = true;
      traffic.end(State.ABORTED);
      host.cancelled(pending);
    }
    tasks.forEach(host.loop()::drop);
  }
}
