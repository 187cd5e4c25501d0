package loopglass.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the simulated network treats a URL. The first rule that fits counts; a rule that is used up
 * no longer fits.
 *
 * <p>In every script, {@code after} counts from the entry before it, or from the start.
 */
public sealed interface NetworkRule {

  /** A rule that is never used up. */
  int ALWAYS = Integer.MAX_VALUE;

  /** Which URLs it is for. */
  UrlPattern url();

  /**
   * A request and its response (Fetch Standard §4).
   *
   * @param method such as {@code GET}, upper case; {@code *} for any
   * @param delay until the response's headers are there, or until it fails
   * @param outcome what comes then
   * @param times for how many requests the rule is good
   */
  record Exchange(String method, UrlPattern url, Duration delay, Outcome outcome, int times)
      implements NetworkRule {

    /** Whether the rule is for a request. */
    public boolean fits(String requestMethod, String origin, String requestUrl) {
      boolean any = method.equals("*") || method.equals(requestMethod);
      return any && url.matches(origin, requestUrl);
    }
  }

  /** What comes of a request. */
  sealed interface Outcome {

    /**
     * A response.
     *
     * @param status 200 to 599
     * @param headers by name as written, in the order written
     * @param body its parts in the order in which they arrive
     */
    record Reply(int status, Map<String, String> headers, List<Chunk> body) implements Outcome {}

    /** A network error: nobody answers there. */
    record Failure() implements Outcome {}

    /** Nothing ever comes. */
    record Silence() implements Outcome {}
  }

  /** A part of a body, and how long after the one before it arrives. */
  record Chunk(Duration after, String text) {}

  /**
   * The other side of a WebSocket.
   *
   * @param opens until the connection stands, or is refused
   * @param refused whether it is refused
   * @param script what it does by itself, in order
   * @param answers what it does when a message comes, each one that fits
   */
  record Socket(
      UrlPattern url,
      Duration opens,
      boolean refused,
      List<SocketAct> script,
      List<SocketAnswer> answers)
      implements NetworkRule {}

  /** What the other side of a WebSocket does. */
  sealed interface SocketAct {

    Duration after();

    /** Sends a text message. */
    record Send(Duration after, String text) implements SocketAct {}

    /** Closes the connection (WebSockets §3, RFC 6455 §7.4). */
    record Close(Duration after, int code, String reason) implements SocketAct {}
  }

  /**
   * What the other side of a WebSocket does about a message.
   *
   * @param on the message's text, in which {@code *} stands for any run of characters
   * @param act what it does; its {@code after} counts from the message's arrival
   */
  record SocketAnswer(String on, SocketAct act) {

    /** Whether it is about this message. */
    public boolean fits(String message) {
      return Wildcard.matches(on, message);
    }
  }

  /**
   * The other side of an EventSource (HTML §9.2).
   *
   * @param opens until the stream begins, or is refused
   * @param refused whether it is refused
   * @param script what it does, in order; after a break the browser connects again and the script
   *     goes on
   */
  record EventStream(UrlPattern url, Duration opens, boolean refused, List<StreamAct> script)
      implements NetworkRule {}

  /** What the other side of an EventSource does. */
  sealed interface StreamAct {

    Duration after();

    /**
     * Sends an event.
     *
     * @param type {@code message} when not given
     * @param id "" when not given
     */
    record Send(Duration after, String type, String data, String id) implements StreamAct {}

    /** Breaks the connection off. */
    record Break(Duration after) implements StreamAct {}
  }
}
