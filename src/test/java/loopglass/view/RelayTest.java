package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A window that opens a program does one thing at each beat; a still does all of them at once. */
class RelayTest {

  private final List<String> done = new ArrayList<>();
  private final Relay relay = new Relay();

  private List<Runnable> parts() {
    return List.of(() -> done.add("a"), () -> done.add("b"), () -> done.add("c"));
  }

  @Test
  void nothingIsLeftForLaterWhereNoTimePasses() {
    relay.start(parts());
    assertEquals(List.of("a", "b", "c"), done);
    assertFalse(relay.beat(0));
    assertFalse(relay.isUnderWay());
  }

  @Test
  void eachBeatDoesOne() {
    assertFalse(relay.beat(0.016));
    relay.start(parts());
    assertEquals(List.of(), done);
    assertTrue(relay.beat(0.016));
    assertTrue(relay.beat(0.016));
    assertEquals(List.of("a", "b"), done);
    assertTrue(relay.isUnderWay());
    assertTrue(relay.beat(0.016));
    assertFalse(relay.beat(0.016));
    assertEquals(List.of("a", "b", "c"), done);
  }

  @Test
  void whoeverNeedsAllOfItHasTheRestDone() {
    relay.beat(0.016);
    relay.start(parts());
    relay.beat(0.016);
    relay.finish();
    assertEquals(List.of("a", "b", "c"), done);
    assertFalse(relay.isUnderWay());
  }
}
