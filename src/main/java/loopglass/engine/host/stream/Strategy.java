package loopglass.engine.host.stream;

import java.util.function.ToDoubleFunction;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;

/**
 * How much a stream holds before it says that it is full (Streams §7).
 *
 * @param highWaterMark not negative; may be infinite
 * @param size of a chunk, in the unit of the mark
 */
record Strategy(double highWaterMark, ToDoubleFunction<Object> size) {

  static Strategy of(double highWaterMark) {
    return new Strategy(highWaterMark, chunk -> 1);
  }

  /** Reads a QueuingStrategy. */
  static Strategy read(Host host, Call call, int index, double otherwise) {
    Members strategy = call.dictionary(index, "QueuingStrategy");
    Object mark = strategy.value("highWaterMark");
    double highWaterMark = Values.isUndefined(mark) ? otherwise : Values.toDouble(mark);
    Object size = strategy.functionOrNull("size");
    if (Double.isNaN(highWaterMark) || highWaterMark < 0) {
      throw call.rangeError(
          "A queuing strategy's highWaterMark property must be a nonnegative, non-NaN number");
    }
    return size == null
        ? of(highWaterMark)
        : new Strategy(
            highWaterMark,
            chunk -> Values.toDouble(host.js().call(size, Values.undefined(), chunk)));
  }
}
