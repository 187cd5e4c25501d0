/**
 * What a page keeps on the device (HTML §12 web storage; RFC 6265 cookies; Service Workers §5 the
 * Cache API).
 *
 * <p>Decisions: every run begins with nothing stored, or it would not be the same twice. There is
 * one document, so nobody hears a {@code storage} event but for what an input does in another tab.
 */
@NullMarked
package loopglass.engine.host.storage;

import org.jspecify.annotations.NullMarked;
