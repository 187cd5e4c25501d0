/**
 * Error messages and stacks in V8's words.
 *
 * <p>Decision: programs print {@code e.message}, teachers quote it and search engines know it in
 * V8's wording, which both Node and Chromium speak; the engine beneath words many of its errors
 * otherwise. So each message the engine makes is reworded once, before the program can see the
 * error: {@link Wording} has a table of what the engine says and what V8 says instead. Where V8
 * quotes the program ("o.f is not a function"), the words come from the source text of the failing
 * expression ({@link Spoken}); where it quotes a value, from the arguments of the built-in function
 * that threw ({@link Site}).
 *
 * <p>Messages the program itself made are never touched.
 */
@NullMarked
package loopglass.engine.js.message;

import org.jspecify.annotations.NullMarked;
