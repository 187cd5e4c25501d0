/**
 * Film mode: a page of the window that shows what a film will be like, and has it made.
 *
 * <p>It stands above {@link loopglass.film} and the window's panels, and the window knows it by
 * {@link loopglass.view.Studio} alone: so a film is drawn by what draws stills, never by the window
 * itself, and the window can be had without an encoder.
 *
 * <p>What is chosen is a word in the settings each, kept under a name that begins with {@code
 * film.}. The preview is drawn by the same {@link loopglass.view.still.Easel} as the film, from the
 * same sheet, only in less pixels; so what is seen there is what will be in the film. The selected
 * range of the page's timeline is the one truth about which part is filmed.
 */
@NullMarked
package loopglass.studio;

import org.jspecify.annotations.NullMarked;
