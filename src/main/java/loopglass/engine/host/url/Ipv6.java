package loopglass.engine.host.url;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** IPv6 addresses, as eight pieces of 16 bits (URL Standard §3.5, §3.6). */
final class Ipv6 {

  private static final int PIECES = 8;

  private Ipv6() {}

  /** Reads an address without its brackets; null when it is none. */
  static int @Nullable [] parse(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      List<Integer> all = pieces(address);
      return all != null && all.size() == PIECES ? array(all, List.of()) : null;
    }
    String after = address.substring(gap + 2);
    List<Integer> head = gap == 0 ? List.of() : pieces(address.substring(0, gap));
    List<Integer> tail = after.isEmpty() ? List.of() : pieces(after);
    if (head == null || tail == null || address.substring(0, gap).contains(".")) {
      return null;
    }
    return head.size() + tail.size() < PIECES ? array(head, tail) : null;
  }

  private static int[] array(List<Integer> head, List<Integer> tail) {
    int[] pieces = new int[PIECES];
    for (int i = 0; i < head.size(); i++) {
      pieces[i] = head.get(i);
    }
    for (int i = 0; i < tail.size(); i++) {
      pieces[PIECES - tail.size() + i] = tail.get(i);
    }
    return pieces;
  }

  /** Pieces between colons; the last may be an IPv4 address, which is two pieces. */
  private static @Nullable List<Integer> pieces(String text) {
    List<Integer> pieces = new ArrayList<>();
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (i == parts.length - 1 && part.matches("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}")) {
        int packed = 0;
        for (String number : part.split("\\.")) {
          int value = Integer.parseInt(number);
          if (value > 255) {
            return null;
          }
          packed = packed << 8 | value;
        }
        pieces.add(packed >>> 16);
        pieces.add(packed & 0xFFFF);
      } else if (part.matches("[0-9A-Fa-f]{1,4}")) {
        pieces.add(Integer.parseInt(part, 16));
      } else {
        return null;
      }
    }
    return pieces;
  }

  /** The shortest spelling: the first longest run of zero pieces, if longer than one, is "::". */
  static String serialize(int[] pieces) {
    int gap = -1;
    int longest = 1;
    for (int i = 0; i < PIECES; i++) {
      int end = i;
      while (end < PIECES && pieces[end] == 0) {
        end++;
      }
      if (end - i > longest) {
        longest = end - i;
        gap = i;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PIECES; i++) {
      if (i == gap) {
        text.append(i == 0 ? "::" : ":");
        i += longest - 1;
      } else {
        text.append(Integer.toHexString(pieces[i])).append(i < PIECES - 1 ? ":" : "");
      }
    }
    return text.toString();
  }
}
