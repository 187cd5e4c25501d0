package loopglass.engine.host.dom;

/** Small rules of single elements. */
final class HtmlElements {

  private HtmlElements() {}

  /** A floating-point number in an attribute (HTML §2.3.4.3). */
  static double fraction(Element element, String attribute, double otherwise) {
    try {
      return Double.parseDouble(element.attribute(attribute, "").strip());
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  /** A number as an attribute's value. */
  static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}
