package loopglass.engine.host.dom.selector;

/** A text is not a selector that a browser would accept. */
public final class SelectorMistake extends Exception {
  private static final long serialVersionUID = 1;

  SelectorMistake(String text) {
    super("'" + text + "' is not a valid selector.", null, false, false);
  }
}
