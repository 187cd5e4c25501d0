package loopglass.engine.host.net;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that come piece by piece. They are kept, so that several can read them. */
final class Inflow {

  private final List<byte[]> pieces = new ArrayList<>();
  private final List<Runnable> watchers = new ArrayList<>();
  private boolean ended;
  private @Nullable Object failure;
  private Runnable stop = () -> {};
  private int readers = 1;

  /** Bytes that are all there. */
  static Inflow of(byte[] bytes) {
    Inflow inflow = new Inflow();
    if (bytes.length > 0) {
      inflow.pieces.add(bytes);
    }
    inflow.ended = true;
    return inflow;
  }

  /** What to do when nobody wants the rest. */
  void whenUnwanted(Runnable action) {
    stop = action;
  }

  /** A piece has come; an empty one is none. */
  void add(byte[] piece, boolean last) {
    if (isRunning()) {
      if (piece.length > 0) {
        pieces.add(piece);
      }
      ended = last;
      tell();
    }
  }

  void end() {
    if (isRunning()) {
      ended = true;
      tell();
    }
  }

  void fail(Object reason) {
    if (isRunning()) {
      failure = reason;
      tell();
    }
  }

  private void tell() {
    List.copyOf(watchers).forEach(Runnable::run);
  }

  boolean isRunning() {
    return !ended && failure == null;
  }

  boolean hasEnded() {
    return ended;
  }

  @Nullable Object failure() {
    return failure;
  }

  /** Is told of every change from now on. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /** A piece by its number from 0, or null when it has not come. */
  byte @Nullable [] piece(int index) {
    return index < pieces.size() ? pieces.get(index) : null;
  }

  /** All bytes so far. */
  byte[] all() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pieces.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  /** One more reads it. */
  void share() {
    readers++;
  }

  /** One of its readers wants no more. */
  void leave() {
    if (--readers == 0 && isRunning()) {
      stop.run();
    }
  }
}
