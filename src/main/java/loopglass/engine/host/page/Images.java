package loopglass.engine.host.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Reflect;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.net.Downloads;
import loopglass.engine.host.page.HtmlImage.Picture;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import org.jspecify.annotations.Nullable;

/** Loads images (HTML §4.8.4.3 "update the image data"). */
final class Images {

  private final Loading loading;
  private final Host host;
  private final Downloads downloads;

  private Images(Loading loading, Host host, Downloads downloads) {
    this.loading = loading;
    this.host = host;
    this.downloads = downloads;
  }

  static void install(Loading loading, Dom dom, Downloads downloads) {
    Host host = dom.host();
    Images images = new Images(loading, host, downloads);
    dom.kinds().use("img", (document, name, _) -> new HtmlImage(document, name, images));
    host.idl()
        .extend("HTMLImageElement", HtmlImage.class)
        .getSet(
            "src",
            image -> images.address(image.attribute("src", "")),
            (image, call) -> image.setAttribute("src", call.text(0)))
        .get("currentSrc", image -> images.address(image.attribute("src", "")))
        .get("complete", image -> image.complete)
        .get("naturalWidth", image -> image.picture == null ? 0 : image.picture.width())
        .get("naturalHeight", image -> image.picture == null ? 0 : image.picture.height())
        .with(Reflect.texts("alt", "srcset", "sizes", "loading", "decoding", "crossOrigin"))
        .promising("decode", 0, Images::decode)
        .install();
    JavaScript js = host.js();
    js.defineHidden(
        js.global(),
        "Image",
        js.constructor(
            "Image",
            0,
            (target, arguments) -> {
              HtmlImage image = (HtmlImage) dom.document().create("img");
              for (int i = 0; i < Math.min(2, arguments.length); i++) {
                image.setAttribute(i == 0 ? "width" : "height", String.valueOf(arguments[i]));
              }
              return host.idl().js(image);
            }));
    js.define(
        JavaScript.get(js.global(), "Image"),
        "prototype",
        JavaScript.get(JavaScript.get(js.global(), "HTMLImageElement"), "prototype"));
  }

  private String address(String written) {
    String url = written.isEmpty() ? null : downloads.resolve(written);
    return url == null ? written : url;
  }

  /** Its source has changed: what it shows comes in a task, even if it is there already. */
  void update(HtmlImage image, @Nullable String source) {
    int load = ++image.load;
    image.picture = null;
    image.complete = source == null;
    if (source == null) {
      return;
    }
    String url = source.isEmpty() ? null : downloads.resolve(source);
    loading.delay();
    if (url == null) {
      loading.queue("error at an image", "its address is none", () -> arrived(image, load, null));
    } else {
      downloads.load("img.src", url, "image load", bytes -> arrived(image, load, bytes));
    }
  }

  private void arrived(HtmlImage image, int load, byte @Nullable [] bytes) {
    if (image.load == load) {
      image.picture = bytes == null ? null : size(bytes);
      image.complete = true;
      image.changedLook();
      image.fire(
          new DomEvent(image.picture == null ? "error" : "load", false, false, false, Map.of()));
    }
    loading.release();
  }

  /** HTML §4.8.3 decode(): settled once it is there. */
  private static Object decode(HtmlImage image, Call call) {
    Deferred deferred = call.idl().deferred();
    if (image.picture != null) {
      deferred.resolve(loopglass.engine.js.Values.undefined());
    } else {
      deferred.reject(
          call.idl().domException("EncodingError", "The source image cannot be decoded."));
    }
    return deferred.promise();
  }

  /** The size that the header of an image tells; null when this is no image. */
  private static @Nullable Picture size(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    if (head.startsWith("GIF8") && bytes.length >= 10) {
      return new Picture(little(bytes, 6), little(bytes, 8));
    }
    if (head.startsWith("\u0089PNG") && bytes.length >= 24) {
      return new Picture(big(bytes, 18), big(bytes, 22));
    }
    if (head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("RIFF")) {
      return new Picture(1, 1);
    }
    return head.contains("<svg") ? new Picture(300, 150) : null;
  }

  private static int little(byte[] bytes, int at) {
    return (bytes[at] & 255) | (bytes[at + 1] & 255) << 8;
  }

  private static int big(byte[] bytes, int at) {
    return (bytes[at] & 255) << 8 | (bytes[at + 1] & 255);
  }
}
