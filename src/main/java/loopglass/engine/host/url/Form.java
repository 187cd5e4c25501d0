package loopglass.engine.host.url;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The format {@code application/x-www-form-urlencoded} (URL Standard §5). */
public final class Form {

  private Form() {}

  /** A name and its value. */
  public record Pair(String name, String value) {}

  /** The pairs of a text; a name without a value has an empty one. */
  public static List<Pair> parse(String text) {
    List<Pair> pairs = new ArrayList<>();
    for (String part : text.split("&")) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        pairs.add(
            equals < 0
                ? new Pair(decode(part), "")
                : new Pair(decode(part.substring(0, equals)), decode(part.substring(equals + 1))));
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    byte[] bytes = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
    return new String(Percent.decode(bytes), StandardCharsets.UTF_8);
  }

  /** The text of pairs. */
  public static String serialize(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> encode(pair.name()) + "=" + encode(pair.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                encoded.append('+');
              } else {
                Percent.encode(c, Percent.FORM, encoded);
              }
            });
    return encoded.toString();
  }
}
