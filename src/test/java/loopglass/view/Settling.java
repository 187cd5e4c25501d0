package loopglass.view;

import javafx.application.Platform;
import javafx.scene.Parent;

/** Lets what is to be pictured come to rest, on the JavaFX thread. */
final class Settling {

  /** Layouts that may each ask for another one. */
  private static final int PASSES = 3;

  private Settling() {}

  /** Styles it and lays it out, and does what was put off until after that. */
  static void settle(Parent root) {
    for (int pass = 0; pass < PASSES; pass++) {
      root.applyCss();
      root.layout();
      Object key = new Object();
      Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
      Platform.enterNestedEventLoop(key);
    }
  }
}
