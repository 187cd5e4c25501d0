package loopglass.view.editor;

import java.util.function.UnaryOperator;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/**
 * What keys do to program text beyond writing it: indentation, comments.
 *
 * <p>Tab indents once something was typed or clicked. Whoever walks through the window with Tab and
 * only passes by is not held. A text that is only read is never changed.
 */
final class Typing {

  private final CodeArea area;
  private boolean passing;

  Typing(CodeArea area) {
    this.area = area;
    area.focusedProperty().subscribe(focused -> passing = focused && area.isFocusVisible());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    area.setOnMousePressed(_ -> passing = false);
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.TAB && plain) {
      event.consume();
      tab(event.isShiftDown());
      return;
    }
    if (!area.isEditable()) {
      return;
    }
    passing = passing && event.getCode().isModifierKey();
    if (event.getCode() == KeyCode.ENTER && plain && !event.isShiftDown()) {
      event.consume();
      newLine();
    } else if (event.isShortcutDown() && isSlash(event)) {
      event.consume();
      change(Block::toggled);
    }
  }

  private static boolean isSlash(KeyEvent event) {
    return event.getCode() == KeyCode.SLASH
        || event.getCode() == KeyCode.DIVIDE
        || event.getText().equals("/");
  }

  private void tab(boolean back) {
    if (passing || !area.isEditable()) {
      area.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (back) {
      change(Block::outdented);
    } else if (area.getSelectedText().contains("\n")) {
      change(Block::indented);
    } else {
      area.replaceSelection(Block.INDENT);
    }
    area.requestFollowCaret();
  }

  /** A new line begins where the one before did, or deeper inside a bracket. */
  private void newLine() {
    int from = area.getSelection().getStart();
    int to = area.getSelection().getEnd();
    String text = area.getText();
    int start = text.lastIndexOf('\n', from - 1) + 1;
    String line = text.substring(start, from);
    String indent = line.substring(0, Block.indentation(line));
    char before =
        line.isBlank() ? ' ' : line.stripTrailing().charAt(line.stripTrailing().length() - 1);
    boolean opens = "([{".indexOf(before) >= 0;
    boolean closes = to < text.length() && ")]}".indexOf(text.charAt(to)) >= 0;
    String deeper = "\n" + indent + (opens ? Block.INDENT : "");
    area.replaceText(from, to, opens && closes ? deeper + "\n" + indent : deeper);
    area.moveTo(from + deeper.length());
    area.requestFollowCaret();
  }

  /** A closing bracket at the start of a line goes back one level. */
  private void typed(KeyEvent event) {
    String sign = event.getCharacter();
    if (area.isEditable()
        && !sign.isEmpty()
        && ")]}".contains(sign)
        && area.getSelection().getLength() == 0) {
      int caret = area.getCaretPosition();
      String line =
          area.getText(
              area.getCurrentParagraph(), 0, area.getCurrentParagraph(), area.getCaretColumn());
      if (line.isBlank() && line.endsWith(Block.INDENT)) {
        area.deleteText(caret - Block.INDENT.length(), caret);
      }
    }
  }

  /** Changes the lines that are selected, as one step that can be undone. */
  private void change(UnaryOperator<String> operation) {
    boolean selected = area.getSelection().getLength() > 0;
    int caret = area.getCaretPosition();
    String text = area.getText();
    int from = text.lastIndexOf('\n', area.getSelection().getStart() - 1) + 1;
    int last = area.getSelection().getEnd() - (area.getSelectedText().endsWith("\n") ? 1 : 0);
    int end = text.indexOf('\n', last);
    int to = end < 0 ? text.length() : end;
    String before = text.substring(from, to);
    String after = operation.apply(before);
    if (after.equals(before)) {
      return;
    }
    area.replaceText(from, to, after);
    if (selected) {
      area.selectRange(from, from + after.length());
    } else {
      area.moveTo(
          Math.clamp(caret + after.length() - (long) before.length(), from, from + after.length()));
    }
  }
}
