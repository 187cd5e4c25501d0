/**
 * Where elements stand, for programs that ask: boxes, scrolling, ResizeObserver,
 * IntersectionObserver, media queries (CSSOM View).
 *
 * <p>Decision: Loopglass has no CSS, so a box comes from few rules that can be said in a paragraph.
 * The viewport is as large as the front matter says, 1280 × 720 pixels if it does not. Blocks are
 * as wide as what is around them and stand below each other; the body keeps its eight pixels of
 * margin. Inline elements and text flow in lines of 18 pixels, a character being eight pixels wide.
 * {@code width}, {@code height}, {@code display}, {@code position: absolute | fixed} with {@code
 * left} and {@code top}, and {@code overflow} count when they stand in the style attribute, lengths
 * in px, em, rem, %, vw and vh; images and the like also have their width and height attributes.
 * Style sheets, other margins, borders, padding and transforms do not count. The order in which
 * things happen is exact; the numbers are as simple as these rules.
 */
@NullMarked
package loopglass.engine.host.layout;

import org.jspecify.annotations.NullMarked;
