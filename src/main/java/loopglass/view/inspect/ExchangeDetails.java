package loopglass.view.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import loopglass.trace.value.Exchange;
import loopglass.trace.value.HttpMessage;
import loopglass.trace.value.Occasion;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** What is known of a request, row by row: when what happened, what was sent, what has arrived. */
final class ExchangeDetails {

  private static final int MOST_LINES = 60;

  private final Exchange exchange;
  private final List<NetworkRow> rows = new ArrayList<>();

  private ExchangeDetails(Exchange exchange) {
    this.exchange = exchange;
  }

  static List<NetworkRow> of(Exchange exchange) {
    ExchangeDetails details = new ExchangeDetails(exchange);
    details.messages();
    details.life();
    if (exchange.answered() != null) {
      details.response();
    }
    details.request();
    return details.rows;
  }

  /** Its moments so far, in words: {@code sent 0 ms · answered 40 ms}. */
  static String moments(Exchange exchange) {
    ExchangeDetails details = new ExchangeDetails(exchange);
    details.life();
    return details.rows.stream()
        .map(row -> row instanceof NetworkRow.Detail moment ? moment : null)
        .filter(Objects::nonNull)
        .map(moment -> moment.name() + " " + moment.value())
        .collect(Collectors.joining("  ·  "));
  }

  private void life() {
    add("network.sent", exchange.started());
    add("network.answered", exchange.answered());
    if (exchange.ended() == null && exchange.due() >= 0) {
      add("network.expected", ExchangeWords.time(exchange.due()), null);
    }
    Occasion ended = exchange.ended();
    if (ended != null) {
      String word =
          switch (exchange.state()) {
            case PENDING, RECEIVING, OPEN, DONE -> Labels.text("network.done");
            case CLOSED, FAILED, ABORTED -> ExchangeWords.word(exchange);
          };
      rows.add(new NetworkRow.Detail(word, ExchangeWords.time(ended.clock()), true, ended));
    }
  }

  private void response() {
    HttpMessage message = exchange.response();
    String status = (exchange.status() + " " + exchange.statusText()).strip();
    title("network.response", status + size(message));
    if (!exchange.source().isEmpty()) {
      add("network.redirected", exchange.source(), null);
    }
    content(message);
  }

  private void request() {
    HttpMessage message = exchange.request();
    title("network.request", exchange.method() + size(message));
    add("network.url", exchange.url(), null);
    add("network.initiator", exchange.api(), null);
    content(message);
  }

  private static String size(HttpMessage message) {
    return message.size() == 0 ? "" : "  ·  " + ExchangeWords.size(message.size());
  }

  private void messages() {
    List<Exchange.Message> messages = exchange.messages();
    if (messages.isEmpty()) {
      return;
    }
    title("network.messages", Integer.toString(exchange.earlier() + messages.size()));
    if (exchange.earlier() > 0) {
      rows.add(
          new NetworkRow.Detail("", Labels.text("memory.more", exchange.earlier()), true, null));
    }
    for (Exchange.Message message : messages) {
      String said = message.data().isEmpty() ? ExchangeWords.size(message.size()) : message.data();
      rows.add(
          new NetworkRow.Detail(
              (message.sent() ? "↑ " : "↓ ") + ExchangeWords.time(message.when().clock()),
              message.type().isEmpty() ? said : message.type() + ": " + said,
              false,
              message.when()));
    }
  }

  private void content(HttpMessage message) {
    message.text().lines().limit(MOST_LINES).forEach(this::body);
    for (HttpMessage.Field field : message.fields()) {
      rows.add(new NetworkRow.Detail(field.name(), field.value(), false, null));
    }
  }

  private void body(String line) {
    rows.add(new NetworkRow.Detail("", line, true, null));
  }

  private void title(String key, String value) {
    rows.add(new NetworkRow.Title(Labels.text(key), value));
  }

  private void add(String key, @Nullable Occasion when) {
    if (when != null) {
      add(key, ExchangeWords.time(when.clock()), when);
    }
  }

  private void add(String key, String value, @Nullable Occasion when) {
    rows.add(new NetworkRow.Detail(Labels.text(key), value, true, when));
  }
}
