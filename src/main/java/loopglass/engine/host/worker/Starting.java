package loopglass.engine.host.worker;

import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** What Worker and SharedWorker have in common when they start an agent. */
final class Starting {

  /** As many agents may run at a time, each with an engine and a thread of its own. */
  private static final int MOST_AGENTS = 32;

  private final Host host;
  private final String base;
  private final Scripts scripts;
  private final Surroundings surroundings;

  /**
   * For the workers that a realm starts.
   *
   * @param base URL of that realm
   */
  Starting(Host host, String base, Surroundings surroundings) {
    this.host = host;
    this.base = base;
    this.scripts = new Scripts(host.world());
    this.surroundings = surroundings;
  }

  Scripts scripts() {
    return scripts;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The absolute URL of a constructor's first argument. */
  String url(Call call, String constructor) {
    String given = call.scalarText(0);
    String url = scripts.resolve(base, given);
    if (url == null) {
      throw call.domException("SyntaxError", "'" + given + "' is not a valid URL.");
    }
    if (!scripts.isAllowed(url)) {
      throw call.domException(
          "SecurityError",
          "Script at '"
              + url
              + "' cannot be accessed from origin '"
              + host.world().origin()
              + "'.");
    }
    if (host.journal().thread().cluster().size() >= MOST_AGENTS) {
      throw call.domException(
          "QuotaExceededError",
          "Loopglass runs at most " + (MOST_AGENTS - 1) + " workers at a time.");
    }
    return url;
  }

  /** A worker's own name, or that of its file, or a number. */
  String nameOnScreen(String given, @Nullable Script script) {
    if (!given.isEmpty()) {
      return given;
    }
    if (script != null && !script.name().contains(":")) {
      return script.name();
    }
    return "worker " + host.journal().thread().cluster().agents();
  }

  /** There is no script: the error event comes as late as the worker would have (HTML §10.2.4). */
  void fail(EventTarget worker, String api, String url) {
    host.later(
        api,
        url,
        null,
        WorkerAgent.START_UP,
        TaskSource.DOM_MANIPULATION,
        "error: no script",
        "there is no script at " + url,
        () -> worker.fire(new DomEvent("error", false, true, false, Map.of())));
  }
}
