package loopglass.engine.host.dom;

import org.jspecify.annotations.Nullable;

/** An element of HTML (HTML §3.2). Those with a behaviour of their own extend it. */
public class HtmlElement extends Element {

  private final String interfaceName;

  /**
   * An element.
   *
   * @param interfaceName such as {@code HTMLDivElement}
   */
  public HtmlElement(Document document, String localName, String interfaceName) {
    super(document, HTML, localName);
    this.interfaceName = interfaceName;
  }

  @Override
  protected final @Nullable String interfaceName() {
    return interfaceName;
  }

  @Override
  public boolean is(String state) {
    return switch (state) {
      case "link", "any-link" ->
          (localName().equals("a") || localName().equals("area")) && hasAttribute("href");
      case "open" -> hasAttribute("open");
      default -> super.is(state);
    };
  }
}
