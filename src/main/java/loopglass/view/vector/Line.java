package loopglass.view.vector;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * A line of words.
 *
 * @param text the words
 * @param x where they begin
 * @param y their baseline
 * @param width how wide they are
 * @param font what they are set in
 * @param color what they are drawn in
 */
record Line(String text, double x, double y, double width, Font font, Color color) {}
