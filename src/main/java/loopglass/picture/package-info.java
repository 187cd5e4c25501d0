/**
 * What is to be seen: a snapshot of the machine laid out as a list of keyed sprites, and the
 * picture between two of them. No JavaFX, no clock: {@code picture = f(trace, moment)}.
 *
 * <p>Every sprite stands for one thing and carries that thing's id, minted by the engine. A tween
 * follows ids, never positions in a list: what is in both pictures travels, what is only in the
 * later one enters from where its cause stands, what is only in the earlier one leaves. So going
 * back is the same arithmetic as going forward, and visits in any order give equal pictures.
 */
@NullMarked
package loopglass.picture;

import org.jspecify.annotations.NullMarked;
