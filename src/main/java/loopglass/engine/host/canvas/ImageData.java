package loopglass.engine.host.canvas;

import loopglass.engine.host.Host;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;

/** Pixels of four bytes, row by row (HTML §4.12.5.1.15). */
final class ImageData extends PlatformObject {

  private static final int BYTES = 4;

  final int width;
  final int height;
  private final Object data;

  private ImageData(int width, int height, Object data) {
    this.width = width;
    this.height = height;
    this.data = data;
  }

  static void install(Host host) {
    host.idl()
        .define("ImageData", ImageData.class)
        .constructor(2, call -> made(host, call))
        .get("width", image -> image.width)
        .get("height", image -> image.height)
        .get("data", image -> image.data)
        .get("colorSpace", _ -> "srgb")
        .install();
  }

  private static ImageData made(Host host, Call call) {
    Object bytes = JavaScript.get(host.js().global(), "Uint8ClampedArray");
    if (!Values.isObject(call.value(0))) {
      int width = side(call, 0, "width");
      int height = side(call, 1, "height");
      return new ImageData(
          width, height, host.js().construct(bytes, (double) width * height * BYTES));
    }
    Object data = call.value(0);
    if (JavaScript.get(data, "constructor") != bytes) {
      throw call.notOfType(0, "Uint8ClampedArray");
    }
    int width = side(call, 1, "width");
    double length = Values.toDouble(JavaScript.get(data, "length"));
    if (length == 0 || length % BYTES != 0) {
      throw call.domException("InvalidStateError", "The input data length is not a multiple of 4.");
    }
    double height = length / BYTES / width;
    if (height != Math.rint(height)) {
      throw call.domException(
          "IndexSizeError", "The input data length is not a multiple of (4 * width).");
    }
    if (call.has(2) && side(call, 2, "height") != height) {
      throw call.domException(
          "IndexSizeError", "The input data length is not equal to (4 * width * height).");
    }
    return new ImageData(width, (int) height, data);
  }

  private static int side(Call call, int index, String name) {
    int pixels = call.integer(index);
    if (pixels == 0) {
      throw call.domException("IndexSizeError", "The source " + name + " is zero or not a number.");
    }
    return Math.abs(pixels);
  }
}
