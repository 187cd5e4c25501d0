package loopglass.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.scene.Scene;

/** Which colours a scene has. */
final class Skin {

  private final Scene scene;

  Skin(Scene scene) {
    this.scene = scene;
  }

  void set(boolean dark) {
    scene.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(List.of(sheet(dark ? "dark.css" : "light.css"), sheet("window.css")));
  }

  private static String sheet(String name) {
    return java.util.Objects.requireNonNull(Skin.class.getResource("/loopglass/assets/" + name))
        .toExternalForm();
  }
}
