/**
 * The user of the page: what the scenario's inputs say is done to it.
 *
 * <p>Decision: one thing done, such as a click, is a gesture: a row of events in Chromium's order,
 * each dispatched by a task of its own on the user interaction task source. The next one is queued
 * when the one before it is over, before all other tasks, since Chromium lets input go first. An
 * event that nobody listens for gets no task; what it brings about happens all the same. A click
 * always has one, so that the viewer sees it.
 *
 * <p>Keys are typed one at a time. Text is put in at once, as from the clipboard of an input
 * method: one {@code beforeinput} and one {@code input} for all that is new, so that a scenario
 * which wants an event per letter says so with an input per letter.
 */
@NullMarked
package loopglass.engine.host.input;

import org.jspecify.annotations.NullMarked;
