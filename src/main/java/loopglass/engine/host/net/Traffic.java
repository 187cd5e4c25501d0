package loopglass.engine.host.net;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import loopglass.engine.host.Host;
import loopglass.trace.Pending;
import loopglass.trace.value.Exchange;
import loopglass.trace.value.Exchange.State;
import loopglass.trace.value.HttpMessage;
import loopglass.trace.value.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * One request as the network sees it, entered in the books of the run when it begins. Whoever sends
 * it says what becomes of it, before the step that shows it.
 */
final class Traffic {

  private static final int MOST_MESSAGES = 200;
  private static final int MOST_TEXT = 4_000;

  private final Host host;
  private final int id;
  private final String api;
  private final String method;
  private final String url;
  private final HttpMessage request;
  private final Occasion started;
  private State state = State.PENDING;
  private int status;
  private String statusText = "";
  private HeaderList headers = new HeaderList();
  private String source = "";
  private final List<byte[]> body = new ArrayList<>();
  private final Deque<Exchange.Message> messages = new ArrayDeque<>();
  private int earlier;
  private @Nullable Occasion answered;
  private @Nullable Occasion ended;
  private long due = Pending.UNKNOWN;

  private Traffic(Host host, String api, String method, String url, HttpMessage request) {
    this.host = host;
    this.api = api;
    this.method = method;
    this.url = url;
    this.request = request;
    started = now();
    id = host.world().ledger().enter(this::exchange);
  }

  /**
   * A request begins; before it is registered.
   *
   * @param api what begins it, such as {@code fetch}
   * @param url absolute
   * @param fields its header fields, as far as the program has set them
   * @param body its body; null when there is none, or when it is a stream
   */
  static Traffic begin(
      Host host, String api, String method, String url, HeaderList fields, byte @Nullable [] body) {
    List<byte[]> bytes = body == null ? List.of() : List.of(body);
    return new Traffic(host, api, method, url, message(fields, bytes));
  }

  /** The same without a body and headers of the program. */
  static Traffic begin(Host host, String api, String url) {
    return begin(host, api, "GET", url, new HeaderList(), null);
  }

  String api() {
    return api;
  }

  private Occasion now() {
    return host.world().ledger().now(host.clock().now());
  }

  /** Something comes next at that moment. */
  void due(long moment) {
    due = moment;
  }

  /** The headers of the response have arrived. */
  void answered(Answer.Reply reply) {
    answered(State.RECEIVING, reply.status(), reply.headers());
    source = reply.redirected() ? reply.url() : "";
  }

  /** A connection stands that stays. */
  void opened(int newStatus, HeaderList newHeaders) {
    answered(State.OPEN, newStatus, newHeaders);
  }

  private void answered(State newState, int newStatus, HeaderList newHeaders) {
    state = newState;
    status = newStatus;
    statusText = StatusText.of(newStatus);
    headers = newHeaders;
    answered = now();
    due = Pending.UNKNOWN;
  }

  /** A part of the body has arrived. */
  void arrived(byte[] part) {
    if (host.world().ledger().isOpen()) {
      body.add(part);
    }
  }

  /** All of an answer has come at once. */
  void end(Answer answer) {
    switch (answer) {
      case Answer.Reply reply -> {
        answered(reply);
        reply.body().forEach(part -> arrived(part.bytes()));
        end(State.DONE);
      }
      case Answer.Failure _, Answer.Silence _ -> end(State.FAILED);
    }
  }

  /** A message went over the connection. */
  void message(boolean sent, String type, String data, long size) {
    if (host.world().ledger().isOpen()) {
      messages.add(new Exchange.Message(sent, type, cut(data), size, now()));
      if (messages.size() > MOST_MESSAGES) {
        messages.remove();
        earlier++;
      }
    }
  }

  /** Nothing more comes. What has ended stays as it ended. */
  void end(State how) {
    if (ended == null) {
      state = how;
      ended = now();
      due = Pending.UNKNOWN;
    }
  }

  private Exchange exchange() {
    return new Exchange(
        id,
        api,
        method,
        url,
        state,
        status,
        statusText,
        started,
        answered,
        ended,
        due,
        source,
        request,
        message(headers, body),
        List.copyOf(messages),
        earlier);
  }

  /** A message with that body, as people read it. */
  static HttpMessage message(HeaderList fields, List<byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    parts.forEach(bytes::writeBytes);
    return new HttpMessage(
        fields.sorted().stream()
            .map(header -> new HttpMessage.Field(header.name(), header.value()))
            .toList(),
        bytes.size(),
        readable(bytes.toByteArray()));
  }

  /** The text that bytes stand for; "" when they stand for none. */
  private static String readable(byte[] bytes) {
    String text = Bodied.decoded(bytes);
    boolean words =
        text.chars().allMatch(c -> c >= ' ' && c != '\uFFFD' || Character.isWhitespace(c));
    return words ? cut(text) : "";
  }

  private static String cut(String text) {
    return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT);
  }
}
