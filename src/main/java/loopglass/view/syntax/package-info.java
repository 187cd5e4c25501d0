/**
 * The grammar of a program as far as eyes need it: what is a keyword, a string, a call, and where
 * the text is not JavaScript.
 *
 * <p>Tree-sitter parses it, because it parses any text, also one that is being typed, and parses
 * again only what an edit touched. It is native code; where that cannot be loaded everything is
 * plain ink and nothing else is missing. No word here decides whether a program runs: that is said
 * by the engine. Nothing here knows JavaFX, so it can run on any thread.
 */
@NullMarked
package loopglass.view.syntax;

import org.jspecify.annotations.NullMarked;
