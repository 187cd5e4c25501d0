/**
 * structuredClone (HTML, 2.7 Safe passing of structured data): StructuredSerialize and
 * StructuredDeserialize.
 *
 * <p>Decision: the two are one walk here. Serializing to a record and back is only observable where
 * it fails, and then nothing of the copy has been seen; transferred buffers are detached after the
 * walk has succeeded, as the standard has it.
 */
@NullMarked
package loopglass.engine.js.clone;

import org.jspecify.annotations.NullMarked;
