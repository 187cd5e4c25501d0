package loopglass.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ViewportTest {

  private static final Viewport WHOLE = Viewport.whole(1_001);

  @Test
  void whatIsUnderTheMouseStaysThereWhileZooming() {
    Viewport near = WHOLE.zoomed(4, 300, WHOLE);
    assertEquals(250, near.length(), 1e-9);
    assertEquals(0.3, near.x(300, 1), 1e-9);
    assertEquals(WHOLE, near.zoomed(1 / 4.0, 300, WHOLE));
  }

  @Test
  void itNeverLeavesTheTraceNorShowsLessThanEightSteps() {
    assertEquals(new Viewport(0, 250), new Viewport(100, 350).moved(-500, WHOLE));
    assertEquals(new Viewport(750, 1_000), new Viewport(100, 350).moved(5_000, WHOLE));
    assertEquals(8, WHOLE.zoomed(1e6, 500, WHOLE).length(), 1e-9);
    Viewport three = Viewport.whole(4);
    assertEquals(three, three.zoomed(100, 1, three), "three steps cannot be zoomed");
  }
}
