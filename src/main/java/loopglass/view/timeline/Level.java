package loopglass.view.timeline;

import java.util.Arrays;

/** One level of a pyramid: a growing row of summaries, in chunks that never move. */
final class Level {

  private static final int BITS = 10;
  private static final int CHUNK = 1 << BITS;

  private volatile int[][] chunks = new int[4][];

  /** Sets the next summary. */
  void set(int index, Summary sum) {
    int chunk = index >>> BITS;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk * 2);
    }
    if ((index & (CHUNK - 1)) == 0) {
      chunks[chunk] = new int[CHUNK * Summary.SIZE];
    }
    sum.store(chunks[chunk], (index & (CHUNK - 1)) * Summary.SIZE);
  }

  void addTo(Summary sum, int index) {
    sum.add(chunks[index >>> BITS], (index & (CHUNK - 1)) * Summary.SIZE);
  }
}
