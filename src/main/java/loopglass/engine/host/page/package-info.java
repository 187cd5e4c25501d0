/**
 * How a page comes to be: parsing, scripts, images, and the events that tell how far it is (HTML
 * §4.12.1, §4.8.3, §13.2.7).
 *
 * <p>Decision: a page without scripts is there before the program begins, without a task, since a
 * lesson about timers should not begin with the loading of its page. One with scripts is parsed in
 * a task of its own; a script that blocks the parser is there at once, as from a cache. A scenario
 * that starts in the parser runs as the last script of its page, and sees the events of its
 * loading.
 */
@NullMarked
package loopglass.engine.host.page;

import org.jspecify.annotations.NullMarked;
