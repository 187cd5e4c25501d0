package loopglass.engine.host.net;

import java.nio.charset.StandardCharsets;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.message.MessageEvent;
import loopglass.engine.loop.VirtualClock;
import loopglass.scenario.NetworkRule;
import loopglass.scenario.NetworkRule.SocketAct;
import loopglass.scenario.NetworkRule.SocketAnswer;
import loopglass.trace.Pending;
import loopglass.trace.value.Exchange.State;
import org.jspecify.annotations.Nullable;

/** One end of a WebSocket whose other end is a script (WebSockets Standard §3). */
final class WebSocket extends EventTarget {

  static final int CONNECTING = 0;
  static final int OPEN = 1;
  static final int CLOSING = 2;
  static final int CLOSED = 3;

  /** What a connection that just ended is said to have ended with (RFC 6455 §7.4.1). */
  private static final int ABNORMAL = 1006;

  private static final int NO_CODE = 1005;
  private static final int SWITCHING_PROTOCOLS = 101;

  final String url;
  int state = CONNECTING;
  long buffered;
  String binaryType = "blob";
  private final NetworkRule.@Nullable Socket peer;
  private final Traffic traffic;
  private final Agenda agenda;
  private final String address;

  WebSocket(Host host, Server server, String url) {
    super(host);
    this.url = url;
    address = "WebSocket " + Address.shown(host, url);
    peer = server.socket(url);
    traffic = Traffic.begin(host, "WebSocket", url);
    agenda = new Agenda(host, host.register("WebSocket", url, null, Pending.UNKNOWN));
    if (server.isReachable()) {
      connect();
    } else {
      agenda.in(0, () -> fail("there is no network"));
    }
  }

  @Override
  protected String describe() {
    return address;
  }

  private void connect() {
    NetworkRule.Socket other = peer;
    if (other == null) {
      long wait = Server.UNMAPPED / VirtualClock.MILLISECOND;
      agenda.in(
          Server.UNMAPPED,
          () ->
              fail(
                  "no rule in the front matter maps this address: it fails after " + wait + " ms"));
    } else if (other.refused()) {
      agenda.in(other.opens().toNanos(), () -> fail("the connection was refused"));
    } else {
      agenda.in(
          other.opens().toNanos(),
          () -> {
            traffic.opened(SWITCHING_PROTOCOLS, new HeaderList());
            queue("open", "the connection stands", this::opened);
            long after = 0;
            for (SocketAct act : other.script()) {
              after += act.after().toNanos();
              agenda.in(after, () -> perform(act));
            }
          });
    }
  }

  private void opened() {
    if (state == CONNECTING) {
      state = OPEN;
      fire(new DomEvent("open"));
    }
  }

  /** The other side does something: a task brings it here. */
  private void perform(SocketAct act) {
    switch (act) {
      case SocketAct.Send(var _, String text) -> {
        traffic.message(false, "", text, text.getBytes(StandardCharsets.UTF_8).length);
        queue("message", "a message has arrived", () -> receive(text));
      }
      case SocketAct.Close(var _, int code, String reason) -> {
        traffic.end(State.CLOSED);
        agenda.end(false);
        queue("close", "the other side has closed the connection", () -> end(true, code, reason));
      }
    }
  }

  private void receive(String text) {
    if (state == OPEN) {
      fire(MessageEvent.of(host(), text, Address.origin(url), ""));
    }
  }

  private void queue(String what, String reason, Runnable steps) {
    host()
        .queueTask(
            TaskSource.WEBSOCKET, address + ": " + what, null, agenda.pending(), reason, steps);
  }

  private void fail(String reason) {
    traffic.end(State.FAILED);
    agenda.end(false);
    queue(
        "error",
        reason,
        () -> {
          state = CLOSED;
          fire(new DomEvent("error"));
          end(false, ABNORMAL, "");
        });
  }

  private void end(boolean clean, int code, String reason) {
    state = CLOSED;
    fire(CloseEvent.of(clean, code, reason));
  }

  /**
   * Sends a message; the socket is not connecting.
   *
   * @param text of a text message; "" for a binary one
   * @param size in bytes
   */
  void send(String text, long size) {
    buffered += size;
    NetworkRule.Socket other = peer;
    if (state != OPEN || other == null) {
      return; // nobody ever takes it
    }
    traffic.message(true, "", text, size);
    host().clock().at(host().clock().now() + VirtualClock.MILLISECOND, () -> buffered -= size);
    for (SocketAnswer answer : other.answers()) {
      if (answer.fits(text)) {
        agenda.in(answer.act().after().toNanos(), () -> perform(answer.act()));
      }
    }
  }

  /**
   * Begins to close it.
   *
   * @param code -1 for none
   */
  void close(int code, String reason) {
    if (state == CLOSING || state == CLOSED) {
      return;
    }
    boolean connecting = state == CONNECTING;
    state = CLOSING;
    if (agenda.hasEnded()) {
      return; // the task that says so is in the queue
    }
    agenda.clear();
    NetworkRule.Socket other = peer;
    if (connecting || other == null) {
      fail("it was closed before the connection stood");
      return;
    }
    agenda.in(
        other.opens().toNanos(),
        () -> {
          traffic.end(State.CLOSED);
          agenda.end(false);
          queue(
              "close",
              "the other side has agreed to close",
              () -> end(true, code < 0 ? NO_CODE : code, reason));
        });
  }
}
