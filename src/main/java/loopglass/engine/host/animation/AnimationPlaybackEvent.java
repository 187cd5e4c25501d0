package loopglass.engine.host.animation;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.js.Values;

/** Tells that an animation is over (Web Animations §6.14). */
final class AnimationPlaybackEvent extends DomEvent {

  AnimationPlaybackEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  static void install(Host host) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("currentTime", Values.none());
    attributes.put("timelineTime", Values.none());
    EventInterface.of(
            host,
            "AnimationPlaybackEvent",
            AnimationPlaybackEvent.class,
            DomEvent.class,
            attributes,
            AnimationPlaybackEvent::new)
        .install();
  }
}
