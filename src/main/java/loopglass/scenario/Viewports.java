package loopglass.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.scenario.FrontMatter.Viewport;

/** Sizes as front matter writes them: {@code 800x600}. */
final class Viewports {

  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,4})x([1-9]\\d{0,4})");

  private Viewports() {}

  static Viewport read(Section section, String key, Yaml value) throws ScenarioException {
    String written = value instanceof Yaml.Scalar(var _, String text, int _) ? text : "";
    Matcher size = SIZE.matcher(written);
    if (!size.matches()) {
      throw section.wrong(value.line(), "'" + key + "' must be a size such as 800x600.");
    }
    return new Viewport(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
  }
}
