/**
 * Messages: MessageChannel and MessagePort, postMessage, BroadcastChannel, structuredClone (HTML
 * §2.7, §9.3 to §9.5).
 *
 * <p>Decision: what connects two ports belongs to no realm ({@link
 * loopglass.engine.host.message.Endpoint}), so it can move between agents. A message is copied out
 * of its realm when it is sent and made an object of the other when its task runs. It is queued at
 * once, also in another agent, with the sender's frame as its cause: that is the chip that flies.
 */
@NullMarked
package loopglass.engine.host.message;

import org.jspecify.annotations.NullMarked;
