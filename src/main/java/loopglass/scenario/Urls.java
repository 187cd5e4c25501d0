package loopglass.scenario;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a page stands. */
final class Urls {

  private Urls() {}

  /** An http or https URL; an origin alone gets its slash. */
  static String absolute(Section section, String key, String none) throws ScenarioException {
    String written = section.text(key, none);
    try {
      URI url = new URI(written);
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (web && url.getHost() != null) {
        String path = url.getRawPath();
        return path == null || path.isEmpty() ? url.resolve("/").toString() : written;
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw section.wrong(
        section.line(key), "'" + key + "' must be a URL such as https://shop.example/cart.");
  }
}
