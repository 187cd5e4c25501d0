package loopglass.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The append-only record of a run. One thread appends; any thread may read the published prefix.
 *
 * <p>Reading is lock-free: a step is stored before the size that covers it is published.
 */
public final class Trace {

  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private volatile Step[][] chunks = new Step[16][];
  private volatile int size;
  private volatile @Nullable Ending ending;

  /** Appends a step and publishes it. Only the writer may call this. */
  public void append(Step step) {
    int at = size;
    int chunk = at >>> CHUNK_BITS;
    if ((at & (CHUNK - 1)) == 0) {
      if (chunk == chunks.length) {
        chunks = Arrays.copyOf(chunks, chunk * 2);
      }
      chunks[chunk] = new Step[CHUNK];
    }
    chunks[chunk][at & (CHUNK - 1)] = step;
    if (step.event() instanceof Event.Ended(Ending end)) {
      ending = end;
    }
    size = at + 1;
  }

  /** Number of published steps; grows until {@link #isEnded()}. */
  public int size() {
    return size;
  }

  /**
   * The step at an index.
   *
   * @param index from 0, less than {@link #size()}
   */
  public Step step(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("step " + index + " of " + size);
    }
    return chunks[index >>> CHUNK_BITS][index & (CHUNK - 1)];
  }

  /** Whether the last step has been published. */
  public boolean isEnded() {
    return ending != null;
  }

  /** Why there are no further steps, or null while there may be. */
  public @Nullable Ending ending() {
    return ending;
  }
}
