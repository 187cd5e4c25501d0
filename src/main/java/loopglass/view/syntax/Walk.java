package loopglass.view.syntax;

import java.util.ArrayList;
import java.util.List;
import org.treesitter.TSNode;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/** Goes over a syntax tree once and gathers what has a colour and what is wrong. */
final class Walk {

  /** With more of them the text is something else than JavaScript. */
  private static final int MOST_MISTAKES = 50;

  /** How deep an expression is followed; deeper ones stay plain. */
  private static final int DEEPEST = 1_000;

  private static final String MATTER = "/*---";

  private final String text;
  private final Vocabulary vocabulary;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Diagnosis diagnosis;

  Walk(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    diagnosis = new Diagnosis(text);
  }

  Parsed over(TSTree tree) {
    TSNode root = tree.getRootNode();
    boolean wrong = root.hasError();
    try (TSTreeCursor cursor = new TSTreeCursor(root)) {
      visit(cursor, root, root.getSymbol(), false, wrong, 0);
    }
    return new Parsed(text, List.copyOf(tokens), List.copyOf(mistakes));
  }

  /**
   * Visits the node at which the cursor stands.
   *
   * @param names whether it is, or ends with, the name of a function
   * @param wrong whether mistakes in it are still to be told
   */
  private void visit(
      TSTreeCursor cursor, TSNode node, int symbol, boolean names, boolean wrong, int depth) {
    boolean tell = wrong;
    if (wrong && (node.isError() || node.isMissing())) {
      tell(node);
      tell = false;
    }
    Vocabulary.Role role = vocabulary.role(symbol);
    switch (role) {
      case COLOURED -> {
        colour(node, symbol);
        return;
      }
      case NAME -> {
        if (names) {
          add(node, Hue.CALL);
        }
        return;
      }
      case MEMBER, NAMING, PLAIN -> {}
    }
    if (depth >= DEEPEST || !cursor.gotoFirstChild()) {
      return;
    }
    int field = role == Vocabulary.Role.MEMBER && !names ? 0 : vocabulary.field(symbol);
    do {
      TSNode child = cursor.currentNode();
      int kind = child.getSymbol();
      boolean named = field != 0 && mayName(kind) && cursor.currentFieldId() == field;
      visit(cursor, child, kind, named, tell && child.hasError(), depth + 1);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }

  private boolean mayName(int symbol) {
    Vocabulary.Role role = vocabulary.role(symbol);
    return role == Vocabulary.Role.NAME || role == Vocabulary.Role.MEMBER;
  }

  private void colour(TSNode node, int symbol) {
    Hue hue = vocabulary.hue(symbol);
    if (hue != null) {
      boolean matter =
          hue == Hue.COMMENT
              && tokens.isEmpty()
              && text.startsWith(MATTER, node.getStartByte() / 2);
      add(node, matter ? Hue.MATTER : hue);
    }
  }

  private void add(TSNode node, Hue hue) {
    int from = node.getStartByte() / 2;
    int to = node.getEndByte() / 2;
    if (from < to) { // what is missing has no width
      tokens.add(new Token(from, to, hue));
    }
  }

  private void tell(TSNode node) {
    if (mistakes.size() < MOST_MISTAKES) {
      mistakes.add(diagnosis.of(node));
    }
  }
}
