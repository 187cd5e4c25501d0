package loopglass.picture;

/**
 * Fits text into widths.
 *
 * @param memory of what was set already
 */
record Typesetter(Metrics metrics, Scale scale, Memory memory) {

  private static final String ELLIPSIS = "…";

  /** A width that was added up and taken apart again may be off by this much of a pixel. */
  private static final double TOLERANCE = 0.01;

  Typesetter(Metrics metrics, Scale scale) {
    this(metrics, scale, new Memory());
  }

  double width(Face face, double size, String text) {
    return metrics.width(face, size, text);
  }

  double code(String text) {
    return width(Face.CODE, scale.code(), text);
  }

  double small(String text) {
    return width(Face.WORDS, scale.small(), text);
  }

  String fitCode(String text, double room) {
    return fit(Face.CODE, scale.code(), text, room);
  }

  String fitSmall(String text, double room) {
    return fit(Face.WORDS, scale.small(), text, room);
  }

  /**
   * The text, or as much of its beginning and end as fits around an ellipsis. The beginning keeps
   * twice as much: that is where a call says its name.
   */
  String fit(Face face, double size, String text, double room) {
    if (width(face, size, text) <= room + TOLERANCE) {
      return text;
    }
    int least = 0;
    int most = text.length() - 1;
    while (least < most) {
      int kept = (least + most + 1) >>> 1;
      if (width(face, size, shortened(text, kept)) <= room) {
        least = kept;
      } else {
        most = kept - 1;
      }
    }
    return least == 0
        ? (width(face, size, ELLIPSIS) <= room ? ELLIPSIS : "")
        : shortened(text, least);
  }

  private static String shortened(String text, int kept) {
    int tail = kept / 3;
    String head = text.substring(0, safe(text, kept - tail));
    String end = text.substring(safe(text, text.length() - tail));
    return head.stripTrailing() + ELLIPSIS + end.stripLeading();
  }

  /** An index that does not part a surrogate pair. */
  private static int safe(String text, int index) {
    boolean inPair =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return inPair ? index - 1 : index;
  }
}
