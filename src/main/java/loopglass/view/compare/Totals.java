package loopglass.view.compare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import loopglass.language.Language;
import loopglass.playback.Alignment;
import loopglass.playback.Pairing;
import loopglass.playback.Side;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** How many turns, milliseconds, steps and lines each side takes; what differs is emphasised. */
final class Totals extends GridPane {

  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
  private static final long NANOS_PER_MS = 1_000_000;

  /** What is counted. */
  private enum Count {
    TURNS,
    CLOCK,
    STEPS,
    LINES
  }

  private final Map<Side, Map<Count, Label>> labels = new EnumMap<>(Side.class);

  Totals() {
    setId("compare-totals");
    getStyleClass().add("totals");
    for (Side side : Side.values()) {
      Map<Count, Label> row = new EnumMap<>(Count.class);
      for (Count count : Count.values()) {
        Label label = new Label();
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("total");
        GridPane.setHalignment(label, HPos.RIGHT);
        row.put(count, label);
        add(label, count.ordinal(), side.ordinal());
      }
      labels.put(side, row);
    }
    for (Count _ : Count.values()) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(USE_PREF_SIZE);
      getColumnConstraints().add(column);
    }
  }

  /** Shows how far each side has come, of how much. */
  void show(@Nullable Pairing both, Map<Side, Playback> now) {
    if (both == null) {
      return;
    }
    for (Count count : Count.values()) {
      boolean differs =
          all(count, both, Side.LEFT, now.get(Side.LEFT))
              != all(count, both, Side.RIGHT, now.get(Side.RIGHT));
      now.forEach(
          (side, playback) -> {
            Label label = label(side, count);
            label.setText(words(count, both, side, playback));
            label.pseudoClassStateChanged(DIFFERS, differs);
          });
    }
  }

  private Label label(Side side, Count count) {
    return Objects.requireNonNull(Objects.requireNonNull(labels.get(side)).get(count));
  }

  private static String words(Count count, Pairing both, Side side, Playback now) {
    String more = now.trace().isEnded() ? "" : "+";
    Language language = Language.current();
    return Words.text(
        "total." + count.name().toLowerCase(Locale.ROOT),
        language.number(reached(count, both, side, now)),
        language.number(all(count, both, side, now)) + more);
  }

  private static long reached(Count count, Pairing both, Side side, Playback now) {
    if (now.isEmpty()) {
      return 0;
    }
    int step = now.moment().step();
    return switch (count) {
      case TURNS -> both.reached(side, Alignment.TURN, step);
      case CLOCK -> now.trace().step(step).after().clock() / NANOS_PER_MS;
      case STEPS -> step;
      case LINES -> now.trace().step(step).after().console().size();
    };
  }

  private static long all(Count count, Pairing both, Side side, @Nullable Playback now) {
    if (now == null || now.isEmpty()) {
      return 0;
    }
    return switch (count) {
      case TURNS -> both.count(side, Alignment.TURN);
      case CLOCK -> now.latest().after().clock() / NANOS_PER_MS;
      case STEPS -> now.size() - 1;
      case LINES -> now.latest().after().console().size();
    };
  }
}
