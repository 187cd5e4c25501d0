package loopglass.engine.host.stream;

import loopglass.engine.js.Values;

/** Where a writable stream's chunks go (Streams §5.2.3 "underlying sink"). */
interface Sink {

  default Object start(WritableStreamDefaultController controller) {
    return Values.undefined();
  }

  default Object write(Object chunk, WritableStreamDefaultController controller) {
    return Values.undefined();
  }

  default Object close() {
    return Values.undefined();
  }

  default Object abort(Object reason) {
    return Values.undefined();
  }
}
