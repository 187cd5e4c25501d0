/**
 * The only room that touches the inside of the JavaScript engine (GraalJS, one pinned version).
 *
 * <p>Four things are taken from inside, and {@link loopglass.engine.js.JavaScript} checks each at
 * its start, so that an upgrade of the engine fails with one sentence and not with wrong pictures:
 *
 * <ul>
 *   <li>an instrument sees functions entered and left, statements, calls and awaits;
 *   <li>the agent's queue of promise jobs is replaced, so that the microtask checkpoint is ours;
 *   <li>hidden properties of a promise job tell what it will run;
 *   <li>the rejection tracker tells of promises rejected and handled.
 * </ul>
 *
 * <p>Above this room a JavaScript value is an opaque {@code Object}; {@link
 * loopglass.engine.js.Values} reads and makes them.
 */
@NullMarked
package loopglass.engine.js;

import org.jspecify.annotations.NullMarked;
