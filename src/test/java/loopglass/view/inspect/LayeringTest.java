package loopglass.view.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import loopglass.view.inspect.Placement.Arrow;
import loopglass.view.inspect.Placement.Corner;
import loopglass.view.inspect.Placement.Placed;
import org.junit.jupiter.api.Test;

class LayeringTest {

  @Test
  void whoIsPointedToStandsRight() {
    Placement placement = place(List.of(box("a"), box("b")), List.of(link("a", "b")));
    assertTrue(placement.boxes().get(0).right() < placement.boxes().get(1).x());
  }

  @Test
  void aCycleIsDrawnAndEnds() {
    Placement placement =
        place(
            List.of(box("a"), box("b"), box("c")),
            List.of(link("a", "b"), link("b", "c"), link("c", "a"), link("b", "b")));
    assertEquals(4, placement.arrows().size());
  }

  @Test
  void noBoxOverlapsAnotherAndNoArrowCrossesOne() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Box> boxes = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(12); i++) {
        boxes.add(box("k" + i));
      }
      List<Link> links = new ArrayList<>();
      for (int i = 0; i < random.nextInt(18); i++) {
        links.add(link("k" + random.nextInt(boxes.size()), "k" + random.nextInt(boxes.size())));
      }
      Placement placement = place(boxes, links);
      assertEquals(boxes.size(), placement.boxes().size());
      for (Placed box : placement.boxes()) {
        assertTrue(box.right() <= placement.width() && box.bottom() <= placement.height());
        for (Placed other : placement.boxes()) {
          assertFalse(box != other && overlap(box, other), box + " " + other);
        }
        for (Arrow arrow : placement.arrows()) {
          assertFalse(crosses(arrow, box), arrow + " crosses " + box);
        }
      }
    }
  }

  private static boolean overlap(Placed a, Placed b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  private static boolean crosses(Arrow arrow, Placed box) {
    for (int i = 1; i < arrow.corners().size(); i++) {
      Corner from = arrow.corners().get(i - 1);
      Corner to = arrow.corners().get(i);
      double left = Math.min(from.x(), to.x());
      double right = Math.max(from.x(), to.x());
      double top = Math.min(from.y(), to.y());
      double bottom = Math.max(from.y(), to.y());
      if (left < box.right() && right > box.x() && top < box.bottom() && bottom > box.y()) {
        return true;
      }
    }
    return false;
  }

  private static Placement place(List<Box> boxes, List<Link> links) {
    return Layering.place((face, size, text) -> text.length() * size * 0.6, boxes, links);
  }

  private static Link link(String from, String to) {
    return new Link(from, 0, to, "", false);
  }

  private static Box box(String key) {
    return new Box(key, "object", key, List.of(new Box.Line("x", "1", false)), key);
  }
}
