package loopglass.view.panel;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * A sign of the icon font. Ikonli's own node for it takes its size in pixels; this one is as large
 * beside the type around it as its style says, so that it grows with the window.
 */
public final class Icon extends Text {

  static {
    Font.loadFont(new FeatherIkonHandler().getFontResourceAsStream(), 12);
  }

  /** Shows a sign. */
  public Icon(Feather sign) {
    getStyleClass().add("icon");
    show(sign);
  }

  /** Shows another sign. */
  public void show(Feather sign) {
    setText(Character.toString(sign.getCode()));
  }
}
