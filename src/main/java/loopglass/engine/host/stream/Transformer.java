package loopglass.engine.host.stream;

import loopglass.engine.js.Values;

/** What a transform stream does with chunks (Streams §6.2.3 "transformer"). */
public interface Transformer {

  /** Is called at once. */
  default Object start(TransformStreamDefaultController controller) {
    return Values.undefined();
  }

  /** Takes a chunk; what it enqueues comes out. */
  Object transform(Object chunk, TransformStreamDefaultController controller);

  /** There are no more chunks; what it enqueues still comes out. */
  default Object flush(TransformStreamDefaultController controller) {
    return Values.undefined();
  }

  /** One end is not wanted any more. */
  default Object cancel(Object reason) {
    return Values.undefined();
  }
}
