package loopglass.engine.host.net;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** What elements load by themselves: scripts and images (HTML §4.12.1, §4.8.4). */
public final class Downloads {

  private final Host host;
  private final Server server;

  Downloads(Host host, Server server) {
    this.host = host;
    this.server = server;
  }

  /** An address as it is written in the page, made absolute; null when it is none. */
  public @Nullable String resolve(String address) {
    return Address.resolve(host, address);
  }

  /**
   * Loads something: it waits in the Web APIs room, and a task goes on when it has arrived.
   *
   * @param api what asks, such as {@code img.src}
   * @param label what the task does
   * @param then gets the bytes; null when there are none to be had
   */
  public void load(String api, String url, String label, Consumer<byte @Nullable []> then) {
    Answer answer = server.followed("GET", url);
    switch (answer) {
      case Answer.Reply reply -> {
        byte @Nullable [] bytes = reply.status() < 400 ? bytes(reply) : null;
        load(api, url, answer, reply.whole(), label, reply.reason(), () -> then.accept(bytes));
      }
      case Answer.Failure failure ->
          load(
              api, url, answer, failure.delay(), label, "nobody answered", () -> then.accept(null));
      case Answer.Silence _ -> {
        Traffic.begin(host, api, url);
        host.register(api, Address.shown(host, url), null, Pending.UNKNOWN);
      }
    }
  }

  /**
   * Loads something while nothing else can happen; takes no time. Null when it is not there.
   *
   * @param api what asks, such as {@code script.src}
   */
  public byte @Nullable [] now(String api, String url) {
    Answer answer = server.followed("GET", url);
    Traffic.begin(host, api, url).end(answer);
    return answer instanceof Answer.Reply reply && reply.status() < 400 ? bytes(reply) : null;
  }

  private void load(
      String api,
      String url,
      Answer answer,
      long delay,
      String label,
      String reason,
      Runnable steps) {
    long due = host.clock().now() + delay;
    Traffic traffic = Traffic.begin(host, api, url);
    traffic.due(due);
    Pending pending = host.register(api, Address.shown(host, url), null, due);
    host.clock()
        .at(
            due,
            () -> {
              traffic.end(answer);
              host.due(pending);
              host.done(pending);
              host.queueTask(TaskSource.NETWORKING, label, null, pending, reason, steps);
            });
  }

  private static byte[] bytes(Answer.Reply reply) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    reply.body().forEach(part -> all.writeBytes(part.bytes()));
    return all.toByteArray();
  }
}
