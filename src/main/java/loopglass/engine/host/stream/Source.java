package loopglass.engine.host.stream;

import loopglass.engine.js.Values;

/** Where a readable stream's chunks come from (Streams §4.2.3 "underlying source"). */
public interface Source {

  /** Is called at once; may already give chunks. What it returns is waited for. */
  default Object start(ReadableStreamDefaultController controller) {
    return Values.undefined();
  }

  /** Wants chunks; returns a promise or undefined, and is not called again before that settles. */
  default Object pull(ReadableStreamDefaultController controller) {
    return Values.undefined();
  }

  /** Nobody wants chunks any more. */
  default Object cancel(Object reason) {
    return Values.undefined();
  }
}
