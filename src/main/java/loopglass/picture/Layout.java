package loopglass.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopglass.trace.Agent;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/**
 * Lays a step out on a stage of a given size: {@link loopglass.trace.Snapshot} → {@link Picture}.
 *
 * <p>Only what finds room is laid out, so that ten thousand frames cost no more than ten.
 */
public final class Layout {

  /** The smallest stage that a picture is laid out for, wide or tall, in pixels. */
  private static final double SMALLEST_WIDTH = 640;

  private static final double SMALLEST_HEIGHT = 400;
  private static final double SMALLEST_TALL = 900;

  /** The smallest wide stage that has no loop. */
  private static final double LOOPLESS_WIDTH = 560;

  private static final double LOOPLESS_HEIGHT = 272;

  private final double width;
  private final double height;
  private final Staging staging;
  private final Typesetter type;
  private final Map<Set<Room>, Plan> plans = new HashMap<>();

  /** A layout of every room, evenly lit. */
  public Layout(Metrics metrics, double width, double height) {
    this(metrics, width, height, Staging.PLAIN);
  }

  /**
   * A layout for one size of stage. Belongs to one thread.
   *
   * @param metrics measures text
   * @param width of the stage in pixels
   * @param height of the stage in pixels
   * @param staging which rooms are there, and which is lit
   */
  public Layout(Metrics metrics, double width, double height, Staging staging) {
    this.width = width;
    this.height = height;
    this.staging = staging;
    type = new Typesetter(metrics, Plan.scale(width, height));
  }

  /**
   * How much larger a picture must be laid out than the place it is shown in, and then be scaled
   * down: in less space than it is composed for, its smallest type would not find room.
   *
   * @param width of the place in pixels
   * @param height of the place in pixels
   * @return at least 1
   */
  public static double excess(double width, double height) {
    double least = Plan.isTall(width, height) ? SMALLEST_TALL : SMALLEST_HEIGHT;
    return Math.max(1, Math.max(SMALLEST_WIDTH / width, least / height));
  }

  /**
   * The same for a stage without some rooms: without the loop, which needs height for its ring and
   * the words around it, a wide stage may be much lower.
   */
  public static double excess(double width, double height, Staging staging) {
    boolean low = staging.hidden().contains(Room.LOOP) && !Plan.isTall(width, height);
    return low
        ? Math.max(1, Math.max(LOOPLESS_WIDTH / width, LOOPLESS_HEIGHT / height))
        : excess(width, height);
  }

  /** The picture of a step of a trace at rest. */
  public Picture picture(Trace trace, int index) {
    Step step = trace.step(index);
    Scene scene = Scene.of(trace, index);
    Plan plan = plan(staging.shown(wanted(step.after().agents())));
    List<Sprite> sprites = new ArrayList<>(64);
    type.memory().open();
    for (Room room : plan.boxes().keySet()) {
      lay(room, plan, scene, trace, index, sprites);
    }
    new Rails(plan, type).lay(scene, sprites);
    if (plan.has(Room.LOOP)) {
      Sight.lay(scene, plan.em(), sprites);
    }
    sprites.removeIf(staging::conceals);
    Set<Room> there = plan.boxes().keySet();
    Layers layers = new Layers();
    for (Sprite sprite : sprites) {
      layers.add(sprite.look(), staging.light(sprite.crisp(), there));
    }
    return new Picture(plan.scale(), layers.sprites(), Turn.of(step.event()));
  }

  private Plan plan(Set<Room> rooms) {
    return plans.computeIfAbsent(rooms, these -> Plan.of(width, height, these));
  }

  /** The rooms that the program needs so far. */
  private static Set<Room> wanted(List<Agent> agents) {
    Set<Room> rooms = EnumSet.of(Room.STACK, Room.APIS, Room.LOOP, Room.MICROTASKS, Room.TASKS);
    Agent.Uses uses = agents.getFirst().uses();
    if (uses.frameCallbacks()) {
      rooms.add(Room.FRAMES);
    }
    if (uses.idleCallbacks()) {
      rooms.add(Room.IDLE);
    }
    if (agents.size() > 1) {
      rooms.add(Room.WORKERS);
    }
    return rooms;
  }

  private void lay(
      Room room, Plan plan, Scene scene, Trace trace, int index, List<Sprite> sprites) {
    switch (room) {
      case STACK -> new StackRoom(plan, type).lay(scene, sprites);
      case APIS -> new ApisRoom(plan, type).lay(scene, sprites);
      case LOOP -> new LoopRoom(plan, type).lay(scene, sprites);
      case MICROTASKS, TASKS -> new QueueRoom(room, plan, type).lay(scene, sprites);
      case FRAMES, IDLE -> new CallbacksRoom(room, plan, type).lay(scene, sprites);
      case WORKERS -> new WorkersRoom(plan, type).lay(trace, index, sprites);
    }
  }
}
