package loopglass.engine.host.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.render.Participant;

/** matchMedia, and the events of media queries whose answer has changed (CSSOM View §4.2). */
final class MediaQueries implements Participant {

  private final List<MediaQueryList> lists = new ArrayList<>();

  private MediaQueries() {}

  static MediaQueries install(Host host, Viewport viewport) {
    MediaQueries all = new MediaQueries();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("media", "");
    attributes.put("matches", false);
    EventInterface.of(
            host,
            "MediaQueryListEvent",
            MediaQueryListEvent.class,
            DomEvent.class,
            attributes,
            MediaQueryListEvent::new)
        .install();
    host.idl()
        .define("MediaQueryList", MediaQueryList.class)
        .inherits(EventTarget.class)
        .get("media", list -> list.media)
        .get("matches", MediaQueryList::matches)
        .with(EventHandlers.of("change"))
        .install();
    host.idl()
        .function(
            "matchMedia",
            1,
            call -> {
              MediaQueryList list = new MediaQueryList(host, call.text(0).strip(), viewport);
              all.lists.add(list);
              return list;
            });
    return all;
  }

  /** Tells that a media query holds now, or no longer. */
  private static final class MediaQueryListEvent extends DomEvent {
    MediaQueryListEvent(String type, Map<String, Object> detail) {
      super(type, false, false, false, detail);
    }
  }

  @Override
  public long due() {
    return lists.stream().anyMatch(list -> list.matches() != list.reported) ? NEXT_FRAME : NEVER;
  }

  @Override
  public void update(long moment) {
    for (MediaQueryList list : List.copyOf(lists)) {
      boolean matches = list.matches();
      if (matches != list.reported) {
        list.reported = matches;
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("media", list.media);
        detail.put("matches", matches);
        list.fire(new MediaQueryListEvent("change", detail));
      }
    }
  }
}
