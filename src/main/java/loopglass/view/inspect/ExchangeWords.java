package loopglass.view.inspect;

import java.util.Locale;
import loopglass.language.Language;
import loopglass.trace.value.Exchange;
import loopglass.view.panel.Labels;

/** A request in words. */
final class ExchangeWords {

  private static final double NANOS_PER_MS = 1_000_000;

  private ExchangeWords() {}

  /** What began it. */
  static String api(Exchange exchange) {
    return switch (exchange.api()) {
      case "navigator.sendBeacon" -> "sendBeacon";
      case "img.src" -> "<img>";
      case "script.src" -> "<script>";
      default -> exchange.api();
    };
  }

  /** The same as short as people say it. */
  static String shortApi(Exchange exchange) {
    return switch (exchange.api()) {
      case "XMLHttpRequest" -> "XHR";
      case "navigator.sendBeacon" -> "beacon";
      default -> api(exchange);
    };
  }

  /**
   * Its address without what goes without saying.
   *
   * @param page where the page stands
   */
  static String address(Exchange exchange, String page) {
    String url = bare(exchange.url());
    String host = bare(page).replaceFirst("/.*", "");
    return url.startsWith(host + "/") ? url.substring(host.length()) : url;
  }

  private static String bare(String url) {
    return url.replaceFirst("^(https?|wss?)://", "");
  }

  /** How far it is: a status, or a word. */
  static String state(Exchange exchange) {
    return switch (exchange.state()) {
      case RECEIVING, DONE -> Integer.toString(exchange.status());
      case PENDING, OPEN, CLOSED, FAILED, ABORTED -> word(exchange);
    };
  }

  /** The word for its state. */
  static String word(Exchange exchange) {
    return Labels.text("network." + exchange.state().name().toLowerCase(Locale.ROOT));
  }

  /** A moment of the virtual clock. */
  static String time(long nanos) {
    return Labels.text("clock.ms", Language.current().number(nanos / NANOS_PER_MS, 3));
  }

  /** A number of bytes. */
  static String size(long bytes) {
    return Labels.text("network.bytes", Language.current().number(bytes));
  }
}
