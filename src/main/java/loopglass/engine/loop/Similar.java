package loopglass.engine.loop;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The known name that an unknown one was probably meant to be. */
public final class Similar {

  private static final int MOST_EDITS = 2;

  /** A name this short has too many neighbours for two edits to mean anything. */
  private static final int SHORT = 5;

  private Similar() {}

  /**
   * The known name nearest to the unknown one, or null if none is near: one insertion, deletion,
   * replacement or swap of neighbours away, two for names longer than five characters; a difference
   * in case alone is always near. Of equally near names the first in the collection's order wins.
   */
  public static @Nullable String nameTo(String unknown, Collection<String> known) {
    int most = unknown.length() > SHORT ? MOST_EDITS : unknown.length() > 2 ? 1 : 0;
    String nearest = null;
    int fewest = most + 1;
    for (String name : known) {
      if (name.equalsIgnoreCase(unknown) && !name.equals(unknown)) {
        return name;
      }
      if (Math.abs(name.length() - unknown.length()) < fewest && !name.equals(unknown)) {
        int edits = edits(unknown, name);
        if (edits < fewest) {
          fewest = edits;
          nearest = name;
        }
      }
    }
    return nearest;
  }

  /** The Damerau-Levenshtein distance, each pair of characters swapped at most once. */
  static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
