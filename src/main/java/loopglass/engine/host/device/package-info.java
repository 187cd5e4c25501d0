/**
 * Devices around the page, as the front matter's {@code devices} has them, and what their user
 * allows.
 *
 * <p>Decisions: what is not said is there and works, and a user who is asked thinks for half a
 * second and allows it, so that the wait can be seen. Geolocation answers with tasks, everything
 * else with promises that a task settles; a refusal takes the same way. A question that is open is
 * asked once, for all who wait for it.
 */
@NullMarked
package loopglass.engine.host.device;

import org.jspecify.annotations.NullMarked;
