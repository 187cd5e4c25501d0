package loopglass.engine.host.page;

import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.HtmlElement;
import org.jspecify.annotations.Nullable;

/** The img element (HTML §4.8.3). */
public final class HtmlImage extends HtmlElement {

  private final Images images;

  /** What it shows; null while it shows nothing. */
  @Nullable Picture picture;

  /** Whether nothing of it is under way. */
  boolean complete = true;

  /** Grows with every change of its source: an older load counts no more. */
  int load;

  HtmlImage(Document document, String localName, Images images) {
    super(document, localName, "HTMLImageElement");
    this.images = images;
  }

  /** An image's size in pixels. */
  record Picture(int width, int height) {}

  @Override
  protected void attributeChanged(String name, @Nullable String old, @Nullable String value) {
    if (name.equals("src")) {
      images.update(this, value);
    }
  }
}
