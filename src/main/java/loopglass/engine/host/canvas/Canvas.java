package loopglass.engine.host.canvas;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.file.Blob;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;

/** The door of this room: what a canvas element can do, and pictures without a canvas. */
public final class Canvas {

  /** A canvas that does not say otherwise, in pixels. */
  private static final int WIDTH = 300;

  private static final int HEIGHT = 150;

  private Canvas() {}

  /** Defines toBlob, ImageData, ImageBitmap and createImageBitmap. */
  public static void install(Dom dom) {
    Host host = dom.host();
    ImageData.install(host);
    ImageBitmap.install(host);
    host.idl()
        .extend("HTMLCanvasElement", HtmlElement.class)
        .action("toBlob", 1, (canvas, call) -> toBlob(host, canvas, call))
        .install();
  }

  /** HTML §4.12.5.5: the picture is encoded beside the program, then a task calls back. */
  private static void toBlob(Host host, HtmlElement canvas, Call call) {
    Object callback = call.function(0);
    int width = side(canvas, "width");
    int height = side(canvas, "height");
    host.later(
        "toBlob",
        "",
        callback,
        0,
        TaskSource.CANVAS_BLOB,
        "toBlob",
        "the picture is encoded",
        () -> {
          Object blob =
              width == 0 || height == 0
                  ? Values.none()
                  : host.idl().js(new Blob(png(width, height), "image/png"));
          host.invoke(callback, Values.undefined(), blob);
        });
  }

  /** A side of a canvas in pixels. */
  static int side(HtmlElement canvas, String name) {
    try {
      return Math.max(0, Integer.parseInt(canvas.attribute(name, "").strip()));
    } catch (NumberFormatException none) {
      return name.equals("width") ? WIDTH : HEIGHT;
    }
  }

  private static byte[] png(int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
