package loopglass.view.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import loopglass.view.syntax.Parsed;
import loopglass.view.syntax.Token;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * The styles of the text: the colours of the syntax, and over them layers of what is pointed out.
 * Only what changes is styled anew, since every styled line is laid out again.
 */
final class Paint {

  /** In a longer line nothing is coloured: it would be made of thousands of nodes. */
  private static final int LONGEST_LINE = 5_000;

  /** About two lines. */
  private static final int NEAR = 160;

  /** What is pointed out; later ones lie above earlier ones. */
  enum Layer {
    BRACKET,
    HIT,
    MISTAKE,
    NOW
  }

  /**
   * A styled stretch.
   *
   * @param from offset of its first character
   * @param to offset behind its last
   * @param style class
   */
  record Stretch(int from, int to, String style) {}

  private final CodeArea area;
  private final Map<Layer, List<Stretch>> layers = new EnumMap<>(Layer.class);
  private Parsed parsed = Parsed.NONE;
  private List<Stretch> colours = List.of();

  /** Whether the text was edited since it was parsed: then nothing is styled until it is again. */
  private boolean edited;

  private final List<Stretch> late = new ArrayList<>();

  Paint(CodeArea area) {
    this.area = area;
    for (Layer layer : Layer.values()) {
      layers.put(layer, List.of());
    }
  }

  /**
   * Replaces what a layer points out.
   *
   * @param stretches in rising order, without overlaps
   */
  void set(Layer layer, List<Stretch> stretches) {
    List<Stretch> before = of(layer);
    if (stretches.equals(before)) {
      return;
    }
    layers.put(layer, List.copyOf(stretches));
    if (before.size() == 1
        && stretches.size() == 1
        && near(before.getFirst(), stretches.getFirst())) {
      restyle(List.of(around(before.getFirst(), stretches.getFirst())));
    } else {
      restyle(before);
      restyle(stretches);
    }
  }

  /** Whether styling both at once, and all between them, takes less than one after the other. */
  private static boolean near(Stretch one, Stretch other) {
    Stretch around = around(one, other);
    return around.to() - around.from() < NEAR;
  }

  private static Stretch around(Stretch one, Stretch other) {
    return new Stretch(
        Math.min(one.from(), other.from()), Math.max(one.to(), other.to()), one.style());
  }

  private List<Stretch> of(Layer layer) {
    return layers.getOrDefault(layer, List.of());
  }

  /** Moves the layers with the text. The area moves the styles that it has itself. */
  void follow(PlainTextChange change) {
    edited = true;
    layers.replaceAll((_, stretches) -> stretches.stream().map(s -> moved(s, change)).toList());
    late.replaceAll(stretch -> moved(stretch, change));
  }

  private static Stretch moved(Stretch stretch, PlainTextChange change) {
    int by = change.getNetLength();
    if (stretch.to() <= change.getPosition()) {
      return stretch;
    }
    return stretch.from() >= change.getRemovalEnd()
        ? new Stretch(stretch.from() + by, stretch.to() + by, stretch.style())
        : new Stretch(
            Math.min(stretch.from(), change.getPosition()),
            Math.max(stretch.to() + by, change.getInsertionEnd()),
            stretch.style());
  }

  /** Takes the colours of the text that is in the area now. */
  void show(Parsed next) {
    Parsed before = parsed;
    parsed = next;
    edited = false;
    colours = colours(next);
    Stretch changed = changed(before, next);
    style(changed.from(), changed.to());
    List<Stretch> waiting = List.copyOf(late);
    late.clear();
    restyle(waiting);
  }

  /** What has to be styled when one text becomes another: the edit and what it turned around. */
  private static Stretch changed(Parsed before, Parsed after) {
    String old = before.text();
    String now = after.text();
    int by = now.length() - old.length();
    int from = 0;
    int most = Math.min(old.length(), now.length());
    while (from < most && old.charAt(from) == now.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < most - from
        && old.charAt(old.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
      same++;
    }
    int to = now.length() - same;
    List<Token> a = before.tokens();
    List<Token> b = after.tokens();
    int head = 0;
    while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.size(), b.size()) - head && same(a, b, tail, by)) {
      tail++;
    }
    int first = Math.min(start(a, head, old.length()), start(b, head, now.length()));
    int last = Math.max(end(a, a.size() - tail) + by, end(b, b.size() - tail));
    return new Stretch(Math.clamp(first, 0, from), Math.clamp(last, to, now.length()), "");
  }

  private static boolean same(List<Token> a, List<Token> b, int fromEnd, int by) {
    Token one = a.get(a.size() - 1 - fromEnd);
    Token other = b.get(b.size() - 1 - fromEnd);
    return one.hue() == other.hue()
        && one.from() + by == other.from()
        && one.to() + by == other.to();
  }

  private static int start(List<Token> tokens, int index, int length) {
    return index < tokens.size() ? tokens.get(index).from() : length;
  }

  private static int end(List<Token> tokens, int count) {
    return count > 0 ? tokens.get(count - 1).to() : 0;
  }

  private static List<Stretch> colours(Parsed parsed) {
    String text = parsed.text();
    List<Stretch> colours = new ArrayList<>(parsed.tokens().size());
    int end = -1;
    boolean longLine = false;
    for (Token token : parsed.tokens()) {
      if (token.from() > end) {
        int start = text.lastIndexOf('\n', token.from()) + 1;
        end = text.indexOf('\n', token.from());
        end = end < 0 ? text.length() : end;
        longLine = end - start > LONGEST_LINE;
      }
      if (!longLine) {
        colours.add(new Stretch(token.from(), token.to(), token.hue().style()));
      }
    }
    return colours;
  }

  private void restyle(List<Stretch> stretches) {
    if (edited) {
      late.addAll(stretches);
      return;
    }
    for (Stretch stretch : stretches) {
      style(stretch.from(), stretch.to());
    }
  }

  private void style(int from, int to) {
    int end = Math.min(to, area.getLength());
    if (from < end) {
      area.setStyleSpans(from, spans(from, end));
    }
  }

  private StyleSpans<Collection<String>> spans(int from, int to) {
    List<Sweep> sweeps = new ArrayList<>();
    sweeps.add(new Sweep(colours, from));
    for (Layer layer : Layer.values()) {
      sweeps.add(new Sweep(of(layer), from));
    }
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    for (int at = from; at < to; ) {
      List<String> styles = new ArrayList<>(2);
      int next = to;
      for (Sweep sweep : sweeps) {
        next = Math.min(next, sweep.enter(at, styles));
      }
      spans.add(styles, next - at);
      at = next;
    }
    return spans.create();
  }

  /** Goes along one layer. */
  private static final class Sweep {
    private final List<Stretch> stretches;
    private int index;

    Sweep(List<Stretch> stretches, int from) {
      this.stretches = stretches;
      int low = 0;
      int high = stretches.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (stretches.get(middle).to() <= from) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      index = low;
    }

    /** Adds the style that holds at an offset; answers up to where that is so. */
    int enter(int at, List<String> styles) {
      while (index < stretches.size() && stretches.get(index).to() <= at) {
        index++;
      }
      if (index == stretches.size()) {
        return Integer.MAX_VALUE;
      }
      Stretch stretch = stretches.get(index);
      if (stretch.from() > at) {
        return stretch.from();
      }
      styles.add(stretch.style());
      return stretch.to();
    }
  }
}
