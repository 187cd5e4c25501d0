/**
 * Pictures as shapes and words instead of pixels: SVG and PDF.
 *
 * <p>A {@link loopglass.view.vector.Tracing} walks over what JavaFX would paint, styled already,
 * and hands it to a {@link loopglass.view.vector.Pen}: so a vector picture shows what the bitmap
 * shows, and no look has to be told twice. Only what stills are made of is known: shapes in plain
 * colours, words, clips that are rectangles.
 *
 * <p>Both writers are our own, since what they need of SVG and PDF is little: the usual PDF library
 * is 4 MB and embeds no OpenType font with cubic outlines, which Inter is. In a PDF a letter is a
 * glyph of a Type 3 font, drawn once from the outline that JavaFX has of it; its text can be
 * searched and copied.
 */
@NullMarked
package loopglass.view.vector;

import org.jspecify.annotations.NullMarked;
