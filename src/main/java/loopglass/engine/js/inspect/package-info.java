/**
 * Console text: what Node prints for the same arguments, made from GraalJS's internal values.
 *
 * <p>Decision: we speak Node 20's {@code util.inspect}, in the browser host as well. A developer
 * tools console shows live objects one can open; a recorded trace can only show text, and Node's is
 * the text the field knows.
 *
 * <p>The room is one walk. {@link Inspector} walks a value and knows where it is (depth,
 * indentation, the objects around it); {@link Shape} is what it found out about one object before
 * looking inside; {@link Breaks} decides which entries share a line. Values are read through {@link
 * Peek}, so that one place says what may run user code: only what Node itself runs, and nothing at
 * all when the reader is our own window ({@link Options#QUIET}).
 */
@NullMarked
package loopglass.engine.js.inspect;

import org.jspecify.annotations.NullMarked;
