package loopglass.view.inspect;

/**
 * An arrow of a diagram.
 *
 * @param from key of the box where it begins
 * @param line index of the line where it begins; -1 for the box as a whole
 * @param to key of the box where it ends
 * @param label what stands at it, "" for none
 * @param dashed whether it is drawn dashed
 */
record Link(String from, int line, String to, String label, boolean dashed) {}
