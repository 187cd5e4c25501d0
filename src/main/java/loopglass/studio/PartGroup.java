package loopglass.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopglass.film.Range;
import loopglass.lesson.Reached;
import loopglass.lesson.Stops;
import loopglass.view.panel.Playback;
import loopglass.view.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the program is filmed. What is selected on the timeline is the truth about it; this
 * only offers more ways to select.
 */
final class PartGroup extends Group {

  private static final List<String> WAYS = List.of("whole", "stops", "selected");

  private final TimelineView timeline;
  private final ObjectProperty<String> way = new SimpleObjectProperty<>("whole");
  private final Segments ways = new Segments("part", way, WAYS);
  private final ComboBox<Point> from = points("film-from", "part.from");
  private final ComboBox<Point> to = points("film-to", "part.to");
  private final Label sentence = new Label();
  private @Nullable Playback now;
  private boolean complete;
  private boolean choosing;

  /** A place between which one can film. */
  private record Point(int step, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  PartGroup(TimelineView timeline) {
    super("part");
    this.timeline = timeline;
    sentence.setId("film-part-sentence");
    sentence.getStyleClass().add("film-hint");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(ways);
    HBox first = row("part.from", from);
    HBox last = row("part.to", to);
    getChildren().add(sentence);
    way.subscribe(
        chosen -> {
          give(first, chosen.equals("stops"));
          give(last, chosen.equals("stops"));
        });
    way.subscribe((_, chosen) -> select(chosen));
    from.valueProperty().subscribe((_, _) -> selectStops());
    to.valueProperty().subscribe((_, _) -> selectStops());
    timeline.range().subscribe(_ -> selected());
  }

  private static ComboBox<Point> points(String id, String key) {
    ComboBox<Point> points = new ComboBox<>();
    points.setId(id);
    points.getStyleClass().addAll("film-box", "film-stops");
    points.setAccessibleText(Words.text(key));
    return points;
  }

  /**
   * Shows what there is to be filmed.
   *
   * @param whole whether no more steps will be asked for
   */
  void show(Playback next, boolean whole) {
    boolean grown = now == null || now.trace() != next.trace() || now.size() != next.size();
    now = next;
    complete = whole;
    if (grown) {
      offerStops(next);
    }
    say();
  }

  private void offerStops(Playback next) {
    List<Reached> stops = Stops.of(next.trace(), next.scenario()).reached();
    ToggleButton button = ways.getButtons().get(WAYS.indexOf("stops"));
    button.setDisable(stops.isEmpty());
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, Words.text("part.start")));
    for (int n = 0; n < stops.size(); n++) {
      Reached stop = stops.get(n);
      String text = stop.stop().asks() ? stop.stop().question() : stop.stop().note();
      points.add(new Point(stop.step(), n + 1 + " · " + text));
    }
    points.add(new Point(Math.max(0, next.size() - 1), Words.text("part.end")));
    choosing = true;
    int first = Math.max(0, from.getSelectionModel().getSelectedIndex());
    int last = to.getSelectionModel().getSelectedIndex();
    boolean toEnd = last < 0 || last == to.getItems().size() - 1;
    from.getItems().setAll(points);
    to.getItems().setAll(points);
    from.getSelectionModel().select(Math.min(first, points.size() - 1));
    to.getSelectionModel().select(toEnd ? points.size() - 1 : Math.min(last, points.size() - 1));
    choosing = false;
  }

  private void select(String chosen) {
    Playback shown = now;
    if (choosing || shown == null) {
      return;
    }
    switch (chosen) {
      case "whole" -> timeline.clearRange();
      case "stops" -> selectStops();
      default -> {
        if (timeline.range().get().isEmpty()) {
          timeline.select(0, Math.max(0, shown.size() - 1));
        }
      }
    }
  }

  private void selectStops() {
    Point first = from.getValue();
    Point last = to.getValue();
    if (!choosing && first != null && last != null && way.get().equals("stops")) {
      choosing = true;
      timeline.select(first.step(), last.step());
      choosing = false;
      say();
    }
  }

  /** The selection changed, here or on the timeline. */
  private void selected() {
    if (!choosing) {
      choosing = true;
      way.set(timeline.range().get().isEmpty() ? "whole" : "selected");
      choosing = false;
    }
    say();
  }

  /** The steps that are filmed, as far as they are known. */
  Range range() {
    int size = now == null ? 0 : Math.min(now.size(), FilmPage.LONGEST);
    int last = Math.max(0, size - 1);
    Optional<loopglass.view.timeline.Range> selected = timeline.range().get();
    return selected
        .map(range -> new Range(Math.min(range.from(), last), Math.min(range.to(), last)))
        .orElse(new Range(0, last));
  }

  /** Whether all steps of it are recorded. */
  boolean isThere() {
    return complete || timeline.range().get().isPresent();
  }

  private void say() {
    Playback shown = now;
    if (shown == null || shown.isEmpty()) {
      return;
    }
    Range range = range();
    String last = Words.number(shown.size() - 1);
    boolean ended = shown.trace().isEnded();
    String key =
        timeline.range().get().isPresent()
            ? ended ? "part.some" : "part.some.endless"
            : !complete ? "part.recording" : ended ? "part.all" : "part.endless";
    sentence.setText(Words.text(key, Words.number(range.from()), Words.number(range.to()), last));
  }
}
