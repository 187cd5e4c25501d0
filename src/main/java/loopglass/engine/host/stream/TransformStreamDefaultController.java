package loopglass.engine.host.stream;

import loopglass.engine.js.idl.PlatformObject;

/** What a transformer speaks to (Streams §6.3). */
public final class TransformStreamDefaultController extends PlatformObject {

  private final TransformStream stream;

  TransformStreamDefaultController(TransformStream stream) {
    this.stream = stream;
  }

  TransformStream stream() {
    return stream;
  }

  /** Gives a chunk out. */
  public void enqueue(Object chunk) {
    stream.enqueue(chunk);
  }
}
