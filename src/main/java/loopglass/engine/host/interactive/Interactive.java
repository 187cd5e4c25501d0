package loopglass.engine.host.interactive;

import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.focus.Focus;

/** The door of this room: gives a document interactive elements; before it is parsed. */
public final class Interactive {

  private Interactive() {}

  /** Lets the elements be made by this room, and adds what their interfaces have. */
  public static void install(Dom dom, Focus focus) {
    dom.kinds().use("a", HtmlAnchor::new);
    dom.kinds().use("details", HtmlDetails::new);
    dom.kinds().use("summary", HtmlSummary::new);
    dom.kinds().use("dialog", (document, name, _) -> new HtmlDialog(document, name, focus));
    dom.host()
        .idl()
        .extend("HTMLAnchorElement", HtmlAnchor.class)
        .getSet("href", HtmlAnchor::address, (a, call) -> a.setAttribute("href", call.text(0)))
        .install();
    dom.host()
        .idl()
        .extend("HTMLDetailsElement", HtmlDetails.class)
        .getSet(
            "name",
            details -> details.attribute("name", ""),
            (details, call) -> details.setAttribute("name", call.text(0)))
        .install();
    HtmlDialog.install(dom.host());
  }
}
