/**
 * URLs (URL Standard) and the blobs behind some of them (File API §8).
 *
 * <p>Decision: the parser is ours. {@link java.net.URI} follows RFC 3986, which resolves and
 * escapes differently from a browser, and the Java libraries that follow the URL Standard are no
 * longer kept.
 */
@NullMarked
package loopglass.engine.host.url;

import org.jspecify.annotations.NullMarked;
