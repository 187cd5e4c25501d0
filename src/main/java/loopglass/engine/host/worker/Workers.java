package loopglass.engine.host.worker;

import loopglass.engine.host.Host;

/** The door of this room. */
public final class Workers {

  private Workers() {}

  /**
   * Defines Worker and SharedWorker of a window.
   *
   * @param surroundings what is put around the realms of its workers
   */
  public static void installWindow(Host host, Surroundings surroundings) {
    Starting starting =
        new Starting(host, host.world().scenario().frontMatter().url(), surroundings);
    Worker.install(host, starting);
    SharedWorker.install(host, starting);
  }

  /**
   * Defines Worker in a worker: workers may start workers (HTML §10.2.4), but not shared ones.
   *
   * @param scope the global object that {@link Surroundings} was given
   */
  public static void installWorker(
      Host host, loopglass.engine.host.event.EventTarget scope, Surroundings surroundings) {
    if (scope instanceof WorkerGlobalScope global) {
      Worker.install(host, new Starting(host, global.agent().script().url(), surroundings));
    }
  }
}
