package loopglass.scenario;

/**
 * A change of one part of a text.
 *
 * @param from where the part begins, in UTF-16 units
 * @param to where it ends
 * @param text what stands there instead
 */
public record TextEdit(int from, int to, String text) {

  /** The text with the change made. */
  public String of(String whole) {
    return whole.substring(0, from) + text + whole.substring(to);
  }
}
