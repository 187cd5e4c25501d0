package loopglass.engine.host.stream;

/** What a transform stream does with chunks (Streams §6.2.3 "transformer"). */
public interface Transformer {

  /** Is called at once. */
  Object start(TransformStreamDefaultController controller);

  /** Takes a chunk; what it enqueues comes out. */
  Object transform(Object chunk, TransformStreamDefaultController controller);

  /** There are no more chunks; what it enqueues still comes out. */
  Object flush(TransformStreamDefaultController controller);

  /** One end is not wanted any more. */
  Object cancel(Object reason);
}
