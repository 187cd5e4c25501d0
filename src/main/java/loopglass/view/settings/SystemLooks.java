package loopglass.view.settings;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import loopglass.view.panel.Theme;

/**
 * How the operating system wants programs to look.
 *
 * @param theme the theme that comes nearest to its own
 * @param reducedMotion whether things had better not move
 */
public record SystemLooks(ObservableValue<Theme> theme, ObservableValue<Boolean> reducedMotion) {

  /** Of this machine. JavaFX reports its wishes under names of its own for each system. */
  public static SystemLooks of(Platform.Preferences preferences) {
    return new SystemLooks(
        Bindings.createObjectBinding(() -> theme(preferences), preferences),
        preferences.reducedMotionProperty());
  }

  private static Theme theme(Platform.Preferences preferences) {
    boolean contrast =
        preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
            || preferences
                .getString("GTK.theme_name")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("highcontrast");
    if (contrast) {
      return Theme.CONTRAST;
    }
    return preferences.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
  }
}
