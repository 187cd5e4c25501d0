package loopglass.view;

import javafx.scene.layout.Region;

/** Where the machine is shown: the stage, fed with the picture of each moment. */
final class StageRoom extends Region {

  StageRoom() {
    setId("stage");
    getStyleClass().add("stage-room");
    setFocusTraversable(true);
  }

  void show(Playback now) {}
}
