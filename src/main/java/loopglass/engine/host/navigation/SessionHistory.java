package loopglass.engine.host.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.js.Values;
import loopglass.engine.js.clone.Serialized;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Event;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** The entries of the page's history and the one it stands at (HTML §7.4.1). */
final class SessionHistory {

  /** Virtual nanoseconds that it takes to go to another entry; about what Chromium needs. */
  static final long TRAVERSAL = 20 * VirtualClock.MILLISECOND;

  private final Host host;
  private final EventTarget window;
  private final List<Entry> entries = new ArrayList<>();
  private int current;

  /** The current entry's state as the program sees it. */
  private Object state = Values.none();

  /**
   * An entry (HTML §7.4.1.1).
   *
   * @param state what pushState was given, or null
   */
  private record Entry(UrlRecord url, @Nullable Serialized state) {}

  SessionHistory(Host host, EventTarget window, UrlRecord url) {
    this.host = host;
    this.window = window;
    entries.add(new Entry(url, null));
  }

  UrlRecord url() {
    return entries.get(current).url();
  }

  Object state() {
    return state;
  }

  int length() {
    return entries.size();
  }

  /** "URL and history update steps": another entry, nothing is fired. */
  void update(UrlRecord url, @Nullable Serialized newState, boolean replace) {
    place(new Entry(url, newState), replace);
    restoreState();
  }

  private void place(Entry entry, boolean replace) {
    if (replace) {
      entries.set(current, entry);
    } else {
      entries.subList(current + 1, entries.size()).clear();
      entries.add(entry);
      current++;
    }
  }

  private void restoreState() {
    Serialized its = entries.get(current).state();
    state = its == null ? Values.none() : host.arrived(its).value();
  }

  /** "navigate to a fragment": popstate here and now as in Chromium, hashchange in a task. */
  void toFragment(UrlRecord url, boolean replace) {
    UrlRecord before = url();
    place(new Entry(url, null), replace || url.href().equals(before.href()));
    restoreState();
    tell(before);
  }

  private void tell(UrlRecord before) {
    Map<String, Object> popState = new LinkedHashMap<>();
    popState.put("state", state);
    popState.put("hasUAVisualTransition", false);
    window.fire(new PopStateEvent("popstate", popState));
    UrlRecord now = url();
    if (!before.hash().equals(now.hash())) {
      host.queueTask(
          TaskSource.DOM_MANIPULATION,
          "hashchange",
          null,
          window.waiting("hashchange"),
          "the URL has another fragment",
          () ->
              window.fire(
                  new HashChangeEvent(
                      "hashchange", Map.of("oldURL", before.href(), "newURL", now.href()))));
    }
  }

  /**
   * "traverse the history by a delta": later, and nothing at all if there is no such entry then.
   *
   * @param api what asked for it, such as {@code history.back}
   */
  void traverse(int delta, String api) {
    Pending pending = host.register(api, "", null, host.clock().now() + TRAVERSAL);
    host.clock().at(pending.due(), () -> arrive(delta, pending));
  }

  private void arrive(int delta, Pending pending) {
    host.journal().record(new Event.Due(pending));
    host.done(pending);
    int to = current + delta;
    if (to >= 0 && to < entries.size()) {
      host.queueTask(
          TaskSource.NAVIGATION_AND_TRAVERSAL,
          "go to " + describe(entries.get(to).url()),
          null,
          pending,
          "the browser has found the entry",
          () -> stand(delta));
    }
  }

  private static String describe(UrlRecord url) {
    return url.pathname() + url.search() + url.hash();
  }

  private void stand(int delta) {
    int to = current + delta;
    if (to >= 0 && to < entries.size()) {
      UrlRecord before = url();
      current = to;
      restoreState();
      tell(before);
    }
  }
}
