package loopglass.view.panel;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the viewer can ask for, with its key. The tooltips and the key sheet are made of this. */
public enum Command {
  TOGGLE("Space", KeyCode.SPACE),
  FORWARD("→", KeyCode.RIGHT),
  BACK("←", KeyCode.LEFT),
  NEXT_TASK("Shift →", KeyCode.RIGHT, SHIFT_DOWN),
  PREVIOUS_TASK("Shift ←", KeyCode.LEFT, SHIFT_DOWN),
  NEXT_LINE("Alt →", KeyCode.RIGHT, ALT_DOWN),
  PREVIOUS_LINE("Alt ←", KeyCode.LEFT, ALT_DOWN),
  TO_START("Home", KeyCode.HOME),
  TO_END("End", KeyCode.END),
  PLAY_BACK("J", KeyCode.J),
  PAUSE("K", KeyCode.K),
  PLAY_ON("L", KeyCode.L),
  SPOTLIGHT("S", KeyCode.S),
  SPOTLIGHT_NEXT("Shift S", KeyCode.S, SHIFT_DOWN),
  EDGE_RIGHT("Alt Shift →", KeyCode.RIGHT, ALT_DOWN, SHIFT_DOWN),
  EDGE_LEFT("Alt Shift ←", KeyCode.LEFT, ALT_DOWN, SHIFT_DOWN),
  EDGE_DOWN("Alt Shift ↓", KeyCode.DOWN, ALT_DOWN, SHIFT_DOWN),
  EDGE_UP("Alt Shift ↑", KeyCode.UP, ALT_DOWN, SHIFT_DOWN),
  OVER("F10", KeyCode.F10),
  OVER_BACK("Ctrl F10", KeyCode.F10, SHORTCUT_DOWN),
  INTO("F11", KeyCode.F11),
  INTO_BACK("Ctrl F11", KeyCode.F11, SHORTCUT_DOWN),
  OUT("Shift F11", KeyCode.F11, SHIFT_DOWN),
  OUT_BACK("Ctrl Shift F11", KeyCode.F11, SHORTCUT_DOWN, SHIFT_DOWN),
  NEXT_MICROTASK("M", KeyCode.M),
  PREVIOUS_MICROTASK("Shift M", KeyCode.M, SHIFT_DOWN),
  NEXT_LOG("C", KeyCode.C),
  PREVIOUS_LOG("Shift C", KeyCode.C, SHIFT_DOWN),
  NEXT_TURN("T", KeyCode.T),
  PREVIOUS_TURN("Shift T", KeyCode.T, SHIFT_DOWN),
  NEXT_STOP("Page Down", KeyCode.PAGE_DOWN),
  PREVIOUS_STOP("Page Up", KeyCode.PAGE_UP),
  ANSWER("A", KeyCode.A),
  PRESENT("F5", KeyCode.F5),
  SLIDE_NEXT("Page Down  → Space", KeyCode.PAGE_DOWN),
  SLIDE_BACK("Page Up  ←", KeyCode.PAGE_UP),
  BLACK_OUT("B  .", KeyCode.B),
  ZOOM_ROOM("Z", KeyCode.Z),
  /** For as long as its key is held. */
  POINTER("L", KeyCode.L),
  NOTES("N", KeyCode.N),
  FULL_SCREEN("F11", KeyCode.F11),
  LEAVE("Esc", KeyCode.ESCAPE),
  RUN_TO("F4", KeyCode.F4),
  RUN_BACK_TO("Ctrl F4", KeyCode.F4, SHORTCUT_DOWN),
  WHY("W", KeyCode.W),
  DEPTH("I", KeyCode.I),
  GO_BACK("Backspace", KeyCode.BACK_SPACE),
  GO_FORWARD("Shift Backspace", KeyCode.BACK_SPACE, SHIFT_DOWN),
  RUN("Ctrl Enter", KeyCode.ENTER, SHORTCUT_DOWN),
  PREDICT("P", KeyCode.P),
  NEW("Ctrl N", KeyCode.N, SHORTCUT_DOWN),
  START("Ctrl Shift O", KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN),
  OPEN("Ctrl O", KeyCode.O, SHORTCUT_DOWN),
  SAVE("Ctrl S", KeyCode.S, SHORTCUT_DOWN),
  SAVE_AS("Ctrl Shift S", KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN),
  COMPARE("F6", KeyCode.F6),
  /** Its key is where keyboards have the plus, with or without Shift. */
  ZOOM_IN("Ctrl +", KeyCode.EQUALS, SHORTCUT_DOWN),
  ZOOM_OUT("Ctrl −", KeyCode.MINUS, SHORTCUT_DOWN),
  ZOOM_RESET("Ctrl 0", KeyCode.DIGIT0, SHORTCUT_DOWN),
  FILM("Ctrl Shift F", KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN),
  SETTINGS("Ctrl ,", KeyCode.COMMA, SHORTCUT_DOWN),
  ABOUT("Ctrl F1", KeyCode.F1, SHORTCUT_DOWN),
  FIND("Ctrl F", KeyCode.F, SHORTCUT_DOWN),
  REPLACE("Ctrl H", KeyCode.H, SHORTCUT_DOWN),
  BREAK("F9", KeyCode.F9),
  MARK("Shift F9", KeyCode.F9, SHIFT_DOWN),
  FOLD("Ctrl M", KeyCode.M, SHORTCUT_DOWN),
  /** Its key is a character, wherever the keyboard has it. */
  KEYS("?", KeyCode.F1);

  private final String keys;
  private final KeyCombination combination;

  Command(String keys, KeyCode code, KeyCombination.Modifier... modifiers) {
    this.keys = keys;
    this.combination = new KeyCodeCombination(code, modifiers);
  }

  /** The key as people read it. */
  public String keys() {
    return keys;
  }

  /** What it does, in a few words. */
  public String words() {
    return Labels.text("command." + name().toLowerCase(Locale.ROOT));
  }

  /** What it does, and its key. */
  public String hint() {
    return words() + "  ·  " + keys;
  }

  public boolean matches(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    return combination.match(event)
        || (event.isShortcutDown() && isElsewhere(event.getCode()))
        || (plain && isClick(event.getCode()));
  }

  /** Whether it is a key that some clickers send for the same. */
  private boolean isClick(KeyCode code) {
    return switch (code) {
      case RIGHT, DOWN, SPACE, ENTER -> this == SLIDE_NEXT;
      case LEFT, UP -> this == SLIDE_BACK;
      case PERIOD -> this == BLACK_OUT;
      default -> false;
    };
  }

  /** Whether that is another key for the same, such as the one of the number pad. */
  private boolean isElsewhere(KeyCode code) {
    return switch (code) {
      case PLUS, ADD, EQUALS -> this == ZOOM_IN;
      case SUBTRACT -> this == ZOOM_OUT;
      case NUMPAD0 -> this == ZOOM_RESET;
      default -> false;
    };
  }

  /** Whether it is asked for while typing too: only what types nothing and moves no caret. */
  public boolean worksWhileTyping() {
    return switch (this) {
      case RUN, NEW, START, OPEN, SAVE, SAVE_AS, COMPARE -> true;
      case ZOOM_IN, ZOOM_OUT, ZOOM_RESET, SETTINGS, ABOUT, FILM -> true;
      case TOGGLE, FORWARD, BACK, NEXT_TASK, PREVIOUS_TASK, NEXT_LINE, PREVIOUS_LINE -> false;
      case OVER, OVER_BACK, INTO, INTO_BACK, OUT, OUT_BACK, RUN_TO, RUN_BACK_TO -> true;
      case NEXT_MICROTASK, PREVIOUS_MICROTASK, NEXT_LOG, PREVIOUS_LOG -> false;
      case NEXT_TURN, PREVIOUS_TURN, NEXT_STOP, PREVIOUS_STOP -> false;
      case PRESENT, EDGE_RIGHT, EDGE_LEFT, EDGE_DOWN, EDGE_UP -> true;
      case SLIDE_NEXT, SLIDE_BACK, BLACK_OUT, ZOOM_ROOM, POINTER, NOTES, FULL_SCREEN -> false;
      case LEAVE -> true;
      case ANSWER, WHY, DEPTH, PREDICT, GO_BACK, GO_FORWARD -> false;
      case FIND, REPLACE, BREAK, MARK, FOLD -> true;
      case TO_START, TO_END, PLAY_BACK, PAUSE, PLAY_ON, SPOTLIGHT, SPOTLIGHT_NEXT -> false;
      case KEYS -> false;
    };
  }
}
