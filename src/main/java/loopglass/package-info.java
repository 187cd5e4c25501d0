/**
 * Where the parts are wired together: the only package that knows both the command line and the
 * window, and both the engine and who plays what it records.
 *
 * <p>Nothing is decided here but which part meets which, so that each of them can be built and
 * tested without the others.
 */
@NullMarked
package loopglass;

import org.jspecify.annotations.NullMarked;
