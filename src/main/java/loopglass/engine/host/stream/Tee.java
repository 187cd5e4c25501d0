package loopglass.engine.host.stream;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.loop.Task;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** Two streams out of one (Streams §4.9.1 "ReadableStreamDefaultTee"). */
public final class Tee {

  /** The two streams. */
  public record Branches(ReadableStream first, ReadableStream second) {}

  private final Host host;
  private final ReadableStreamDefaultReader reader;
  private final ReadableStream original;
  private final Deferred cancelled;
  private final @Nullable ReadableStream[] branches = new ReadableStream[2];
  private final boolean[] gone = new boolean[2];
  private final Object[] reasons = {Values.undefined(), Values.undefined()};
  private boolean reading;
  private boolean readAgain;

  private Tee(ReadableStream original) {
    this.original = original;
    host = original.host();
    reader = original.acquireReader();
    cancelled = host.idl().deferred();
  }

  static Branches of(ReadableStream stream) {
    Tee tee = new Tee(stream);
    ReadableStream first = ReadableStream.of(tee.host, tee.new Branch(0), 1);
    ReadableStream second = ReadableStream.of(tee.host, tee.new Branch(1), 1);
    tee.branches[0] = first;
    tee.branches[1] = second;
    tee.host
        .idl()
        .promises()
        .upon(
            tee.reader.closed(),
            value -> {},
            reason -> {
              first.controller().error(reason);
              second.controller().error(reason);
              if (!tee.gone[0] || !tee.gone[1]) {
                tee.cancelled.resolve();
              }
            });
    return new Branches(first, second);
  }

  private final class Branch implements Source {
    private final int index;

    Branch(int index) {
      this.index = index;
    }

    @Override
    public Object pull(ReadableStreamDefaultController controller) {
      if (reading) {
        readAgain = true;
      } else {
        reading = true;
        reader.read(new Request());
      }
      return Values.undefined();
    }

    @Override
    public Object cancel(Object reason) {
      gone[index] = true;
      reasons[index] = reason;
      if (gone[1 - index]) {
        cancelled.resolve(original.cancel(host.idl().js(List.of(reasons))));
      }
      return cancelled.promise();
    }
  }

  private final class Request implements ReadRequest {
    @Override
    public void chunk(Object chunk) {
      host.loop()
          .queueMicrotask(
              new Task.Description(
                  Job.Kind.INTERNAL,
                  "microtask",
                  "tee a chunk",
                  "",
                  Span.NONE,
                  0,
                  "a chunk is there for both branches"),
              () -> both(chunk));
    }

    private void both(Object chunk) {
      readAgain = false;
      for (int i = 0; i < 2; i++) {
        ReadableStream branch = branches[i];
        if (!gone[i] && branch != null) {
          branch.controller().enqueue(chunk);
        }
      }
      reading = false;
      if (readAgain) {
        reading = true;
        reader.read(new Request());
      }
    }

    @Override
    public void close() {
      reading = false;
      for (int i = 0; i < 2; i++) {
        ReadableStream branch = branches[i];
        if (!gone[i] && branch != null) {
          branch.controller().close();
        }
      }
      if (!gone[0] || !gone[1]) {
        cancelled.resolve();
      }
    }

    @Override
    public void error(Object reason) {
      reading = false;
    }
  }
}
