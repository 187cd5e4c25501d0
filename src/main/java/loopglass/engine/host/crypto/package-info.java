/**
 * The Web Cryptography API as far as lessons need it: random values, identifiers, digests.
 *
 * <p>The values are as random as they look but seeded, so that a program gives the same trace every
 * time. Nobody must protect anything with them.
 */
@NullMarked
package loopglass.engine.host.crypto;

import org.jspecify.annotations.NullMarked;
