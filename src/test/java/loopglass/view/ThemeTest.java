package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import loopglass.view.panel.Contrast;
import loopglass.view.panel.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 §1.4.3 and §1.4.11 measure it. */
class ThemeTest {

  private static final Pattern COLOUR = Pattern.compile("-lg-([\\w-]+):\\s*(#\\p{XDigit}{6});");
  private static final List<String> TONES =
      List.of("stack", "microtask", "task", "loop", "render", "error");

  /** The faintest opacity at which an edge is drawn at rest. */
  private static final double CALM = 0.7;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadableOnEveryGround(Theme theme) throws IOException {
    Map<String, Color> colours = colours(theme);
    for (String text : List.of("ink", "quiet")) {
      for (String ground : List.of("paper", "card", "task-veil")) {
        readable(colours, text, ground);
      }
      for (String tone : TONES) {
        readable(colours, text, tone + "-fill");
      }
    }
    for (String tone : TONES) {
      readable(colours, tone + "-ink", "paper");
      readable(colours, tone + "-ink", "card");
    }
    readable(colours, "task-ink", "task-veil");
    // The running line of the program lies on the stack's fill.
    for (String tint : List.of("microtask-ink", "stack-ink", "render-ink", "task-ink")) {
      readable(colours, tint, "card");
      readable(colours, tint, "stack-fill");
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void edgesThatMeanSomethingAreSeen(Theme theme) throws IOException {
    Map<String, Color> colours = colours(theme);
    for (String tone : TONES) {
      Color fill = get(colours, tone + "-fill");
      Color edge = fill.interpolate(get(colours, tone + "-edge"), CALM);
      atLeast(3, edge, get(colours, "card"), theme + ": edge of " + tone);
      atLeast(3, get(colours, tone + "-edge"), get(colours, "paper"), theme + ": " + tone);
    }
  }

  private static void readable(Map<String, Color> colours, String text, String ground) {
    atLeast(4.5, get(colours, text), get(colours, ground), text + " on " + ground);
  }

  private static void atLeast(double ratio, Color one, Color other, String what) {
    double has = Contrast.ratio(one, other);
    assertTrue(has >= ratio, () -> what + " has only " + has);
  }

  private static Color get(Map<String, Color> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static Map<String, Color> colours(Theme theme) throws IOException {
    Map<String, Color> colours = new HashMap<>();
    try (InputStream in = URI.create(theme.stylesheets().getFirst()).toURL().openStream()) {
      Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        colours.put(matcher.group(1), Color.web(matcher.group(2)));
      }
    }
    return colours;
  }
}
