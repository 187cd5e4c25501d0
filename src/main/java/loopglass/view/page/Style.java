package loopglass.view.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import loopglass.trace.Page;
import org.jspecify.annotations.Nullable;

/**
 * An element's own {@code style} attribute, as far as it is shown: colours, sizes, and the few ways
 * in which programs move things about. Sheets are not.
 */
final class Style {

  private static final Pattern LENGTH = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(px)?");
  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)%");
  private static final Pattern MOVED =
      Pattern.compile("translate([XY]?)\\(\\s*(-?[\\d.]+)(?:px)?\\s*(?:,\\s*(-?[\\d.]+)(?:px)?)?");
  private static final Pattern TURNED = Pattern.compile("rotate\\(\\s*(-?[\\d.]+)deg");
  private static final Pattern SCALED = Pattern.compile("scale\\(\\s*([\\d.]+)");

  private static final double LARGEST = 4_000;

  /** Grounds lighter than this bear dark text. */
  private static final double LIGHT = 0.18;

  private Style() {}

  static Map<String, String> of(Page.Element element) {
    String written = element.attributes().getOrDefault("style", "");
    if (written.isBlank()) {
      return Map.of();
    }
    Map<String, String> style = new HashMap<>();
    for (String declaration : written.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        style.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration.substring(colon + 1).replace("!important", "").strip());
      }
    }
    return style;
  }

  /** Dresses what shows an element. */
  static void dress(Region region, Page.Element element) {
    Map<String, String> style = of(element);
    region.setStyle(colours(style) + heights(element, style));
    width(region, style);
    move(region, style);
    region.setOpacity(number(style.get("opacity"), 1));
    region.setVisible(!"hidden".equals(style.get("visibility")));
  }

  private static String colours(Map<String, String> style) {
    StringBuilder css = new StringBuilder();
    Color ground = colour(style.getOrDefault("background-color", style.get("background")));
    Color ink = colour(style.get("color"));
    if (ground != null && ground.isOpaque()) {
      css.append("-fx-background-color: ").append(web(ground)).append(";");
      ink = ink == null ? luminance(ground) > LIGHT ? Color.BLACK : Color.WHITE : ink;
    }
    if (ink != null) {
      css.append("-lg-page-ink: ").append(web(ink)).append(";");
    }
    if ("bold".equals(style.get("font-weight"))) {
      css.append("-fx-font-weight: bold;");
    }
    return css.toString();
  }

  private static double luminance(Color colour) {
    return 0.2126 * Math.pow(colour.getRed(), 2.2)
        + 0.7152 * Math.pow(colour.getGreen(), 2.2)
        + 0.0722 * Math.pow(colour.getBlue(), 2.2);
  }

  private static @Nullable Color colour(@Nullable String written) {
    try {
      return written == null ? null : Color.web(written);
    } catch (IllegalArgumentException notAColour) {
      return null;
    }
  }

  private static String web(Color colour) {
    return "#" + colour.toString().substring(2);
  }

  /** As style, since a sheet's rules outweigh what is set. */
  private static String heights(Page.Element element, Map<String, String> style) {
    double height = number(style.get("height"), -1);
    if (height < 0) {
      return "";
    }
    String padding = element.children().isEmpty() ? "-fx-padding: 0;" : "";
    return "-fx-min-height: %spx; -fx-pref-height: %spx; %s".formatted(height, height, padding);
  }

  private static void width(Region region, Map<String, String> style) {
    double width = number(style.get("width"), Region.USE_COMPUTED_SIZE);
    region.prefWidthProperty().unbind();
    Matcher part = PERCENT.matcher(style.getOrDefault("width", ""));
    if (part.matches()) {
      double share = Math.min(1, Double.parseDouble(part.group(1)) / 100);
      region.prefWidthProperty().bind(inside(region).map(room -> share * room));
      region.setMaxWidth(Region.USE_PREF_SIZE);
    } else {
      region.setPrefWidth(width);
      region.setMaxWidth(width < 0 ? Double.MAX_VALUE : width);
    }
  }

  /** How wide the room is that a region stands in. */
  private static ObservableValue<Double> inside(Region region) {
    return region
        .parentProperty()
        .map(parent -> parent instanceof Region around ? around : region)
        .flatMap(
            around ->
                around
                    .widthProperty()
                    .map(
                        width ->
                            width.doubleValue()
                                - around.snappedLeftInset()
                                - around.snappedRightInset()))
        .orElse(0.0);
  }

  /** Moves it where it would be seen, without moving what is around it. */
  private static void move(Node node, Map<String, String> style) {
    double x = number(style.get("left"), number(style.get("margin-left"), 0));
    double y = number(style.get("top"), 0);
    String transform = style.getOrDefault("transform", "");
    Matcher moved = MOVED.matcher(transform);
    while (moved.find()) {
      double first = number(moved.group(2), 0);
      boolean down = moved.group(1).equals("Y");
      x += down ? 0 : first;
      y += down ? first : number(moved.group(3), 0);
    }
    node.setTranslateX(Math.clamp(x, -LARGEST, LARGEST));
    node.setTranslateY(Math.clamp(y, -LARGEST, LARGEST));
    Matcher turned = TURNED.matcher(transform);
    node.setRotate(turned.find() ? number(turned.group(1), 0) : 0);
    Matcher scaled = SCALED.matcher(transform);
    double scale = scaled.find() ? Math.min(10, number(scaled.group(1), 1)) : 1;
    node.setScaleX(scale);
    node.setScaleY(scale);
  }

  private static double number(@Nullable String written, double none) {
    Matcher length = LENGTH.matcher(written == null ? "" : written);
    return length.matches() ? Math.min(LARGEST, Double.parseDouble(length.group(1))) : none;
  }
}
