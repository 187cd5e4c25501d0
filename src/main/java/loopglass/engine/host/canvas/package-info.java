/**
 * Pictures that a program holds in its hands: {@code canvas.toBlob()}, ImageData, ImageBitmap (HTML
 * §4.12.5, §8.11).
 *
 * <p>Decision: nothing can be drawn, so a canvas is transparent and has no context; what counts is
 * when its picture is there: toBlob calls back from a task, createImageBitmap gives a promise that
 * is resolved in a microtask.
 */
@NullMarked
package loopglass.engine.host.canvas;

import org.jspecify.annotations.NullMarked;
