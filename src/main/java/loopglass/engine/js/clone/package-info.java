/**
 * Safe passing of structured data (HTML §2.7): structuredClone, and what is sent with postMessage.
 *
 * <p>Decision: serializing gives a graph of Java objects that belongs to no realm, so that a
 * message can wait in a queue, cross from one agent's thread to another's and arrive more than once
 * (BroadcastChannel). What the platform itself made is opaque here: {@link
 * loopglass.engine.js.clone.Foreign}.
 */
@NullMarked
package loopglass.engine.js.clone;

import org.jspecify.annotations.NullMarked;
