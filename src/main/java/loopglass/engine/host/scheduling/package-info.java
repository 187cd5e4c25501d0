/**
 * Prioritized Task Scheduling: {@code scheduler.postTask}, {@code scheduler.yield}, and the
 * controllers that abort tasks or change their priority.
 *
 * <p>The standard has a queue for each priority; here a task's priority decides its place in the
 * one queue on screen, so that a viewer sees user-blocking work overtake. A continuation after a
 * yield goes before the other tasks of its priority. What a yield inherits holds for the task and
 * all its microtasks; in a browser it follows each promise.
 */
@NullMarked
package loopglass.engine.host.scheduling;

import org.jspecify.annotations.NullMarked;
