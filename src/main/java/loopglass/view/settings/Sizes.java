package loopglass.view.settings;

import java.util.List;
import javafx.beans.property.DoubleProperty;

/** Sizes, each of which is seen to be another one than the one before. */
public final class Sizes {

  private static final List<Double> SIZES = List.of(0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0);

  private Sizes() {}

  /** The next larger one, if there is one. */
  public static void larger(DoubleProperty size) {
    SIZES.stream().filter(one -> one > size.get()).findFirst().ifPresent(size::set);
  }

  /** The next smaller one, if there is one. */
  public static void smaller(DoubleProperty size) {
    SIZES.reversed().stream().filter(one -> one < size.get()).findFirst().ifPresent(size::set);
  }
}
