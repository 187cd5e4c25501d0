/**
 * Where the page stands and what surrounds it: Location, History and Navigator (HTML §7.2, §7.4,
 * §8.10).
 *
 * <p>There is one document for as long as a program runs, so history goes only between entries of
 * that document: what pushState and changes of the fragment have made. Whatever would load another
 * document is refused in words on the console. Going through the history is asynchronous, as the
 * browser's own process has to agree: it takes {@link
 * loopglass.engine.host.navigation.SessionHistory#TRAVERSAL} of virtual time.
 */
@NullMarked
package loopglass.engine.host.navigation;

import org.jspecify.annotations.NullMarked;
