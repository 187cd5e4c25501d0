/**
 * The console namespace, by the Console Standard.
 *
 * <p>The standard leaves to each console how things look. Here they are written as Node writes them
 * to a terminal, in every host: indented groups, tables in box characters, {@code label: 12.5ms}.
 * One text then serves the console room, the command line and the expected output of a test, and a
 * program prints the same wherever it runs. Times are virtual. Only what is said of a failed
 * assertion is written as Chromium does: Node makes a string of it first, {@code [object Object]}.
 */
@NullMarked
package loopglass.engine.host.console;

import org.jspecify.annotations.NullMarked;
