package loopglass.engine.host.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a page: at a rendering opportunity a task is queued that updates the rendering
 * (HTML §8.1.7.3).
 *
 * <p>Frames stand on the {@link FrameGrid}, 60 in a second of virtual time. A frame that is asked
 * for comes at the next moment of the grid after now, before what else falls due then. If a long
 * task is under way, the frame waits for its end, goes before all that was queued meanwhile, as in
 * Chromium, and still counts as its own moment. While a frame is being made no other is queued: if
 * the next moments pass meanwhile, one frame is queued when it is over, which counts as the last of
 * them, and the others are missed for good.
 */
public final class Rendering {

  private static final Task.Description UPDATE =
      new Task.Description(
          Job.Kind.RENDER,
          "rendering task source",
          "update the rendering",
          "",
          Span.NONE,
          Task.Description.PLATFORM,
          "it is time for a frame");

  private final EventLoop loop;
  private final Journal journal;
  private final VirtualClock clock;
  private final Map<Stage, List<Participant>> participants = new EnumMap<>(Stage.class);
  private @Nullable Painter painter;

  /** When a frame comes next, or {@link Participant#NEVER}. */
  private long next = Participant.NEVER;

  private @Nullable Alarm alarm;

  /** The moment that the latest frame counts as; -1 before the first. */
  private long last = -1;

  /** Whether that frame is queued or being made. */
  private boolean underWay;

  private boolean hidden;

  /** The frames of a loop's page; none comes until somebody needs one. */
  public Rendering(EventLoop loop, Journal journal) {
    this.loop = loop;
    this.journal = journal;
    this.clock = journal.clock();
  }

  /** Lets somebody work in a stage of every frame, after those who joined it before. */
  public void join(Stage stage, Participant participant) {
    participants.computeIfAbsent(stage, _ -> new ArrayList<>()).add(participant);
  }

  /** Who paints the document at the end of every frame in which it has changed. */
  public void paintWith(Painter newPainter) {
    painter = newPainter;
  }

  /**
   * Somebody needs a frame: a {@link Participant#due} got earlier, or the document became dirty.
   */
  public void needFrame() {
    if (next > nextFrame()) {
      reconsider();
    }
  }

  /** A need for a frame changed: without any, none will come. */
  public void reconsider() {
    long needed = neededFrom();
    long moment =
        needed == Participant.NEVER || hidden
            ? Participant.NEVER
            : Math.max(nextFrame(), FrameGrid.notBefore(needed));
    if (moment != next) {
      next = moment;
      setAlarm();
    }
  }

  /** A hidden page gets no frames (HTML §8.1.7.3 "rendering opportunity"). */
  public void hide() {
    hidden = true;
    reconsider();
  }

  /** A page that can be seen again gets the frame it has waited for. */
  public void show() {
    hidden = false;
    reconsider();
  }

  /** Virtual nanoseconds of the first moment at which a frame that is asked for now can come. */
  public long nextFrame() {
    return FrameGrid.after(underWay ? last : clock.now());
  }

  /** Virtual nanoseconds of the frame that comes next, {@link Participant#NEVER} if none is due. */
  public long comingFrame() {
    return next;
  }

  /**
   * Whether a frame comes at the next moment of the grid and none was made since the last one: then
   * the page owes its user a picture before it is idle.
   */
  boolean owesFrame() {
    return next == FrameGrid.after(clock.now()) && last < FrameGrid.by(clock.now());
  }

  private void setAlarm() {
    clock.cancel(alarm);
    alarm = null;
    if (next != Participant.NEVER && !underWay) {
      alarm = clock.at(next, this::opportunity);
    }
  }

  private long neededFrom() {
    if (painter != null && painter.isDirty()) {
      return Participant.NEXT_FRAME;
    }
    long earliest = Participant.NEVER;
    for (List<Participant> stage : participants.values()) {
      for (Participant participant : stage) {
        earliest = Math.min(earliest, participant.due());
      }
    }
    return earliest;
  }

  /** HTML §8.1.7.3 "rendering opportunity". */
  private void opportunity() {
    begin();
    loop.queueTaskFirst(UPDATE, this::update);
  }

  private void begin() {
    alarm = null;
    last = next;
    next = Participant.NEVER;
    underWay = true;
  }

  private void update() {
    for (List<Participant> stage : participants.values()) {
      for (Participant participant : List.copyOf(stage)) {
        participant.update(last);
      }
    }
    if (painter != null && painter.isDirty()) {
      journal.happened(new Event.Rendered(painter.paint()));
    }
    next = Participant.NEVER;
    reconsider();
    underWay = false;
    if (next <= clock.now()) {
      next = FrameGrid.by(clock.now());
      begin();
      loop.queueTask(UPDATE, false, this::update);
    } else {
      setAlarm();
    }
  }
}
