package loopglass.engine.host;

import loopglass.scenario.Scenario;

/**
 * What all agents of one run share: the page and its workers.
 *
 * @param scenario the program and what its front matter puts around it
 * @param objectUrls blobs that have a URL
 * @param connectivity whether there is a network
 * @param ruleUses which rules of the simulated network are used up
 * @param ledger what the platform holds, for whoever looks
 */
public record World(
    Scenario scenario,
    ObjectUrls objectUrls,
    Connectivity connectivity,
    RuleUses ruleUses,
    Ledger ledger) {

  /**
   * Milliseconds since the epoch at which every program begins: 2026-01-01T09:00:00Z. A fixed
   * moment, since the same program must give the same trace on every day.
   */
  public static final long BEGINNING_MS = 1_767_258_000_000L;

  /** The world of a run that begins. */
  public static World of(Scenario scenario, Ledger ledger) {
    return new World(scenario, new ObjectUrls(), new Connectivity(), new RuleUses(), ledger);
  }

  /** Where the page stands, as an absolute URL. */
  public String url() {
    return scenario.frontMatter().url();
  }

  /** The origin of the page and of its workers (HTML §7.1.1), serialized. */
  public String origin() {
    String url = url();
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return path < 0 ? url : url.substring(0, path);
  }
}
