/**
 * Which rooms are on screen, where, and how large.
 *
 * <p>The stage stands at the right, the rooms with words in a column at its left. What is on screen
 * follows from four things alone – what the program needs, what the viewer has hidden, what is
 * spotlit, which tab is in front – so that it is computed anew whenever one of them changes and can
 * never get stuck half-way. Rooms come and go; the places of the dividers belong to the rooms
 * between which they lie, and are remembered.
 */
@NullMarked
package loopglass.view.arrangement;

import org.jspecify.annotations.NullMarked;
