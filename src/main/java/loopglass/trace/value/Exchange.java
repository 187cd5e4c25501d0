package loopglass.trace.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request and what has come of it by one step, as the network sees it: a response counts from
 * when it arrives, not from when the program hears of it.
 *
 * @param id from 1, in the order in which a run's requests begin; the same at every step
 * @param api what began it, such as {@code fetch}
 * @param method {@code GET}
 * @param url absolute
 * @param state how far it is
 * @param status of the response, 0 while there is none
 * @param statusText what the status means; "" when that is not said
 * @param started when it was sent
 * @param answered when the headers of the response arrived, or the connection stood
 * @param ended when nothing more could come
 * @param due virtual nanoseconds when something comes next; -1 when nobody knows
 * @param source where the response is from when that is another address; else ""
 * @param request what is sent
 * @param response what has arrived
 * @param messages of a connection that stays: what went over it, the last ones of many
 * @param earlier how many messages went before those
 */
public record Exchange(
    int id,
    String api,
    String method,
    String url,
    State state,
    int status,
    String statusText,
    Occasion started,
    @Nullable Occasion answered,
    @Nullable Occasion ended,
    long due,
    String source,
    HttpMessage request,
    HttpMessage response,
    List<Message> messages,
    int earlier) {

  public Exchange {
    messages = List.copyOf(messages);
  }

  /** How far a request is. */
  public enum State {
    /** Nothing has come back yet. */
    PENDING,
    /** The headers are there, the body is on its way. */
    RECEIVING,
    /** A WebSocket or an event stream that stands. */
    OPEN,
    /** All is there. */
    DONE,
    /** A WebSocket or an event stream that is no more. */
    CLOSED,
    /** A network error. */
    FAILED,
    /** The program has given it up. */
    ABORTED
  }

  /** Whether it ended as nobody wishes. */
  public boolean isFailure() {
    return state == State.FAILED || state == State.ABORTED || status >= 400;
  }

  /**
   * A message of a WebSocket, or an event of an event stream.
   *
   * @param sent whether it goes out
   * @param type of an event; "" for a message of a WebSocket
   * @param data its text, the beginning of a long one; "" for bytes
   * @param size in bytes
   * @param when it was sent, or arrived
   */
  public record Message(boolean sent, String type, String data, long size, Occasion when) {}
}
