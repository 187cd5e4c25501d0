package loopglass.engine.js;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import loopglass.engine.js.message.Brackets;

/**
 * Source sections as a reader would draw them. The engine's leave out the closing quote of a text
 * that ends a section, and begin the body of {@code x => x * 2} somewhere within it.
 */
final class Sections {

  private Sections() {}

  /** The section with its last quote. */
  static SourceSection whole(SourceSection section) {
    if (!section.isAvailable() || !section.hasCharIndex()) {
      return section;
    }
    CharSequence all = section.getSource().getCharacters();
    int end = section.getCharEndIndex();
    return end < all.length()
            && "'\"`".indexOf(all.charAt(end)) >= 0
            && Brackets.isOpen(section.getCharacters().toString(), all.charAt(end))
        ? section.getSource().createSection(section.getCharIndex(), section.getCharLength() + 1)
        : section;
  }

  /** The section of a statement; the body of an arrow function without braces counts as one. */
  static SourceSection ofStatement(SourceSection section, Node statement) {
    SourceSection whole = whole(section);
    RootNode root = statement.getRootNode();
    SourceSection function = root == null ? null : root.getSourceSection();
    if (!whole.isAvailable()
        || function == null
        || !function.isAvailable()
        || !function.hasCharIndex()
        || !function.getSource().equals(section.getSource())) {
      return whole;
    }
    SourceSection arrow = whole(function);
    int body = body(arrow.getCharacters().toString());
    int start = arrow.getCharIndex() + body;
    int end = Math.max(whole.getCharEndIndex(), arrow.getCharEndIndex());
    return body < 0 || start >= end ? whole : section.getSource().createSection(start, end - start);
  }

  /** Where the body of an arrow function without braces begins; -1 if the text is none. */
  private static int body(String text) {
    int at = text.startsWith("async") && !text.startsWith("async=") ? space(text, 5) : 0;
    if (text.startsWith("(", at)) {
      at = Brackets.after(text, at);
    } else {
      while (at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at))
          || at < text.length() && text.charAt(at) == '$') {
        at++;
      }
    }
    at = space(text, at);
    if (!text.startsWith("=>", at)) {
      return -1;
    }
    at = space(text, at + 2);
    return text.startsWith("{", at) ? -1 : at;
  }

  private static int space(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
