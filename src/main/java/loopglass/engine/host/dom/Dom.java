package loopglass.engine.host.dom;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.render.Rendering;
import loopglass.scenario.FrontMatter;
import loopglass.trace.Event;
import loopglass.trace.Page;

/** The door of this room: the document of a window, and what its nodes share. */
public final class Dom {

  private final Host host;
  private final Mutations mutations;

  /** A page is in no quirks mode; of two, the first counts (HTML §13.2.6.4). */
  private static final String DOCTYPE = "<!DOCTYPE html>";

  private final Reactions reactions = new Reactions();
  private final ElementKinds kinds = new ElementKinds();
  private final CustomElements customElements;
  private final Document document;
  private final Document inert;
  private long version;
  private boolean shadows;

  private Dom(Host host, EventTarget window) {
    this.host = host;
    mutations = new Mutations(host);
    customElements = new CustomElements(this);
    document = new Document(this, window);
    inert = new Document(this, null);
  }

  /** Gives a window its document, which is empty until {@link #parse}. */
  public static Dom install(Host host, EventTarget window) {
    Dom dom = new Dom(host, window);
    Interfaces.install(dom);
    return dom;
  }

  /**
   * Fills the document with the page of the scenario. Rooms with elements of their own have named
   * them before.
   *
   * @param rendering gets a frame whenever the document has changed
   */
  public void parse(Rendering rendering) {
    FrontMatter matter = host.world().scenario().frontMatter();
    PagePainter painter = new PagePainter(document);
    Html.parse(DOCTYPE + matter.page(), document);
    Page page = painter.beginning(matter.start() == FrontMatter.Start.LOADED);
    if (!page.isBlank()) {
      host.journal().happened(new Event.Rendered(page));
    }
    rendering.paintWith(painter);
    document.whenDirty(rendering::needFrame);
    rendering.needFrame();
  }

  /** What it was built with. */
  public Host host() {
    return host;
  }

  /** The window's document. */
  public Document document() {
    return document;
  }

  /** The document of what is inside templates (HTML §4.12.3 "template contents owner document"). */
  Document inert() {
    return inert;
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
