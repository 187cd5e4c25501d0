/**
 * Audio and video elements (HTML §4.8.11): how they load, play and pause. There is nothing to be
 * heard or seen of them.
 *
 * <p>Decisions: every source can be played and is as long as the front matter's {@code devices:
 * media} says, but for blob URLs that were revoked. It loads in 30 ms. Events and their order are
 * Chromium's.
 */
@NullMarked
package loopglass.engine.host.media;

import org.jspecify.annotations.NullMarked;
