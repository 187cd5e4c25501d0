/**
 * The network as programs see it: fetch (Fetch Standard), XMLHttpRequest, WebSocket, EventSource
 * and beacons, in front of a simulated server.
 *
 * <p>Decisions: nothing ever leaves this program; the scenario's front matter says what answers
 * what, and when. An address that it does not map gets 404 after 100 ms. Whom a server allows to
 * read (CORS) is not simulated: every answer can be read, since a lesson is about the order of
 * things. A response is a task of the networking task source, and each part of its body another; a
 * body that is complete when the program asks for it costs one more task, as in Chromium.
 */
@NullMarked
package loopglass.engine.host.net;

import org.jspecify.annotations.NullMarked;
