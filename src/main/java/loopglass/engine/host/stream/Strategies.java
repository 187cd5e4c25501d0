package loopglass.engine.host.stream;

import loopglass.engine.host.Host;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;

/** The strategies that the platform brings along (Streams §7.3, §7.4). */
final class Strategies {

  private Strategies() {}

  private static final class CountQueuingStrategy extends PlatformObject {
    final double mark;

    CountQueuingStrategy(double mark) {
      this.mark = mark;
    }
  }

  private static final class ByteLengthQueuingStrategy extends PlatformObject {
    final double mark;

    ByteLengthQueuingStrategy(double mark) {
      this.mark = mark;
    }
  }

  static void install(Host host) {
    Object count = host.js().unseenFunction("size", 0, (self, arguments) -> 1);
    host.idl()
        .define("CountQueuingStrategy", CountQueuingStrategy.class)
        .constructor(1, call -> new CountQueuingStrategy(mark(call)))
        .get("highWaterMark", strategy -> strategy.mark)
        .get("size", strategy -> count)
        .install();
    Object length =
        host.js()
            .unseenFunction(
                "size",
                1,
                (self, arguments) -> JavaScript.get(Values.argument(arguments, 0), "byteLength"));
    host.idl()
        .define("ByteLengthQueuingStrategy", ByteLengthQueuingStrategy.class)
        .constructor(1, call -> new ByteLengthQueuingStrategy(mark(call)))
        .get("highWaterMark", strategy -> strategy.mark)
        .get("size", strategy -> length)
        .install();
  }

  private static double mark(Call call) {
    Members init = call.dictionary(0, "QueuingStrategyInit");
    if (!init.has("highWaterMark")) {
      throw call.typeError(
          "Failed to read the 'highWaterMark' property from 'QueuingStrategyInit': Required member"
              + " is undefined.");
    }
    return Values.toDouble(init.value("highWaterMark"));
  }
}
