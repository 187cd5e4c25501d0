/**
 * What every panel of the window shares: what is watched and records it, the words, the tones, what
 * the viewer can ask for and has set.
 *
 * <p>It lies below all panels and knows none of them, so that each panel can have a room of its own
 * without the rooms knowing each other.
 */
@NullMarked
package loopglass.view.panel;

import org.jspecify.annotations.NullMarked;
