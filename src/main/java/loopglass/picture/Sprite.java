package loopglass.picture;

/**
 * One thing to be drawn, with everything that is to be seen of it.
 *
 * @param key who it is
 * @param look how it is drawn
 * @param tone what its colour means
 * @param room where it belongs
 * @param box where it stands
 * @param opacity 0 to 1
 * @param glow 0 to 1: how much it is what matters now
 * @param lift 0 to 1: how far it is raised above the stage, in flight
 * @param value a number that its look explains
 * @param text its words, shortened to fit
 * @param detail further words, quieter; may be ""
 * @param whole its words in full, for a tooltip and for a screen reader; "" when they are all shown
 * @param thing id of the frame, job or pending thing it shows, 0 for furniture
 * @param cause id of what it came from, 0 when nothing on the stage
 * @param glyph the sign of the task source it comes from
 */
public record Sprite(
    Key key,
    Look look,
    Tone tone,
    Room room,
    Box box,
    double opacity,
    double glow,
    double lift,
    double value,
    String text,
    String detail,
    String whole,
    int thing,
    int cause,
    Glyph glyph) {

  static Sprite of(Key key, Look look, Tone tone, Room room, Box box) {
    return new Sprite(key, look, tone, room, box, 1, 0, 0, 0, "", "", "", 0, 0, Glyph.NONE);
  }

  Sprite text(String words) {
    return new Sprite(
        key, look, tone, room, box, opacity, glow, lift, value, words, detail, whole, thing, cause,
        glyph);
  }

  Sprite detail(String words) {
    return new Sprite(
        key, look, tone, room, box, opacity, glow, lift, value, text, words, whole, thing, cause,
        glyph);
  }

  Sprite whole(String words) {
    return new Sprite(
        key, look, tone, room, box, opacity, glow, lift, value, text, detail, words, thing, cause,
        glyph);
  }

  Sprite value(double number) {
    return new Sprite(
        key, look, tone, room, box, opacity, glow, lift, number, text, detail, whole, thing, cause,
        glyph);
  }

  Sprite glow(double amount) {
    return amount == glow
        ? this
        : new Sprite(
            key, look, tone, room, box, opacity, amount, lift, value, text, detail, whole, thing,
            cause, glyph);
  }

  Sprite opacity(double amount) {
    return new Sprite(
        key, look, tone, room, box, amount, glow, lift, value, text, detail, whole, thing, cause,
        glyph);
  }

  Sprite lift(double amount) {
    return new Sprite(
        key, look, tone, room, box, opacity, glow, amount, value, text, detail, whole, thing, cause,
        glyph);
  }

  Sprite box(Box place) {
    return place.equals(box)
        ? this
        : new Sprite(
            key, look, tone, room, place, opacity, glow, lift, value, text, detail, whole, thing,
            cause, glyph);
  }

  /** On whole pixels. */
  Sprite crisp() {
    return box(box.crisp());
  }

  Sprite room(Room other) {
    return new Sprite(
        key, look, tone, other, box, opacity, glow, lift, value, text, detail, whole, thing, cause,
        glyph);
  }

  Sprite key(Key other) {
    return new Sprite(
        other, look, tone, room, box, opacity, glow, lift, value, text, detail, whole, thing, cause,
        glyph);
  }

  Sprite look(Look other) {
    return new Sprite(
        key, other, tone, room, box, opacity, glow, lift, value, text, detail, whole, thing, cause,
        glyph);
  }

  /** Of what it is a sign, and where that came from. */
  Sprite shows(int newThing, int newCause) {
    return new Sprite(
        key, look, tone, room, box, opacity, glow, lift, value, text, detail, whole, newThing,
        newCause, glyph);
  }

  Sprite glyph(Glyph sign) {
    return new Sprite(
        key, look, tone, room, box, opacity, glow, lift, value, text, detail, whole, thing, cause,
        sign);
  }

  /** Whether another could be drawn as this one by moving it, without a change of face. */
  boolean looksLike(Sprite other) {
    return look == other.look
        && tone == other.tone
        && glyph == other.glyph
        && detail.equals(other.detail)
        && (look.counts() || text.equals(other.text));
  }

  /**
   * Whether another differs from this one at most in who it is, where it stands and how faintly.
   */
  public boolean drawsLike(Sprite other) {
    return looksLike(other)
        && text.equals(other.text)
        && box.width() == other.box.width()
        && box.height() == other.box.height()
        && glow == other.glow
        && lift == other.lift
        && Double.compare(value, other.value) == 0;
  }
}
