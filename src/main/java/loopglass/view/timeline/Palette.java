package loopglass.view.timeline;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The theme's colours for a drawing, which no style sheet reaches: a node without size that is
 * styled in its place.
 */
final class Palette extends Region {

  private static final StyleablePropertyFactory<Palette> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private final StyleableProperty<Color> script = color("script", p -> p.script);
  private final StyleableProperty<Color> microtask = color("microtask", p -> p.microtask);
  private final StyleableProperty<Color> task = color("task", p -> p.task);
  private final StyleableProperty<Color> render = color("render", p -> p.render);
  private final StyleableProperty<Color> error = color("error", p -> p.error);
  private final StyleableProperty<Color> ink = color("ink", p -> p.ink);
  private final StyleableProperty<Color> byHand = color("by-hand", p -> p.byHand);
  private final StyleableProperty<Color> track = color("track", p -> p.track);

  Palette() {
    getStyleClass().add("timeline-palette");
    setManaged(false);
    setMouseTransparent(true);
  }

  private StyleableProperty<Color> color(
      String name, java.util.function.Function<Palette, StyleableProperty<Color>> property) {
    return FACTORY.createStyleableColorProperty(this, name, "-timeline-" + name, property);
  }

  Color of(Kind kind) {
    return switch (kind) {
      case SCRIPT -> script.getValue();
      case MICROTASK -> microtask.getValue();
      case TASK -> task.getValue();
      case RENDER -> render.getValue();
    };
  }

  Color error() {
    return error.getValue();
  }

  Color ink() {
    return ink.getValue();
  }

  Color byHand() {
    return byHand.getValue();
  }

  Color track() {
    return track.getValue();
  }

  /** All of it, to tell one theme from another. */
  List<Color> colors() {
    return List.of(
        script.getValue(),
        microtask.getValue(),
        task.getValue(),
        render.getValue(),
        error(),
        ink(),
        byHand(),
        track());
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
