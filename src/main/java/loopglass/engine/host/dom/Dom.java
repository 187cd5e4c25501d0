package loopglass.engine.host.dom;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.render.Rendering;

/** The door of this room: the document of a window, and what its nodes share. */
public final class Dom {

  private final Host host;
  private final Mutations mutations;
  private final Reactions reactions = new Reactions();
  private final ElementKinds kinds = new ElementKinds();
  private final CustomElements customElements;
  private final Document document;
  private long version;
  private boolean shadows;

  private Dom(Host host, EventTarget window) {
    this.host = host;
    mutations = new Mutations(host);
    customElements = new CustomElements(this);
    document = new Document(this, window);
  }

  /**
   * Gives a window its document: the page of the scenario, or an empty one.
   *
   * @param rendering gets a frame whenever the document has changed
   */
  public static Dom install(Host host, EventTarget window, Rendering rendering) {
    Dom dom = new Dom(host, window);
    Interfaces.install(dom);
    PagePainter painter = new PagePainter(dom.document);
    Html.parse(host.world().scenario().frontMatter().page(), dom.document);
    painter.beginBlank();
    rendering.paintWith(painter);
    dom.document.whenDirty(rendering::needFrame);
    rendering.needFrame();
    return dom;
  }

  /** What it was built with. */
  public Host host() {
    return host;
  }

  /** The window's document. */
  public Document document() {
    return document;
  }

  /** Which Java class and interface stand for which element. */
  public ElementKinds kinds() {
    return kinds;
  }

  Mutations mutations() {
    return mutations;
  }

  Reactions reactions() {
    return reactions;
  }

  CustomElements customElements() {
    return customElements;
  }

  /** Grows whenever something happens that a live collection could notice. */
  long version() {
    return version;
  }

  void treeChanged() {
    version++;
  }

  /** Whether there is any shadow tree. */
  boolean hasShadows() {
    return shadows;
  }

  void shadowAttached() {
    shadows = true;
  }
}
