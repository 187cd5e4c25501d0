package loopglass.view.keeping;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes things down a moment after they changed, on a thread of its own and one after the other.
 */
public final class Scribe implements AutoCloseable {

  /** How long it waits for more of the same, in milliseconds: what a crash can cost. */
  private static final long PATIENCE = 250;

  /** What is to be written. */
  interface Writing {
    void write() throws IOException;
  }

  private final Map<Object, Writing> waiting = new LinkedHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("scribe").factory());
  private final Consumer<IOException> complaint;

  /**
   * A scribe.
   *
   * @param complaint told on the scribe's thread what could not be written
   */
  public Scribe(Consumer<IOException> complaint) {
    this.complaint = complaint;
  }

  /**
   * Writes soon.
   *
   * @param about what it is about; of two writings about the same only the later one is done
   */
  void soon(Object about, Writing writing) {
    boolean first;
    synchronized (waiting) {
      first = waiting.isEmpty();
      waiting.put(about, writing);
    }
    if (first && !thread.isShutdown()) {
      Future<?> _ = thread.schedule(this::writeAll, PATIENCE, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Writes at once, in place of what waits about the same, and returns when it is written.
   *
   * @throws IOException if it could not be written; nobody else is told then
   */
  void now(Object about, Writing writing) throws IOException {
    synchronized (waiting) {
      waiting.remove(about);
    }
    Future<@Nullable IOException> written = thread.submit(() -> failure(writing));
    try {
      IOException failure = written.get();
      if (failure != null) {
        throw failure;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** Writes what still waits, and returns when it is written. */
  public void flush() {
    if (thread.isShutdown()) {
      return;
    }
    try {
      thread.submit(this::writeAll).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("What was kept could not be written", e.getCause());
    }
  }

  /** Writes what still waits, and ends. */
  @Override
  public void close() {
    flush();
    thread.close();
  }

  private void writeAll() {
    List<Writing> now;
    synchronized (waiting) {
      now = List.copyOf(waiting.values());
      waiting.clear();
    }
    for (Writing writing : now) {
      IOException failure = failure(writing);
      if (failure != null) {
        complaint.accept(failure);
      }
    }
  }

  /** Writes, and says what was in the way: whatever it was, the next one is written. */
  private static @Nullable IOException failure(Writing writing) {
    try {
      writing.write();
      return null;
    } catch (IOException e) {
      return e;
    } catch (RuntimeException e) {
      return new IOException(e);
    }
  }
}
