package loopglass.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/**
 * Lays a step out on a stage of a given size: {@link loopglass.trace.Snapshot} → {@link Picture}.
 *
 * <p>Only what finds room is laid out, so that ten thousand frames cost no more than ten.
 */
public final class Layout {

  private final Plan alone;
  private final Plan withWorkers;
  private final Typesetter type;

  /**
   * A layout for one size of stage.
   *
   * @param metrics measures text
   * @param width of the stage in pixels
   * @param height of the stage in pixels
   */
  public Layout(Metrics metrics, double width, double height) {
    alone = Plan.of(width, height, false);
    withWorkers = Plan.of(width, height, true);
    type = new Typesetter(metrics, alone.scale());
  }

  /** The picture of a step of a trace at rest. */
  public Picture picture(Trace trace, int index) {
    Step step = trace.step(index);
    Scene scene = Scene.of(trace, index);
    List<Sprite> sprites = new ArrayList<>(64);
    boolean workers = step.after().agents().size() > 1;
    Plan plan = workers ? withWorkers : alone;
    new Rails(plan, type).lay(scene, sprites);
    new StackRoom(plan, type).lay(scene, sprites);
    new ApisRoom(plan, type).lay(scene, sprites);
    new LoopRoom(plan, type).lay(scene, sprites);
    new QueueRoom(Room.MICROTASKS, plan, type).lay(scene, sprites);
    new QueueRoom(Room.TASKS, plan, type).lay(scene, sprites);
    if (workers) {
      new WorkersRoom(plan, type).lay(trace, index, sprites);
    }
    Sight.lay(scene, plan.em(), sprites);
    sprites.replaceAll(sprite -> sprite.box(sprite.box().crisp()));
    sprites.sort(Comparator.comparing(Sprite::look));
    return new Picture(plan.scale(), List.copyOf(sprites), Turn.of(step.event()));
  }
}
