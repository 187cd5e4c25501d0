package loopglass.picture;

/**
 * A grid of cards in the Web APIs room.
 *
 * @param columns how many stand side by side
 * @param rows how many stand below each other
 * @param height of a card in em
 * @param full whether a card also shows the call that registered it
 */
record Cells(int columns, int rows, double height, boolean full) {

  private static final double FULL = 5.2;
  private static final double COMPACT = 2.35;

  /** How much higher than needed a card may be. */
  private static final double STRETCH = 1.12;

  /** A card narrower than this could not say what it holds. */
  private static final double NARROWEST = 17.5;

  /** The same of one that also shows the call. */
  private static final double FULL_NARROWEST = 22;

  /** The calmest grid that holds that many in a space, else the densest. */
  static Cells of(int count, double widthEm, double heightEm) {
    Cells cells = grid(1, heightEm, FULL, true);
    for (int columns = 1;
        cells.capacity() < count && columns <= most(widthEm, FULL_NARROWEST);
        columns++) {
      cells = grid(columns, heightEm, FULL, true);
    }
    for (int columns = 1;
        cells.capacity() < count && columns <= most(widthEm, NARROWEST);
        columns++) {
      Cells compact = grid(columns, heightEm, COMPACT, false);
      cells = compact.capacity() > cells.capacity() ? compact : cells;
    }
    return cells;
  }

  private static int most(double widthEm, double narrowest) {
    return Math.max(1, (int) (widthEm / narrowest));
  }

  /** Cards that grow a little where a whole row more would not fit. */
  private static Cells grid(int columns, double heightEm, double card, boolean full) {
    int rows = Math.max(1, (int) ((heightEm + GAP) / (card + GAP)));
    double height = Math.clamp((heightEm + GAP) / rows - GAP, card, STRETCH * card);
    return new Cells(columns, rows, height, full);
  }

  /** Space between cards, in em. */
  static final double GAP = 0.45;

  int capacity() {
    return columns * rows;
  }

  /** Where a card stands in a space. */
  Box box(int index, Box space, double em) {
    double width = (space.width() - (columns - 1) * GAP * em) / columns;
    return new Box(
        space.x() + (index % columns) * (width + GAP * em),
        space.y() + (index / columns) * (height + GAP) * em,
        width,
        height * em);
  }
}
