/**
 * The command line: one class a command, and how a step is written as a line of text or of JSON.
 *
 * <p>Commands only translate: words to calls, values to lines, endings to exit codes. What a
 * program is, how it runs and how it looks is decided elsewhere; the window comes in through {@link
 * loopglass.cli.Desktop}, so that nothing here needs a screen.
 *
 * <p>Every error is one sentence on standard error. Exit codes are {@link loopglass.cli.Status}'s.
 */
@NullMarked
package loopglass.cli;

import org.jspecify.annotations.NullMarked;
