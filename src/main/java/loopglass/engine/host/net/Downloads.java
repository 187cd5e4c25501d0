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
    switch (server.followed("GET", url)) {
      case Answer.Reply reply -> {
        byte @Nullable [] bytes = reply.status() < 400 ? bytes(reply) : null;
        later(api, url, reply.whole(), label, reply.reason(), () -> then.accept(bytes));
      }
      case Answer.Failure failure ->
          later(api, url, failure.delay(), label, "nobody answered", () -> then.accept(null));
      case Answer.Silence _ -> host.register(api, Address.shown(host, url), null, Pending.UNKNOWN);
    }
  }

  /** Loads something while nothing else can happen; takes no time. Null when it is not there. */
  public byte @Nullable [] now(String url) {
    return server.followed("GET", url) instanceof Answer.Reply reply && reply.status() < 400
        ? bytes(reply)
        : null;
  }

  private void later(
      String api, String url, long delay, String label, String reason, Runnable steps) {
    host.later(
        api, Address.shown(host, url), null, delay, TaskSource.NETWORKING, label, reason, steps);
  }

  private static byte[] bytes(Answer.Reply reply) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    reply.body().forEach(part -> all.writeBytes(part.bytes()));
    return all.toByteArray();
  }
}
