/**
 * The words everyone shares: what happened ({@link loopglass.trace.Event}), the whole machine after
 * it ({@link loopglass.trace.Snapshot}), and the append-only record of both ({@link
 * loopglass.trace.Trace}).
 *
 * <p>Every value here is immutable and carries an id minted once by the engine, so that a picture
 * of step n+1 can say of each thing whether it stayed, moved, came or went, without comparing
 * positions. A snapshot is a fold of events ({@link loopglass.trace.Machine}); unchanged parts are
 * shared with the snapshot before it, which is what makes going back free.
 *
 * <p>Imports nothing of Loopglass, and besides the JDK only persistent collections.
 */
@NullMarked
package loopglass.trace;

import org.jspecify.annotations.NullMarked;
