package loopglass.engine.host;

import java.net.URI;
import loopglass.scenario.Scenario;

/**
 * What all agents of one run share: the page and its workers.
 *
 * @param scenario the program and what its front matter puts around it
 * @param objectUrls blobs that have a URL
 */
public record World(Scenario scenario, ObjectUrls objectUrls) {

  /** The world of a run that begins. */
  public static World of(Scenario scenario) {
    return new World(scenario, new ObjectUrls());
  }

  /** The origin of the page (HTML §7.1.1), such as {@code https://loopglass.test}. */
  public String origin() {
    URI url = URI.create(scenario.frontMatter().url());
    return url.getScheme() + "://" + url.getRawAuthority();
  }
}
