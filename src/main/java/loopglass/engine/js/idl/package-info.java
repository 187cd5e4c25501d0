/**
 * Web IDL's ECMAScript binding (Web IDL §3): makes classes of the language out of Java classes, so
 * that the rooms of {@code engine.host} only say what their interfaces hold.
 *
 * <p>Decision: an interface is defined by a chain of calls in Java instead of a text in IDL, so the
 * compiler checks it. A platform object is a {@link loopglass.engine.js.idl.PlatformObject} that
 * has a JavaScript object as its face; attributes run unseen, constructors and operations are
 * frames, since they are calls that the program wrote.
 */
@NullMarked
package loopglass.engine.js.idl;

import org.jspecify.annotations.NullMarked;
