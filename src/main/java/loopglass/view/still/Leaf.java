package loopglass.view.still;

/**
 * What one page of a hand-out is about.
 *
 * @param step whose picture it shows
 * @param label what kind of words stand below it
 * @param text those words, code between backquotes; "" for none
 * @param answer what is right where something is asked, else ""
 */
public record Leaf(int step, String label, String text, String answer) {}
