package loopglass.engine.js.inspect;

import java.text.Normalizer;
import org.graalvm.shadowed.com.ibm.icu.lang.UCharacter;
import org.graalvm.shadowed.com.ibm.icu.lang.UProperty;

/** How many columns a text takes in a terminal (Unicode Standard Annex 11). */
final class Width {

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  private Width() {}

  static int of(String text) {
    if (text.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
      return text.length();
    }
    int[] points = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    int columns = 0;
    for (int i = 0; i < points.length; i++) {
      boolean joined = i > 0 && points[i - 1] == ZERO_WIDTH_JOINER;
      columns += joined && isEmoji(points[i]) ? 0 : ofCodePoint(points[i]);
    }
    return columns;
  }

  private static boolean isEmoji(int point) {
    return UCharacter.hasBinaryProperty(point, UProperty.EMOJI_PRESENTATION)
        || UCharacter.hasBinaryProperty(point, UProperty.EMOJI_MODIFIER);
  }

  private static int ofCodePoint(int point) {
    return switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.WIDE -> 2;
      default ->
          switch (Character.getType(point)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.ENCLOSING_MARK,
                Character.NON_SPACING_MARK ->
                point == SOFT_HYPHEN ? 1 : 0;
            default -> 1;
          };
    };
  }
}
