package loopglass.view.panel;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The looks of the program. A theme is a table of colours; every other style sheet looks them up.
 */
public enum Theme {
  /** Ink on paper. */
  LIGHT,
  /** Chalk on slate. */
  DARK,
  /** As much contrast as there is. */
  CONTRAST;

  /** Style sheets for a scene: the theme's colours, then the stage's use of them. */
  public List<String> stylesheets() {
    return List.of(asset("theme-" + word() + ".css"), asset("stage.css"));
  }

  /** Whether it is light on dark. */
  public boolean isDark() {
    return this != LIGHT;
  }

  /** Its name on the command line: light, dark or contrast. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String asset(String name) {
    String path = "/loopglass/assets/" + name;
    return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
  }
}
