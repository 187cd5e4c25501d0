package loopglass.trace.value;

import java.util.List;

/**
 * A request or a response as far as it is known (RFC 9110 §6).
 *
 * @param fields its header fields, in the order in which they are sent
 * @param size bytes of its body so far
 * @param text the body as text, the beginning of a long one; "" when there is none, or when it is
 *     no text
 */
public record HttpMessage(List<Field> fields, long size, String text) {

  /** Nothing is known of it. */
  public static final HttpMessage NONE = new HttpMessage(List.of(), 0, "");

  public HttpMessage {
    fields = List.copyOf(fields);
  }

  /** A header field. */
  public record Field(String name, String value) {}
}
