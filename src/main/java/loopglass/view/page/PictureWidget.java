package loopglass.view.page;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import loopglass.trace.Page;
import loopglass.view.panel.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A picture, film or drawing: a box of its size that says what would be there. */
final class PictureWidget implements Widget {

  private static final double WIDE = 120;
  private static final double HIGH = 48;
  private static final double WIDEST = 320;
  private static final double HIGHEST = 160;

  private final Label what = new Label();
  private final StackPane box = new StackPane(what);

  PictureWidget(Widgets widgets) {
    box.getStyleClass().add("page-picture");
    box.setAlignment(Pos.CENTER);
    what.setMinWidth(0);
    widgets.pressable(box);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Page.Element element) {
    what.setGraphic(new Icon(icon(element.tag())));
    String alt = element.attributes().getOrDefault("alt", "");
    what.setText(alt.isBlank() ? Texts.name(element) : alt);
    box.setAccessibleText(Texts.accessible(element, alt));
    Style.dress(box, element);
    if (box.getPrefWidth() == Region.USE_COMPUTED_SIZE) {
      box.setPrefWidth(Math.min(WIDEST, RangeWidget.number(element, "width", WIDE)));
    }
    if (box.getPrefHeight() == Region.USE_COMPUTED_SIZE) {
      box.setPrefHeight(Math.min(HIGHEST, RangeWidget.number(element, "height", HIGH)));
    }
    box.setMaxWidth(Region.USE_PREF_SIZE);
  }

  private static Feather icon(String tag) {
    return switch (tag) {
      case "video" -> Feather.FILM;
      case "audio" -> Feather.VOLUME_2;
      case "canvas", "svg" -> Feather.EDIT_2;
      case "iframe", "object", "embed" -> Feather.LAYOUT;
      default -> Feather.IMAGE;
    };
  }
}
