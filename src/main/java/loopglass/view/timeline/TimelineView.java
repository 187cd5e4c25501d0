package loopglass.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import loopglass.lesson.Caption;
import loopglass.lesson.Reached;
import loopglass.scenario.Input;
import loopglass.view.panel.Command;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/**
 * All recorded steps on one line: what ran and waited when, and a playhead to drag to any of them.
 *
 * <p>It can be zoomed, a range can be selected, and where the mouse is a small picture of that
 * moment is seen. Its drawing is that of a {@link Chart}; this puts the parts in their places.
 */
public final class TimelineView extends Region {

  /** A growing trace gets a longer line when it has grown by this part. */
  private static final double WORTH_DRAWING = 1.04;

  /** Heights in em: the lowest, what a window of some height gets for each em more, the highest. */
  private static final double LOW = 4.15;

  /** Where there is no room for more. */
  private static final double STRIP = 2.7;

  private static final double LOW_WINDOW = 54;
  private static final double GROWTH = 0.4;
  private static final double HIGH = 8.5;
  private static final double HIGHEST = 24;

  /** Half of the playhead's width, and of its knob's, in em. */
  private static final double HEAD = 0.06;

  private static final double KNOB = 0.37;

  private final IntConsumer seek;
  private final Consumer<Command> perform;
  private final Surveyor surveyor = new Surveyor(this::requestLayout);
  private final ReadOnlyObjectWrapper<Optional<Range>> range =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final DoubleProperty tall = new SimpleDoubleProperty();
  private final Course course = new Course();

  private final Palette palette = new Palette();
  private final Chart chart = new Chart();
  private final Region veil = part("timeline-veil");
  private final Region head = part("playhead");
  private final Region knob = part("playhead-knob");
  private final Region pointer = part("timeline-pointer");
  private final Overview overview = new Overview(this::centre);
  private final RangeBox box;
  private final LaneNames names = new LaneNames();
  private final ZoomButtons buttons = new ZoomButtons(this::zoom);
  private final Grip grip = new Grip(this);
  private final Preview preview = new Preview();

  private @Nullable Playback now;
  private StopMarks stops = StopMarks.NONE;
  private @Nullable Viewport zoomed;
  private int size = 1;
  private double left;
  private double width = 1;

  /** Where the mouse is, or not a number. */
  private double pointed = Double.NaN;

  private double pointedY;
  private boolean cramped;
  private double marksBelow;

  /**
   * A timeline.
   *
   * @param seek goes to a step
   * @param perform carries a command out
   */
  public TimelineView(IntConsumer seek, Consumer<Command> perform) {
    this.seek = seek;
    this.perform = perform;
    setId("timeline");
    getStyleClass().add("timeline");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(Labels.text("timeline.accessible"));
    setAccessibleHelp(Labels.text("timeline.help"));
    box = new RangeBox(this::playRange, this::loopRange, this::zoomToRange, this::clearRange);
    chart.setMouseTransparent(true);
    getChildren()
        .addAll(
            palette, names, chart, veil, pointer, overview, head, knob, box, buttons, grip,
            preview);
    new Gestures(this).listen();
    tall.subscribe(_ -> requestLayout());
    names.onType(this::requestLayout);
    sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> requestLayout());
  }

  private static Region part(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  /** The range that is selected, if any: a stretch to be played, shown or filmed. */
  public ReadOnlyObjectProperty<Optional<Range>> range() {
    return range.getReadOnlyProperty();
  }

  /** How tall the viewer wants it, in em; 0 leaves it to the size of the window. */
  public DoubleProperty tall() {
    return tall;
  }

  /** Makes do with a strip, unless the viewer wants it taller. */
  public void cramp(boolean wanted) {
    cramped = wanted;
    requestLayout();
  }

  /** Shows a moment. */
  public void show(Playback next) {
    Playback before = now;
    now = next;
    if (before == null || before.trace() != next.trace()) {
      size = 1;
      if (before == null || before.scenario() != next.scenario()) {
        zoomed = null;
        clearRange();
      }
    }
    grow(next);
    follow(before, next);
    range.get().flatMap(selected -> course.pass(next, selected)).ifPresent(this::turn);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    requestLayout();
  }

  /** Marks where the stops of the lesson lie. */
  public void mark(List<Reached> reached) {
    if (!stops.stops().equals(reached)) {
      stops = new StopMarks(reached);
      requestLayout();
    }
  }

  /** Makes the line longer when that can be seen, and not at each new step. */
  private void grow(Playback next) {
    if (next.size() > size * WORTH_DRAWING
        || next.trace().isEnded()
        || next.moment().step() > size - 1) {
      size = Math.max(1, next.size());
    }
  }

  /** Turns to where the playhead goes, if it was in sight or leaps. */
  private void follow(@Nullable Playback before, Playback next) {
    Viewport view = zoomed;
    if (view == null || before == null || before.moment().equals(next.moment())) {
      return;
    }
    boolean wasSeen = view.shows(place(before)) || !next.transport().isPlaying();
    if (wasSeen && !view.shows(place(next))) {
      boolean back = place(next) < view.from();
      double start = place(next) - (back ? 0.9 : 0.1) * view.length();
      zoomed = view.startingAt(start, whole());
    }
  }

  private static double place(Playback playback) {
    return playback.moment().step() + playback.moment().phase();
  }

  private void turn(Course.Turn turn) {
    Platform.runLater(
        () -> {
          Playback shown = now;
          Range selected = range.get().orElse(null);
          if (shown != null && selected != null) {
            boolean again = turn == Course.Turn.AGAIN;
            seek.accept(again ? selected.from() : selected.to());
            if (again != shown.transport().isPlaying()) {
              perform.accept(Command.TOGGLE);
            }
          }
        });
  }

  private Viewport whole() {
    return Viewport.whole(size);
  }

  /** The steps in view. */
  Viewport viewport() {
    Viewport view = zoomed;
    return view == null ? whole() : view.within(whole());
  }

  /** The step at a place of this region. */
  int stepAt(double x) {
    double place = viewport().place(x - left, width);
    return (int) Math.clamp(Math.rint(place), 0, size - 1.0);
  }

  void seek(double x) {
    seek.accept(stepAt(x));
  }

  /** Goes to the stop whose mark is pressed, else to the step there. */
  void seek(double x, double y) {
    seek.accept(meant(x, y));
  }

  private int meant(double x, double y) {
    return y > marksBelow
        ? stepAt(x)
        : stops.at(x - left, viewport(), width).map(Reached::step).orElseGet(() -> stepAt(x));
  }

  /** Nearer or farther, around a place of this region. */
  void zoom(double factor, double x) {
    double place = viewport().place(Math.clamp(x - left, 0, width), width);
    show(viewport().zoomed(factor, place, whole()));
  }

  /** Nearer or farther, around the playhead if it is in sight, else the middle. */
  void zoom(double factor) {
    Viewport view = viewport();
    double head = now == null ? 0 : place(now);
    double place = view.shows(head) ? head : (view.from() + view.to()) / 2;
    show(view.zoomed(factor, place, whole()));
  }

  /** All of the trace. */
  void zoomOut() {
    show(whole());
  }

  /** Moved by a part of what is in view. */
  void pan(double part) {
    show(viewport().moved(part * viewport().length(), whole()));
  }

  private void centre(double part) {
    double half = viewport().length() / 2;
    show(viewport().startingAt(whole().place(part, 1) - half, whole()));
  }

  private void show(Viewport view) {
    zoomed = view.length() >= whole().length() ? null : view;
    requestLayout();
  }

  /** Selects the steps between two. */
  public void select(int one, int other) {
    range.set(Optional.of(Range.between(one, other)));
    requestLayout();
  }

  /** Whether a key is for the timeline while it has the focus, whatever else it asks for. */
  public static boolean takes(KeyCode code) {
    return Gestures.takes(code);
  }

  /** Lets the range begin, or end, at the playhead. */
  void mark(boolean end) {
    Playback shown = now;
    if (shown != null) {
      int step = shown.moment().step();
      Range old = range.get().orElse(new Range(0, size - 1));
      if (end) {
        select(Math.min(old.from(), step), step);
      } else {
        select(step, Math.max(old.to(), step));
      }
    }
  }

  /** Selects nothing. */
  public void clearRange() {
    course.forget();
    range.set(Optional.empty());
    requestLayout();
  }

  private void playRange() {
    Playback shown = now;
    Range selected = range.get().orElse(null);
    if (shown != null && selected != null) {
      course.once();
      seek.accept(selected.from());
      if (!shown.transport().isPlaying()) {
        perform.accept(Command.TOGGLE);
      }
    }
  }

  private void loopRange() {
    course.loop(!course.isLooping());
    requestLayout();
  }

  private void zoomToRange() {
    range
        .get()
        .ifPresent(
            selected -> {
              double air = Math.max(1, 0.03 * (selected.to() - selected.from()));
              show(new Viewport(selected.from() - air, selected.to() + air).within(whole()));
            });
  }

  /** The mouse is there; not a number when it is elsewhere. */
  void point(double x, double y) {
    pointed = x;
    pointedY = y;
    requestLayout();
  }

  double em() {
    return names.em();
  }

  @Override
  protected double computePrefHeight(double forWidth) {
    double em = em();
    double automatic =
        cramped ? STRIP : Math.clamp(LOW + GROWTH * (window() - LOW_WINDOW), LOW, HIGH);
    double wanted = tall.get() == 0 ? automatic : Math.clamp(tall.get(), LOW, HIGHEST);
    return Math.rint(wanted * em);
  }

  @Override
  protected double computeMinHeight(double forWidth) {
    return Math.rint((cramped ? STRIP : LOW) * em());
  }

  /** Height of the window, in em as large as they are seen. */
  private double window() {
    double magnified = getLocalToSceneTransform().getMyy();
    return getScene() == null ? LOW_WINDOW : getScene().getHeight() / (em() * magnified);
  }

  @Override
  protected double computeMaxHeight(double forWidth) {
    return prefHeight(forWidth);
  }

  @Override
  protected void layoutChildren() {
    Playback shown = now;
    if (shown == null || getWidth() <= 0) {
      return;
    }
    double em = em();
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    Pyramid pyramid = surveyor.of(shown.trace(), size);
    Viewport view = viewport();
    boolean renders = !shown.isEmpty() && shown.latest().after().page().renders();
    List<Chart.Mark> marks = inputs(shown);
    marks.addAll(stops.marks());
    Bands bands = Bands.of(height, em, zoomed != null, !marks.isEmpty(), renders);
    marksBelow = marks.isEmpty() ? 0 : top + bands.inputs().bottom() + 2;

    double gutter = bands.hasLanes() ? names.width() : 0;
    double right = snapSizeX(buttons.prefWidth(-1));
    left = snapPositionX(snappedLeftInset() + gutter);
    width = Math.max(1, Math.floor(getWidth() - left - right - snappedRightInset()));
    names.show(bands, left, top);
    buttons.resizeRelocate(getWidth() - right - 2, 2, right, getHeight() - 4);
    buttons.show(zoomed != null, view.length() > 8);
    grip.resizeRelocate(0, -4, getWidth(), 8);
    double margin = Chart.margin(em);
    chart.relocate(left - margin, top);
    chart.show(
        new Chart.Subject(
            pyramid,
            pyramid.covered(),
            view,
            whole(),
            bands,
            marks,
            width,
            height,
            margin,
            palette.colors()),
        palette);
    overview.setVisible(bands.overview().isThere());
    overview.resizeRelocate(left, top, width, bands.overview().height());
    overview.show(view, whole(), place(shown));
    layoutHead(shown, view, top + bands.inputs().y(), height, em);
    layoutRange(view, getHeight());
    layoutPreview(shown, em);
  }

  private void layoutHead(Playback shown, Viewport view, double top, double height, double em) {
    double margin = Chart.margin(em);
    double x = Math.clamp(view.x(place(shown), width), -margin, width + margin);
    boolean seen = view.shows(Math.min(place(shown), size - 1.0));
    double veiled = Math.max(0, width + margin - x);
    veil.resizeRelocate(left + x, top, veiled, getHeight() - top - 1);
    head.setVisible(seen);
    knob.setVisible(seen);
    double half = Math.max(1, Math.round(HEAD * em)); // whole pixels, or it would blur
    double round = Math.round(KNOB * em);
    head.resizeRelocate(snapPositionX(left + x - half), 0, 2 * half, getHeight());
    knob.resizeRelocate(snapPositionX(left + x - round), -2 * half, 2 * round, 2 * round);
    pointer.setVisible(!Double.isNaN(pointed));
    pointer.resizeRelocate(snapPositionX(pointed), top, 1, height);
  }

  private void layoutRange(Viewport view, double height) {
    Range selected = range.get().orElse(null);
    if (selected == null) {
      box.hide();
      return;
    }
    Range fits = selected.upTo(size - 1);
    box.resizeRelocate(left, 1, width, height - 2);
    double from = view.x(fits.from(), width);
    box.show(from, view.x(fits.to(), width), width, height - 2, course.isLooping());
  }

  private void layoutPreview(Playback shown, double em) {
    if (Double.isNaN(pointed) || shown.isEmpty()) {
      preview.hide();
      return;
    }
    int step = Math.min(meant(pointed, pointedY), shown.size() - 1);
    preview.show(shown, step, stops.words(step), em);
    double wide = preview.prefWidth(-1);
    double tall = preview.prefHeight(wide);
    double x = Math.clamp(pointed - wide / 2, 0, Math.max(0, getWidth() - wide));
    preview.resizeRelocate(snapPositionX(x), snapPositionY(-tall - 0.6 * em), wide, tall);
  }

  private static List<Chart.Mark> inputs(Playback shown) {
    List<Chart.Mark> marks = new ArrayList<>();
    mark(shown, shown.scenario().frontMatter().inputs(), Chart.Sign.INPUT, marks);
    mark(shown, shown.added(), Chart.Sign.BY_HAND, marks);
    return marks;
  }

  private static void mark(
      Playback shown, List<Input> inputs, Chart.Sign sign, List<Chart.Mark> marks) {
    for (Input input : inputs) {
      if (!shown.isEmpty() && shown.latest().after().clock() >= input.at().toNanos()) {
        marks.add(new Chart.Mark(shown.stepOf(input), sign));
      }
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    Playback shown = now;
    if (shown == null || shown.isEmpty()) {
      return super.queryAccessibleAttribute(attribute, parameters);
    }
    return switch (attribute) {
      case VALUE -> (double) shown.moment().step();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) Math.max(0, shown.size() - 1);
      case VALUE_STRING ->
          Preview.place(shown, shown.moment().step())
              + ". "
              + Caption.of(shown.trace(), shown.told()).sentence();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> perform.accept(Command.FORWARD);
      case DECREMENT -> perform.accept(Command.BACK);
      case SET_VALUE -> {
        if (parameters.length > 0 && parameters[0] instanceof Number step) {
          seek.accept((int) Math.clamp(step.doubleValue(), 0, size - 1.0));
        }
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
