package loopglass.view.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.view.inspect.Placement.Arrow;
import loopglass.view.inspect.Placement.Corner;
import loopglass.view.inspect.Placement.Placed;

/**
 * Lays a diagram out in layers from left to right (after Sugiyama, Tagawa and Toda 1981): a box
 * stands right of all that point to it, except on a cycle.
 *
 * <p>An arrow to the next layer turns once, in a lane of its own in the gap between the two; every
 * other arrow goes below all boxes, each in a lane of its own. So no arrow crosses a box or its
 * text.
 */
final class Layering {

  static final double TYPE = 13;
  static final double LINE = 19;
  static final double PAD = 9;
  private static final double MARGIN = 12;
  private static final double BETWEEN = 14;
  private static final double LANE = 9;
  private static final double WIDEST = 230;
  private static final double NARROWEST = 84;
  private static final double ROW = 560;
  private static final int SWEEPS = 4;

  private final Metrics metrics;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<String, Integer> layer = new HashMap<>();
  private final Map<String, Placed> placed = new LinkedHashMap<>();

  private Layering(Metrics metrics, List<Box> boxes, List<Link> links) {
    this.metrics = metrics;
    boxes.forEach(box -> this.boxes.put(box.key(), box));
    for (Link link : links) {
      if (this.boxes.containsKey(link.from()) && this.boxes.containsKey(link.to())) {
        this.links.add(link);
      }
    }
  }

  /** Places boxes and the links between them; a link to a box that is not there is left out. */
  static Placement place(Metrics metrics, List<Box> boxes, List<Link> links) {
    return new Layering(metrics, boxes, links).place();
  }

  /** How wide a box is: as wide as its longest line, within bounds. */
  static double width(Metrics metrics, Box box) {
    double widest = metrics.width(Face.STRONG, TYPE, box.title());
    for (Box.Line line : box.lines()) {
      double name = metrics.width(Face.CODE, TYPE, line.name());
      double value = metrics.width(Face.CODE, TYPE, line.value());
      widest = Math.max(widest, name + value + (line.name().isEmpty() ? 0 : 12) + 14);
    }
    return Math.clamp(widest + 2 * PAD, NARROWEST, WIDEST);
  }

  static double height(Box box) {
    return LINE * (1 + box.lines().size()) + 2 * PAD - 4;
  }

  private Placement place() {
    Set<String> done = new HashSet<>();
    for (String key : boxes.keySet()) {
      visit(key, done, new HashSet<>());
    }
    List<List<String>> layers = new ArrayList<>();
    List<Box> alone = new ArrayList<>();
    for (Box box : boxes.values()) {
      String key = box.key();
      if (isAlone(key)) {
        alone.add(box);
        continue;
      }
      int at = layer.getOrDefault(key, 0);
      while (layers.size() <= at) {
        layers.add(new ArrayList<>());
      }
      layers.get(at).add(key);
    }
    order(layers);
    double bottom = setDown(layers);
    List<Arrow> arrows = route(layers.size(), bottom);
    double right = MARGIN;
    for (Placed box : placed.values()) {
      right = Math.max(right, box.right());
    }
    double lowest = bottom;
    for (Arrow arrow : arrows) {
      for (Corner corner : arrow.corners()) {
        right = Math.max(right, corner.x());
        lowest = Math.max(lowest, corner.y());
      }
    }
    return settle(alone, arrows, right, placed.isEmpty() ? MARGIN : lowest + BETWEEN);
  }

  private boolean isAlone(String key) {
    return links.stream().noneMatch(link -> link.from().equals(key) || link.to().equals(key));
  }

  /** Boxes without arrows stand below all others, in rows. */
  private Placement settle(List<Box> alone, List<Arrow> arrows, double width, double top) {
    double right = Math.max(width, ROW);
    double farthest = width;
    double x = MARGIN;
    double y = top;
    double row = 0;
    for (Box box : alone) {
      double wide = width(metrics, box);
      if (x > MARGIN && x + wide > right) {
        x = MARGIN;
        y += row + BETWEEN;
        row = 0;
      }
      placed.put(box.key(), new Placed(box, x, y, wide, height(box)));
      row = Math.max(row, height(box));
      farthest = Math.max(farthest, x + wide);
      x += wide + BETWEEN;
    }
    double bottom = alone.isEmpty() ? y - BETWEEN : y + row;
    List<Placed> all = List.copyOf(placed.values());
    return new Placement(all, arrows, farthest + MARGIN, bottom + MARGIN);
  }

  /** Depth first; a link back to what is being visited closes a cycle and moves nothing. */
  private void visit(String key, Set<String> done, Set<String> under) {
    layer.putIfAbsent(key, 0);
    push(key, under, 0);
    done.add(key);
  }

  private void push(String key, Set<String> under, int depth) {
    if (!under.add(key)) {
      return;
    }
    int own = layer.getOrDefault(key, 0);
    for (Link link : links) {
      if (link.from().equals(key) && !under.contains(link.to())) {
        Integer known = layer.get(link.to());
        if ((known == null || known <= own) && own < boxes.size()) {
          layer.put(link.to(), own + 1);
          push(link.to(), under, depth + 1);
        }
      }
    }
    under.remove(key);
  }

  /** Sorts each layer by where its neighbours stand, some times over. */
  private void order(List<List<String>> layers) {
    Map<String, Double> rank = new HashMap<>();
    for (List<String> each : layers) {
      number(each, rank);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 1; i < layers.size(); i++) {
        Map<String, Double> wish = new HashMap<>();
        for (String key : layers.get(i)) {
          wish.put(key, wish(key, rank));
        }
        layers.get(i).sort(Comparator.comparingDouble(key -> wish.getOrDefault(key, 0.0)));
        number(layers.get(i), rank);
      }
    }
  }

  private static void number(List<String> keys, Map<String, Double> rank) {
    for (int i = 0; i < keys.size(); i++) {
      rank.put(keys.get(i), (double) i);
    }
  }

  private double wish(String key, Map<String, Double> rank) {
    double sum = 0;
    int count = 0;
    for (Link link : links) {
      if (link.to().equals(key) && layerOf(link.from()) < layerOf(key)) {
        sum += rank.getOrDefault(link.from(), 0.0) + Math.max(0, link.line()) / 100.0;
        count++;
      }
    }
    return count == 0 ? rank.getOrDefault(key, 0.0) : sum / count;
  }

  private int layerOf(String key) {
    return layer.getOrDefault(key, 0);
  }

  private double setDown(List<List<String>> layers) {
    double x = MARGIN;
    double bottom = MARGIN;
    for (int i = 0; i < layers.size(); i++) {
      double widest = 0;
      double y = MARGIN;
      for (String key : layers.get(i)) {
        Box box = boxes.get(key);
        if (box == null) {
          continue;
        }
        double width = width(metrics, box);
        placed.put(key, new Placed(box, x, y, width, height(box)));
        widest = Math.max(widest, width);
        y += height(box) + BETWEEN;
      }
      bottom = Math.max(bottom, y - BETWEEN);
      x += widest + gap(i);
    }
    return bottom;
  }

  /** Room for the lanes and the longest label of the arrows that leave a layer. */
  private double gap(int from) {
    int lanes = 0;
    double label = 0;
    for (Link link : links) {
      if (layerOf(link.from()) == from || layerOf(link.to()) == from + 1) {
        lanes++;
        if (layerOf(link.to()) == from + 1 && layerOf(link.from()) == from) {
          label = Math.max(label, metrics.width(Face.WORDS, 12, link.label()));
        }
      }
    }
    return 34 + LANE * lanes + (label == 0 ? 0 : label + 14);
  }

  private List<Arrow> route(int layers, double bottom) {
    List<Arrow> arrows = new ArrayList<>();
    int[] leaving = new int[layers + 1];
    int[] entering = new int[layers + 1];
    double below = bottom + BETWEEN;
    for (Link link : links) {
      Placed from = placed.get(link.from());
      Placed to = placed.get(link.to());
      if (from == null || to == null) {
        continue;
      }
      int source = layerOf(link.from());
      int target = layerOf(link.to());
      double y = link.line() < 0 ? from.y() + from.height() / 2 : lineY(from, link.line());
      double end = entry(link, to);
      double edge = edge(source);
      double out = edge + 10 + LANE * leaving[source]++;
      if (target == source + 1) {
        double x = Math.max(out, to.x() - 24 - LANE * entering[target]++ % 3);
        double turn = link.label().isEmpty() ? out : x;
        arrows.add(
            new Arrow(
                link,
                List.of(
                    new Corner(from.right(), y),
                    new Corner(turn, y),
                    new Corner(turn, end),
                    new Corner(to.x(), end)),
                edge + 8,
                y));
      } else {
        double in = to.x() - 10 - LANE * entering[target]++ % 4;
        arrows.add(
            new Arrow(
                link,
                List.of(
                    new Corner(from.right(), y),
                    new Corner(out, y),
                    new Corner(out, below),
                    new Corner(in, below),
                    new Corner(in, end),
                    new Corner(to.x(), end)),
                out + 6,
                below - 8));
        below += link.label().isEmpty() ? LANE : LINE;
      }
    }
    return arrows;
  }

  /** The right edge of the widest box of a layer: an arrow turns only beyond it. */
  private double edge(int of) {
    double edge = 0;
    for (Placed box : placed.values()) {
      if (layerOf(box.box().key()) == of) {
        edge = Math.max(edge, box.right());
      }
    }
    return edge;
  }

  /** Arrows enter a box one below the other. */
  private double entry(Link link, Placed to) {
    int before = 0;
    int all = 0;
    for (Link each : links) {
      if (each.to().equals(link.to())) {
        before += each == link ? all : 0;
        all++;
      }
    }
    double step = Math.min(12, (to.height() - 16) / Math.max(1, all));
    return to.y() + LINE / 2 + PAD + (all == 1 ? 0 : (before - (all - 1) / 2.0) * step + step / 2);
  }

  static double lineY(Placed box, int line) {
    return box.y() + PAD + LINE * (line + 1) + LINE / 2 - 2;
  }
}
