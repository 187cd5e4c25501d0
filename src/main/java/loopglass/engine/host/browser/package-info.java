/**
 * What a browser puts around the language, by the HTML Standard: each API says when something
 * becomes ready and queues its task or microtask through the one loop. To add an API, write a class
 * beside these and name it in {@link loopglass.engine.host.browser.Window}.
 */
@NullMarked
package loopglass.engine.host.browser;

import org.jspecify.annotations.NullMarked;
