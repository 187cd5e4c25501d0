package loopglass.view.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loopglass.language.Language;
import loopglass.playback.Stride;
import org.junit.jupiter.api.Test;

/** Settings that are lent are the lender's until they are given back. */
class SettingsTest {

  private final Settings lender = new Settings(Map.of("zoom", 1.5, "place.left", 0.4));

  @Test
  void whatIsLentIsTheSame() {
    lender.reducedMotion().set(true);
    lender.theme().set(Optional.of(Theme.DARK));
    Settings lent = lender.lend();
    assertEquals(1.5, lent.zoom().get());
    assertEquals(0.4, lent.place("left", 0.2).get());
    assertEquals(Optional.of(Theme.DARK), lent.theme().get());
    assertTrue(lent.reducedMotion().get());
  }

  @Test
  void whatIsSetInOneIsSetInTheOtherAndKept() {
    List<String> kept = new ArrayList<>();
    lender.onChange((name, value) -> kept.add(name + " " + value.orElse("-")));
    Settings lent = lender.lend();
    lent.zoom().set(1);
    lent.language().set(Optional.of(Language.VIETNAMESE));
    lent.motion().set(Optional.of(true));
    lent.programZoom().set(1.2);
    lent.futureHidden().set(true);
    lent.stopsPassed().set(true);
    lent.hiddenRooms().set(Set.of("heap"));
    lent.stepBy().set(Stride.TURN);
    lent.place("left", 0.2).set(0.5);
    lent.word("film.fps", "30", _ -> true).set("60");
    lent.theme().set(Optional.of(Theme.CONTRAST));
    assertEquals(
        List.of(
            "zoom -",
            "language vi",
            "motion.reduced true",
            "program.zoom 1.2",
            "console.future.hidden true",
            "stops.passed true",
            "rooms.hidden [heap]",
            "step.by turn",
            "place.left 0.5",
            "film.fps 60",
            "theme contrast"),
        kept);
    assertTrue(lender.reducedMotion().get());
    lender.stepBy().set(Stride.LINE);
    lender.reducedMotion().set(false);
    assertEquals(Stride.LINE, lent.stepBy().get());
    assertFalse(lent.reducedMotion().get());
  }

  @Test
  void whatIsGivenBackIsOnItsOwn() {
    Settings lent = lender.lend();
    var place = lent.place("left", 0.2);
    var rate = lent.word("film.fps", "30", _ -> true);
    lent.giveBack();
    lender.zoom().set(1);
    lender.place("left", 0.2).set(0.1);
    lent.stepBy().set(Stride.TURN);
    rate.set("24");
    assertEquals(1.5, lent.zoom().get());
    assertEquals(0.4, place.get());
    assertEquals(Stride.EVENT, lender.stepBy().get());
    assertEquals("30", lender.word("film.fps", "30", _ -> true).get());
  }
}
