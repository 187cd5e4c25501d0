/**
 * Worker and SharedWorker (HTML §10): agents of their own beside the page.
 *
 * <p>Decisions where the standard leaves a choice: a worker's thread is up {@link
 * loopglass.engine.host.worker.WorkerAgent#START_UP} of virtual time after it was started, in the
 * order of starting; its queue shows from the start what waits for it, its script first. An error
 * that a worker does not handle is reported at the worker and then fired at the Worker object. What
 * a worker's global object offers is said by {@code engine.host.browser}, through {@link
 * loopglass.engine.host.worker.Surroundings}.
 */
@NullMarked
package loopglass.engine.host.worker;

import org.jspecify.annotations.NullMarked;
