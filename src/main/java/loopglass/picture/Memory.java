package loopglass.picture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import loopglass.language.Language;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What was laid out of the things that wait. From one step to the next nearly all of them stand
 * where they stood, and to word and measure a chip takes far longer than to ask for it here.
 *
 * <p>Nothing is answered that laying it out anew would not: every answer is kept with all that it
 * depends on. A sprite that stays the same is the same object, which whoever compares two pictures
 * sees at once. Belongs to one thread.
 */
final class Memory {

  /** Things that are remembered at most: some hundred kilobytes. */
  private static final int MANY = 2_048;

  /** Queues that are remembered at most: a step changes one or none. */
  private static final int QUEUES = 8;

  /**
   * The sprites of a card.
   *
   * @param left virtual nanoseconds until it is due
   */
  private record Card(Box box, boolean full, double left, double glow, List<Sprite> sprites) {
    boolean isOf(Box place, ApiCard card) {
      return full == card.cells().full()
          && left == card.left()
          && glow == card.glow()
          && box.equals(place);
    }
  }

  /** The sprites of a queue. */
  private record Row(Box space, List<Sprite> sprites) {}

  private final Map<Object, Double> widths = new IdentityHashMap<>();
  private final Map<Object, Sprite> chips = new IdentityHashMap<>();
  private final Map<Pending, Card> cards = new IdentityHashMap<>();
  private final Map<Waiting<Job>, Row> rows = new IdentityHashMap<>();
  private @Nullable Language language;

  /** Forgets everything if another language is spoken since. */
  void open() {
    if (language != Language.current()) {
      language = Language.current();
      widths.clear();
      chips.clear();
      cards.clear();
      rows.clear();
    }
  }

  /** How wide the chip of something would like to be. */
  <T> double width(T thing, ToDoubleFunction<T> measured) {
    Double known = widths.get(thing);
    if (known == null) {
      known = measured.applyAsDouble(thing);
      keep(widths, thing, known, MANY);
    }
    return known;
  }

  /** The chip of something, whose words depend on the size of its box only. */
  Sprite chip(Object thing, Room room, Box box, Supplier<Sprite> laid) {
    Sprite known = chips.get(thing);
    if (known == null
        || known.room() != room
        || known.box().width() != box.width()
        || known.box().height() != box.height()) {
      known = laid.get();
      keep(chips, thing, known, MANY);
    }
    return known.box(box);
  }

  /** The sprites of a card in a box, on whole pixels. */
  List<Sprite> card(ApiCard card, Box box) {
    Card known = cards.get(card.pending());
    if (known == null || !known.isOf(box, card)) {
      List<Sprite> sprites = crisp(laid -> card.lay(box, laid));
      known = new Card(box, card.cells().full(), card.left(), card.glow(), sprites);
      keep(cards, card.pending(), known, MANY);
    }
    return known.sprites();
  }

  /** The sprites of a queue in a space, on whole pixels. */
  List<Sprite> row(Waiting<Job> queue, Box space, Consumer<List<Sprite>> laid) {
    Row known = rows.get(queue);
    if (known == null || !known.space().equals(space)) {
      known = new Row(space, crisp(laid));
      keep(rows, queue, known, QUEUES);
    }
    return known.sprites();
  }

  private static List<Sprite> crisp(Consumer<List<Sprite>> laid) {
    List<Sprite> sprites = new ArrayList<>();
    laid.accept(sprites);
    sprites.replaceAll(Sprite::crisp);
    return List.copyOf(sprites);
  }

  private static <K, V> void keep(Map<K, V> map, K thing, V answer, int most) {
    if (map.size() >= most) {
      map.clear();
    }
    map.put(thing, answer);
  }
}
