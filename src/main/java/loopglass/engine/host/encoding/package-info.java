/**
 * TextEncoder and TextDecoder (Encoding Standard).
 *
 * <p>Decision: the tables are those of {@code java.nio.charset}; here are only the labels by which
 * the web knows them and the few rules in which it differs.
 */
@NullMarked
package loopglass.engine.host.encoding;

import org.jspecify.annotations.NullMarked;
