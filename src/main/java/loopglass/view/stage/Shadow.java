package loopglass.view.stage;

import javafx.scene.Group;

/** A soft shadow of a few translucent rectangles: a blur costs too much without a graphics card. */
final class Shadow extends Group {

  private final Plate[] layers;

  /** A shadow; each layer makes it softer, and costs its area. */
  Shadow(int count) {
    layers = new Plate[count];
    setManaged(false);
    for (int i = 0; i < count; i++) {
      layers[i] = new Plate("shadow");
    }
  }

  /**
   * Casts it.
   *
   * @param depth how far what casts it is above the ground, in pixels
   */
  void cast(double width, double height, double round, double depth) {
    boolean falls = depth > 0.3;
    setVisible(falls);
    if (falls && getChildren().isEmpty()) {
      getChildren().addAll(layers); // most chips never fly, and every node costs something
    }
    for (int i = 0; i < layers.length; i++) {
      double spread = depth * (i + 1.0) / layers.length;
      layers[i].place(
          -0.5 * spread,
          0.25 * spread + 0.35 * depth,
          width + spread,
          height + 0.5 * spread,
          round + 0.5 * spread);
    }
  }
}
