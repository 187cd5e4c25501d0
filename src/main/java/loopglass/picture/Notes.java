package loopglass.picture;

/** Words that stand on the stage by themselves. */
final class Notes {

  private Notes() {}

  /** Ids of the words of one room, so that no two share a key. */
  private static final int PER_ROOM = 100;

  /** Small words with their top left corner at a place. */
  static Sprite small(
      Typesetter type, Room room, int id, Tone tone, String text, double x, double y) {
    return of(type, Look.NOTE, Face.WORDS, room, id, tone, text, x, y);
  }

  /** Words of a look with their top left corner at a place. */
  static Sprite of(
      Typesetter type,
      Look look,
      Face face,
      Room room,
      int id,
      Tone tone,
      String text,
      double x,
      double y) {
    double size = type.scale().sizeOf(look);
    Box box = new Box(x, y, type.width(face, size, text), 1.35 * size);
    Key key = Key.of(Key.Kind.NOTE, room.ordinal() * PER_ROOM + id);
    return Sprite.of(key, look, tone, room, box).text(text);
  }

  /** Whether a sprite is the words of a room that have that id. */
  static boolean is(Sprite sprite, Room room, int id) {
    return sprite.key().kind() == Key.Kind.NOTE
        && sprite.key().id() == room.ordinal() * PER_ROOM + id;
  }

  /** The card of a room with its heading. */
  static Sprite room(Room room, Tone tone, Box box, String title, String subtitle) {
    return Sprite.of(Key.of(Key.Kind.ROOM, room), Look.ROOM, tone, room, box)
        .text(title)
        .detail(subtitle);
  }
}
