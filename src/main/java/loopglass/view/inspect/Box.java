package loopglass.view.inspect;

import java.util.List;

/**
 * A thing of a diagram, before it has a place.
 *
 * @param key what it is, the same from step to step
 * @param look the style class that says what sort of thing
 * @param title its first line
 * @param lines the lines below
 * @param spoken all of it in words
 */
record Box(String key, String look, String title, List<Line> lines, String spoken) {

  /**
   * A line in a box.
   *
   * @param name what stands left, "" for none
   * @param value what stands right
   * @param changed whether it was changed by the line of the program before
   */
  record Line(String name, String value, boolean changed) {}
}
