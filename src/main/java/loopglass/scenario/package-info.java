/**
 * A program and what surrounds it: its text, the front matter it may begin with, and the library of
 * programs that come with Loopglass. No JavaFX, no engine.
 *
 * <p>The whole file stays the program: front matter is a comment of it, so line numbers hold.
 */
@NullMarked
package loopglass.scenario;

import org.jspecify.annotations.NullMarked;
