package loopglass.view.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;

/** How the window looks: as the viewer chose, and where they did not, as the system wishes. */
public final class Looks {

  private final Settings settings;
  private final SystemLooks system;
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

  /** Looks that change with the settings, and with the system. */
  public Looks(Settings settings, SystemLooks system) {
    this.settings = settings;
    this.system = system;
    settings.theme().subscribe(_ -> look());
    settings.motion().subscribe(_ -> look());
    system.theme().subscribe(_ -> look());
    system.reducedMotion().subscribe(_ -> look());
  }

  /** The theme to wear. */
  public ReadOnlyObjectProperty<Theme> theme() {
    return theme.getReadOnlyProperty();
  }

  private void look() {
    theme.set(settings.theme().get().orElse(system.theme().getValue()));
    settings.reducedMotion().set(settings.motion().get().orElse(system.reducedMotion().getValue()));
  }
}
