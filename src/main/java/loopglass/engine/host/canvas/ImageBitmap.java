package loopglass.engine.host.canvas;

import loopglass.engine.host.Host;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.loop.Task;
import loopglass.trace.Job;
import loopglass.trace.Span;

/** A picture that is ready to be drawn (HTML §8.11). */
final class ImageBitmap extends PlatformObject {

  private int width;
  private int height;

  private ImageBitmap(int width, int height) {
    this.width = width;
    this.height = height;
  }

  static void install(Host host) {
    host.idl()
        .define("ImageBitmap", ImageBitmap.class)
        .get("width", image -> image.width)
        .get("height", image -> image.height)
        .action("close", 0, (image, call) -> image.close())
        .install();
    host.idl().promisingFunction("createImageBitmap", 1, call -> promised(host, made(call)));
  }

  /** As in Chromium, the promise of a picture that is there already is resolved in a microtask. */
  private static Object promised(Host host, ImageBitmap bitmap) {
    Deferred deferred = host.idl().deferred();
    Task.Description what =
        new Task.Description(
            Job.Kind.INTERNAL,
            "microtask",
            "createImageBitmap",
            "",
            Span.NONE,
            0,
            "the picture is there already");
    host.loop().queueMicrotask(what, () -> deferred.resolve(bitmap));
    return deferred.promise();
  }

  private static ImageBitmap made(Call call) {
    ImageData data = Idl.platform(call.value(0), ImageData.class);
    if (data != null) {
      return new ImageBitmap(data.width, data.height);
    }
    ImageBitmap other = Idl.platform(call.value(0), ImageBitmap.class);
    if (other != null) {
      if (other.width == 0) {
        throw call.domException("InvalidStateError", "The image source is detached.");
      }
      return new ImageBitmap(other.width, other.height);
    }
    HtmlElement element = Idl.platform(call.value(0), HtmlElement.class);
    if (element != null && element.localName().equals("canvas")) {
      return new ImageBitmap(Canvas.side(element, "width"), Canvas.side(element, "height"));
    }
    throw call.typeError(
        "The provided value is not of type '(Blob or HTMLCanvasElement or HTMLImageElement or"
            + " HTMLVideoElement or ImageBitmap or ImageData or OffscreenCanvas or"
            + " SVGImageElement or VideoFrame)'.");
  }

  private void close() {
    width = 0;
    height = 0;
  }
}
