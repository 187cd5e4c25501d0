package loopglass.view.settings;

import static loopglass.view.panel.Command.ABOUT;
import static loopglass.view.panel.Command.BLACK_OUT;
import static loopglass.view.panel.Command.COMPARE;
import static loopglass.view.panel.Command.DEPTH;
import static loopglass.view.panel.Command.EDGE_DOWN;
import static loopglass.view.panel.Command.EDGE_LEFT;
import static loopglass.view.panel.Command.EDGE_RIGHT;
import static loopglass.view.panel.Command.EDGE_UP;
import static loopglass.view.panel.Command.FULL_SCREEN;
import static loopglass.view.panel.Command.KEYS;
import static loopglass.view.panel.Command.LEAVE;
import static loopglass.view.panel.Command.NEW;
import static loopglass.view.panel.Command.NOTES;
import static loopglass.view.panel.Command.OPEN;
import static loopglass.view.panel.Command.PAUSE;
import static loopglass.view.panel.Command.PLAY_BACK;
import static loopglass.view.panel.Command.PLAY_ON;
import static loopglass.view.panel.Command.POINTER;
import static loopglass.view.panel.Command.PREDICT;
import static loopglass.view.panel.Command.PRESENT;
import static loopglass.view.panel.Command.RUN;
import static loopglass.view.panel.Command.SAVE;
import static loopglass.view.panel.Command.SAVE_AS;
import static loopglass.view.panel.Command.SETTINGS;
import static loopglass.view.panel.Command.SLIDE_BACK;
import static loopglass.view.panel.Command.SLIDE_NEXT;
import static loopglass.view.panel.Command.SPOTLIGHT;
import static loopglass.view.panel.Command.SPOTLIGHT_NEXT;
import static loopglass.view.panel.Command.START;
import static loopglass.view.panel.Command.TOGGLE;
import static loopglass.view.panel.Command.TO_END;
import static loopglass.view.panel.Command.TO_START;
import static loopglass.view.panel.Command.ZOOM_IN;
import static loopglass.view.panel.Command.ZOOM_OUT;
import static loopglass.view.panel.Command.ZOOM_RESET;
import static loopglass.view.panel.Command.ZOOM_ROOM;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import loopglass.view.panel.Command;

/** What a key is about. */
enum KeyGroup {
  PLAYING(EnumSet.of(TOGGLE, PLAY_ON, PAUSE, PLAY_BACK, TO_START, TO_END)),
  /** Most commands go somewhere, so this is what all others are. */
  STEPPING(EnumSet.noneOf(Command.class)),
  PROGRAM(EnumSet.of(RUN, PREDICT, COMPARE, NEW, START, OPEN, SAVE, SAVE_AS)),
  PRESENTING(
      EnumSet.of(
          PRESENT,
          SLIDE_NEXT,
          SLIDE_BACK,
          BLACK_OUT,
          ZOOM_ROOM,
          POINTER,
          NOTES,
          FULL_SCREEN,
          LEAVE)),
  WINDOW(
      EnumSet.of(
          DEPTH,
          SPOTLIGHT,
          SPOTLIGHT_NEXT,
          EDGE_RIGHT,
          EDGE_LEFT,
          EDGE_DOWN,
          EDGE_UP,
          ZOOM_IN,
          ZOOM_OUT,
          ZOOM_RESET,
          SETTINGS,
          ABOUT,
          KEYS));

  private final Set<Command> commands;

  KeyGroup(Set<Command> commands) {
    this.commands = commands;
  }

  static KeyGroup of(Command command) {
    return Stream.of(values())
        .filter(group -> group.commands.contains(command))
        .findFirst()
        .orElse(STEPPING);
  }
}
