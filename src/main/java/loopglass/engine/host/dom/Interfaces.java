package loopglass.engine.host.dom;

import loopglass.engine.host.Host;

/** Defines the interfaces of this room, parents before children. */
final class Interfaces {

  private Interfaces() {}

  static void install(Dom dom) {
    Host host = dom.host();
    Lists.install(host);
    NodeInterface.install(host);
    TextInterfaces.install(dom);
    ElementInterface.install(dom);
    HtmlInterfaces.install(dom);
    FragmentInterfaces.install(dom);
    DocumentInterface.install(dom);
    MutationObserver.install(dom);
    dom.customElements().install();
  }
}
