package loopglass.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import loopglass.view.panel.Theme;
import loopglass.view.stage.Fonts;

/**
 * Dresses a scene: the controls' own sheet, the theme's colours, the stage's and the window's use
 * of them.
 */
final class Skin {

  private static final List<String> SHEETS =
      List.of(
          "window.css", "lesson.css", "present.css", "predict.css", "compare.css", "studio.css");

  private Skin() {}

  static void dress(Scene scene, Theme theme) {
    Fonts.load();
    scene.setUserAgentStylesheet(
        (theme.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    List<String> sheets = new ArrayList<>(theme.stylesheets());
    SHEETS.forEach(sheet -> sheets.add(asset(sheet)));
    scene.getStylesheets().setAll(sheets);
  }

  private static String asset(String name) {
    String path = "/loopglass/assets/" + name;
    return Objects.requireNonNull(Skin.class.getResource(path), path).toExternalForm();
  }
}
