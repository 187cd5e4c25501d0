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
  private final Relay<Integer> relay =
      new Relay<>(List.of(now -> done.add("a" + now), now -> done.add("b" + now)));

  @Test
  void nothingIsLeftForLaterWhereNoTimePasses() {
    relay.begin(1);
    assertEquals(List.of("a1", "b1"), done);
    assertFalse(relay.beat(0));
    relay.show(2);
    assertEquals(List.of("a1", "b1", "a2", "b2"), done);
  }

  @Test
  void eachBeatDoesOne() {
    assertFalse(relay.beat(0.016));
    relay.begin(1);
    assertTrue(relay.beat(0.016), "the beat at which it begins has enough to do");
    assertEquals(List.of(), done);
    assertTrue(relay.beat(0.016));
    assertEquals(List.of("a1"), done);
    assertTrue(relay.beat(0.016));
    assertEquals(List.of("a1", "b1"), done);
  }

  @Test
  void whatMovesMeanwhileIsSeenInTheEnd() {
    relay.beat(0.016);
    relay.begin(1);
    relay.beat(0.016);
    relay.beat(0.016);
    relay.show(2);
    assertTrue(relay.beat(0.016));
    assertEquals(List.of("a1", "b2"), done);
    assertTrue(relay.beat(0.016));
    assertEquals(List.of("a1", "b2", "a2", "b2"), done);
    assertFalse(relay.beat(0.016));
    relay.show(3);
    assertEquals(List.of("a3", "b3"), done.subList(4, 6), "then it is shown at once again");
  }

  @Test
  void anotherOneBeginsFromTheFirstPart() {
    relay.beat(0.016);
    relay.begin(1);
    relay.beat(0.016);
    relay.beat(0.016);
    relay.begin(2);
    relay.beat(0.016);
    relay.beat(0.016);
    assertEquals(List.of("a1", "a2"), done);
  }

  @Test
  void whoeverNeedsAllOfItHasTheRestDone() {
    relay.beat(0.016);
    relay.begin(1);
    relay.beat(0.016);
    relay.finish();
    assertEquals(List.of("a1", "b1"), done);
    assertFalse(relay.beat(0.016));
  }
}
