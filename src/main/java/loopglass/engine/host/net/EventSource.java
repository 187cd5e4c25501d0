package loopglass.engine.host.net;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.message.MessageEvent;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.VirtualClock;
import loopglass.scenario.NetworkRule;
import loopglass.scenario.NetworkRule.StreamAct;
import loopglass.trace.Pending;
import loopglass.trace.value.Exchange.State;
import org.jspecify.annotations.Nullable;

/** Events that a server sends, here by a script (HTML §9.2). */
final class EventSource extends EventTarget {

  private static final int CONNECTING = 0;
  private static final int OPEN = 1;
  private static final int CLOSED = 2;

  /** So long it waits before it connects again, as in Chromium. */
  private static final long RECONNECTION = 3_000 * VirtualClock.MILLISECOND;

  private final String url;
  private final boolean withCredentials;
  private final String address;
  private final NetworkRule.@Nullable EventStream stream;
  private final Agenda agenda;
  private Traffic traffic;
  private int state = CONNECTING;
  private int next;
  private String lastEventId = "";

  private EventSource(Host host, Server server, String url, boolean withCredentials) {
    super(host);
    this.url = url;
    this.withCredentials = withCredentials;
    address = "EventSource " + Address.shown(host, url);
    stream = server.stream(url);
    traffic = Traffic.begin(host, "EventSource", url);
    agenda = new Agenda(host, host.register("EventSource", url, null, Pending.UNKNOWN));
    connect();
  }

  static void install(Host host, Server server) {
    host.idl()
        .define("EventSource", EventSource.class)
        .inherits(EventTarget.class)
        .constructor(1, call -> constructed(host, server, call))
        .with(EventHandlers.of("open", "message", "error"))
        .get("url", source -> source.url)
        .get("withCredentials", source -> source.withCredentials)
        .get("readyState", source -> source.state)
        .action("close", 0, (source, call) -> source.close())
        .constant("CONNECTING", CONNECTING)
        .constant("OPEN", OPEN)
        .constant("CLOSED", CLOSED)
        .install();
  }

  private static EventSource constructed(Host host, Server server, Call call) {
    String text = call.scalarText(0);
    boolean credentials = call.dictionary(1, "EventSourceInit").truth("withCredentials", false);
    String url = Address.resolve(host, text);
    if (url == null) {
      throw call.domException(
          "SyntaxError", "Cannot open an EventSource to '" + text + "'. The URL is invalid.");
    }
    return new EventSource(host, server, url, credentials);
  }

  @Override
  protected String describe() {
    return address;
  }

  private void connect() {
    NetworkRule.EventStream other = stream;
    if (other == null) {
      agenda.in(
          Server.UNMAPPED,
          () -> {
            traffic.opened(404, new HeaderList());
            traffic.end(State.DONE);
            fail("no rule in the front matter maps this address: 404 after 100 ms");
          });
    } else if (other.refused()) {
      agenda.in(
          other.opens().toNanos(),
          () -> {
            traffic.end(State.FAILED);
            fail("the connection was refused");
          });
    } else {
      agenda.in(
          other.opens().toNanos(),
          () -> {
            traffic.opened(200, HeaderList.of(Map.of("content-type", "text/event-stream")));
            queue("open", "the stream has begun", this::opened);
            follow(other);
          });
    }
  }

  /** Every connection is a request of its own. */
  private void connectAgain() {
    traffic = Traffic.begin(host(), "EventSource", url);
    connect();
  }

  private void opened() {
    if (state == CONNECTING) {
      state = OPEN;
      fire(new DomEvent("open"));
    }
  }

  /** Waits for what comes next on the stream. */
  private void follow(NetworkRule.EventStream other) {
    if (next < other.script().size()) {
      StreamAct act = other.script().get(next++);
      agenda.in(
          act.after().toNanos(),
          () -> {
            switch (act) {
              case StreamAct.Send send -> {
                int size = send.data().getBytes(StandardCharsets.UTF_8).length;
                traffic.message(false, send.type(), send.data(), size);
                queue(send.type(), "an event has arrived", () -> receive(send));
                follow(other);
              }
              case StreamAct.Break _ -> {
                traffic.end(State.CLOSED);
                queue("error", "the connection has broken", this::broken);
                agenda.in(RECONNECTION, this::connectAgain);
              }
            }
          });
    }
  }

  private void receive(StreamAct.Send send) {
    if (state == OPEN) {
      if (!send.id().isEmpty()) {
        lastEventId = send.id();
      }
      fire(MessageEvent.of(host(), send.type(), send.data(), Address.origin(url), lastEventId));
    }
  }

  private void broken() {
    if (state != CLOSED) {
      state = CONNECTING;
      fire(new DomEvent("error"));
    }
  }

  private void fail(String reason) {
    agenda.end(false);
    queue(
        "error",
        reason,
        () -> {
          if (state != CLOSED) {
            state = CLOSED;
            fire(new DomEvent("error"));
          }
        });
  }

  private void queue(String what, String reason, Runnable steps) {
    host()
        .queueTask(
            TaskSource.REMOTE_EVENT, address + ": " + what, null, agenda.pending(), reason, steps);
  }

  private void close() {
    traffic.end(state == CONNECTING ? State.ABORTED : State.CLOSED);
    state = CLOSED;
    agenda.end(true);
  }
}
