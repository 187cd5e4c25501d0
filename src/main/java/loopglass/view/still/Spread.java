package loopglass.view.still;

import loopglass.picture.Box;

/**
 * Where everything stands on a sheet. A wide sheet has the program and the console in a column at
 * the left; a square and a tall one have them side by side above the stage. What is not shown
 * leaves its place to the others, and then its own box is of no size.
 *
 * @param em pixels of one em of the words around the stage
 * @param width of everything, in the same pixels
 * @param height of everything
 * @param zoom what one of these pixels is in pixels of the sheet: a small sheet shows what a larger
 *     one shows, only smaller
 * @param title the line at the top
 */
record Spread(
    double em,
    double width,
    double height,
    double zoom,
    Box title,
    Box program,
    Box console,
    Box stage,
    Box caption) {

  /** Type is never smaller than that many pixels, before it is zoomed. */
  private static final double SMALLEST = 12;

  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  /** Sheets less wide than this, of their height, are not wide. */
  private static final double WIDE = 1.25;

  /** Sheets less wide than this, of their height, are tall. */
  private static final double SQUARE = 0.8;

  static Spread of(Sheet sheet) {
    double shape = (double) sheet.width() / sheet.height();
    return shape >= WIDE ? wide(sheet) : shape >= SQUARE ? square(sheet) : tall(sheet);
  }

  private static Spread wide(Sheet sheet) {
    // At 1280×720 it is set in the smallest type there is.
    double zoom = Math.min(1, Math.min(sheet.width() / 1280.0, sheet.height() / 720.0));
    double width = sheet.width() / zoom;
    double height = sheet.height() / zoom;
    double em = Math.max(SMALLEST, Math.min(width / 117, height / 65));
    double margin = 1.5 * em;
    double top = 3.4 * em;
    double foot = sheet.has(Part.CAPTION) ? 4.6 * em : 0;
    double bottom = height - margin - foot - (foot > 0 ? 1.2 * em : 0);
    double column = Math.clamp(0.29 * width, 24 * em, 44 * em);
    boolean none = !sheet.has(Part.PROGRAM) && !sheet.has(Part.CONSOLE);
    double space = width - 2 * margin;
    double aside = none ? 0 : sheet.hasStage() ? column : space;
    Box left = new Box(margin, top + 0.5 * em, aside, bottom - top - em);
    double lines = Math.clamp(0.32 * left.height(), 9 * em, 20 * em);
    lines = share(sheet, left.height() - 1.1 * em, lines);
    Box program = new Box(left.x(), left.y(), aside, left.height() - gap(lines, 1.1 * em));
    Box console = new Box(left.x(), left.bottom() - lines, aside, lines);
    double x = none ? em : left.right() + em;
    return new Spread(
        em,
        width,
        height,
        zoom,
        new Box(margin, 0, space, top),
        sheet.has(Part.PROGRAM) ? program : NOWHERE,
        sheet.has(Part.CONSOLE) ? console : NOWHERE,
        sheet.hasStage() ? new Box(x, top, width - x - em, bottom - top) : NOWHERE,
        foot > 0 ? new Box(margin, height - margin - foot, space, foot) : NOWHERE);
  }

  private static Spread square(Sheet sheet) {
    return stacked(sheet, 76, 0.27, 6.4);
  }

  private static Spread tall(Sheet sheet) {
    return stacked(sheet, 52, 0.22, 9.4);
  }

  /**
   * Everything below each other.
   *
   * @param wide em in a row
   * @param upper share of the height that the program and the console take
   * @param foot height of the caption in em
   */
  private static Spread stacked(Sheet sheet, double wide, double upper, double foot) {
    double zoom = Math.min(1, sheet.width() / (wide * SMALLEST));
    double width = sheet.width() / zoom;
    double height = sheet.height() / zoom;
    double em = width / wide;
    double margin = 1.5 * em;
    double space = width - 2 * margin;
    double top = 3.6 * em;
    double words = sheet.has(Part.CAPTION) ? foot * em : 0;
    double bottom = height - margin - gap(words, 1.2 * em);
    boolean none = !sheet.has(Part.PROGRAM) && !sheet.has(Part.CONSOLE);
    double row = none ? 0 : sheet.hasStage() ? upper * height : bottom - top;
    double lines = share(sheet, space - 1.1 * em, 0.37 * space);
    Box program = new Box(margin, top, space - gap(lines, 1.1 * em), row);
    Box console = new Box(margin + space - lines, top, lines, row);
    double y = top + gap(row, 0.7 * em);
    Box stage = new Box(margin - 0.5 * em, y, space + em, bottom - y);
    return new Spread(
        em,
        width,
        height,
        zoom,
        new Box(margin, 0, space, top),
        sheet.has(Part.PROGRAM) ? program : NOWHERE,
        sheet.has(Part.CONSOLE) ? console : NOWHERE,
        sheet.hasStage() ? stage : NOWHERE,
        words > 0 ? new Box(margin, height - margin - words, space, words) : NOWHERE);
  }

  /** What the console takes of a space for both it and the program. */
  private static double share(Sheet sheet, double whole, double wanted) {
    if (!sheet.has(Part.CONSOLE)) {
      return 0;
    }
    return sheet.has(Part.PROGRAM) ? wanted : whole;
  }

  private static double gap(double size, double gap) {
    return size > 0 ? size + gap : 0;
  }
}
