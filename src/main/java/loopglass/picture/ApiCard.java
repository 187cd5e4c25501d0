package loopglass.picture;

import java.util.List;
import loopglass.trace.Pending;

/**
 * The card of something that waits: a dial that runs down, the call that registered it, the chip of
 * its callback, and what it waits for: the time that is left, or the event.
 */
record ApiCard(Plan plan, Typesetter type, Scene scene, Pending pending, Cells cells) {

  void lay(Box box, List<Sprite> sprites) {
    double em = plan.em();
    double pad = (cells.full() ? 0.8 : 0.6) * em;
    double size = (cells.full() ? 2.5 : 1.5) * em;
    Box dial = new Box(box.x() + pad, box.center().y() - size / 2, size, size);
    boolean dials = isTimed() || cells.full();
    double x = (dials ? dial.right() : box.x()) + pad;
    double right = box.right() - pad;

    double line = 1.35 * type.scale().small();
    double most = right - x - pad - Chips.LEAST * em;
    // It stands out, and is wider, when its time has come.
    double small = type.scale().small();
    String wanted = until();
    String until = type.fit(Face.STRONG, small, wanted, most);
    double words =
        Math.max(type.width(Face.STRONG, small, until), type.small(Wording.left(888_000_000)));
    double chipHeight = 2.1 * em;
    double chipY =
        cells.full() ? box.bottom() - 0.75 * em - chipHeight : box.center().y() - chipHeight / 2;
    double chipWidth = Math.min(Chips.width(type, pending), right - words - pad - x);
    Box time = new Box(right - words, chipY + (chipHeight - line) / 2, words, line);

    sprites.add(card(box, x, right));
    if (dials) {
      sprites.add(
          part(Key.Kind.DIAL, Look.DIAL, dial)
              .glyph(isTimed() ? Glyph.NONE : Glyph.of(pending))
              .value(isTimed() ? Math.clamp(share(), 0, 1) : 1));
    }
    sprites.add(
        part(Key.Kind.COUNTDOWN, Look.COUNTDOWN, time)
            .text(until)
            .whole(until.equals(wanted) ? "" : wanted)
            .value(isTimed() ? left() : Double.NaN));
    sprites.add(Chips.callback(type, pending, Room.APIS, new Box(x, chipY, chipWidth, chipHeight)));
  }

  private Sprite card(Box box, double x, double right) {
    String place = Wording.line(pending.span());
    double room = right - x - type.small(place) - plan.em();
    String call = type.fit(Face.CODE, type.scale().small(), call(), room);
    return Sprite.of(Key.of(Key.Kind.PENDING, pending.id()), Look.CARD, tone(), Room.APIS, box)
        .text(cells.full() ? call : "")
        .detail(cells.full() ? place : "")
        .whole(Wording.oneLine(pending.call()) + (place.isEmpty() ? "" : " · " + place))
        .value(x - box.x())
        .glow(glow())
        .shows(pending.id(), pending.cause());
  }

  private Tone tone() {
    return Chips.tone(pending);
  }

  private Sprite part(Key.Kind kind, Look look, Box box) {
    return Sprite.of(Key.of(kind, pending.id()), look, tone(), Room.APIS, box)
        .glow(glow())
        .shows(0, pending.cause());
  }

  /** The call with the callback left out, which is on the chip already. */
  private String call() {
    String call = Wording.oneLine(pending.call());
    String callback = Wording.oneLine(pending.callback());
    return callback.length() > 3 ? call.replace(callback, "…") : call;
  }

  private boolean isTimed() {
    return pending.due() != Pending.UNKNOWN;
  }

  /** Virtual nanoseconds until it is due; 0 when nobody knows. */
  double left() {
    return isTimed() ? Math.max(0, pending.due() - scene.step().after().clock()) : 0;
  }

  private double share() {
    return left() / Math.max(1, pending.due() - pending.since());
  }

  private String until() {
    return isTimed() ? Wording.left(left()) : Chips.until(pending);
  }

  /** 1 in the step in which its time has come. */
  double glow() {
    return scene.isAbout(pending) ? 1 : 0;
  }
}
