package loopglass.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import loopglass.scenario.Place;
import loopglass.scenario.Room;
import loopglass.scenario.Rooms;
import loopglass.scenario.Stop;
import org.junit.jupiter.api.Test;

/** What a press of the clicker does, and what a slide shows. */
class WalkTest {

  private static final Stop NOTE = new Stop(new Place.Start(), "A note.", "", "", 1);
  private static final Stop QUESTION = new Stop(new Place.End(), "", "What?", "That.", 2);

  @Test
  void aQuestionHoldsTheFirstPress() {
    Standing asked = new Standing(List.of(QUESTION), 2, 3, true);
    assertEquals(Walk.Press.TELL, Walk.next(asked, false, false));
    assertEquals(Walk.Press.PLAY, Walk.next(asked, true, false));
    assertEquals(Walk.Press.SKIP, Walk.next(asked, false, true), "already on the way");
    Standing past = new Standing(List.of(QUESTION), 2, 3, false);
    assertEquals(Walk.Press.PLAY, Walk.next(past, false, false));
    Standing said = new Standing(List.of(NOTE), 1, 3, true);
    assertEquals(Walk.Press.PLAY, Walk.next(said, false, false));
  }

  @Test
  void stopsOfOneStepAreSaidTogether() {
    Standing both = new Standing(List.of(NOTE, QUESTION), 2, 2, true);
    assertTrue(both.asks());
    assertEquals("A note. What?", both.words());
    assertEquals("That.", both.answer());
  }

  @Test
  void aSlideShowsTheRoomsThatTheLessonNames() {
    Scenery named =
        Scenery.of(new Rooms(Set.of(Room.HEAP, Room.PROGRAM, Room.STACK), Set.of()), true);
    assertEquals(List.of(Room.PROGRAM, Room.HEAP), named.panels());
    assertEquals(Set.of(Room.STACK), named.stage());
    assertTrue(named.isStageSmall());
  }

  @Test
  void withoutNamesItShowsProgramConsoleAndStageAndThePageWhenThereIsOne() {
    Scenery usual = Scenery.of(Rooms.ANY, false);
    assertEquals(List.of(Room.PROGRAM, Room.CONSOLE), usual.panels());
    assertTrue(usual.stage().containsAll(EnumSet.of(Room.STACK, Room.LOOP, Room.TASKS)));
    assertEquals(
        List.of(Room.PROGRAM, Room.PAGE, Room.CONSOLE), Scenery.of(Rooms.ANY, true).panels());
    Scenery less = Scenery.of(new Rooms(Set.of(), Set.of(Room.TASKS, Room.CAPTION)), false);
    assertFalse(less.stage().contains(Room.TASKS));
    assertFalse(less.caption());
  }
}
