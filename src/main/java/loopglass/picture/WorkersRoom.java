package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import loopglass.trace.Agent;
import loopglass.trace.Trace;

/** The place of the workers: as many small machines as find room, and how many there are more. */
record WorkersRoom(Plan plan, Typesetter type) {

  /** Heights of a machine, in em. */
  private static final double LEAST = 10.4;

  private static final double MOST = 21;

  /** A machine less wide than this, in em, stands below its neighbour. */
  private static final double NARROWEST = 16;

  private static final double FOLD = 2.2;

  void lay(Trace trace, int index, List<Sprite> sprites) {
    double em = plan.em();
    double gap = 0.9 * em;
    Box space = plan.card(Room.WORKERS);
    List<Agent> workers = workers(trace, index);
    int beside = Math.max(1, (int) ((space.width() + gap) / (NARROWEST * em + gap)));
    int columns = Math.min(beside, workers.size());
    int places = columns * rows(space.height(), gap);
    boolean folds = workers.size() > places;
    double fold = folds ? FOLD * em + gap : 0;
    int shown = folds ? columns * rows(space.height() - fold, gap) : workers.size();
    int rows = (shown + columns - 1) / columns;
    double height = Math.min(MOST * em, (space.height() - fold - (rows - 1) * gap) / rows);
    double width = (space.width() - (columns - 1) * gap) / columns;
    int place = 0;
    for (Agent worker : shown(workers, shown, trace.step(index).agent())) {
      double x = space.x() + place % columns * (width + gap);
      double y = space.y() + Math.floorDiv(place, columns) * (height + gap);
      new WorkerCard(plan, type, worker, new Box(x, y, width, height)).lay(trace, index, sprites);
      place++;
    }
    if (folds) {
      double y = space.y() + rows * (height + gap);
      Box box = new Box(space.x(), y, width, FOLD * em);
      sprites.add(
          Sprite.of(Key.of(Key.Kind.FOLD, Room.WORKERS), Look.FOLD, Tone.PLAIN, Room.WORKERS, box)
              .text(Wording.count("workers.folded", workers.size() - shown)));
    }
  }

  private int rows(double height, double gap) {
    return Math.max(1, (int) ((height + gap) / (LEAST * plan.em() + gap)));
  }

  /** The first of them, and always the one that a step is about. */
  private static List<Agent> shown(List<Agent> workers, int most, int concerned) {
    List<Agent> shown = new ArrayList<>(workers.subList(0, most));
    for (Agent worker : workers) {
      if (worker.id() == concerned && !shown.contains(worker)) {
        shown.set(most - 1, worker);
      }
    }
    return shown;
  }

  /** Those that live in the order of their start, then those that were stopped. */
  private static List<Agent> workers(Trace trace, int index) {
    List<Agent> agents = trace.step(index).after().agents();
    List<Agent> workers = new ArrayList<>();
    for (boolean stopped : new boolean[] {false, true}) {
      for (Agent agent : agents.subList(1, agents.size())) {
        if (WorkerCard.isStopped(agent) == stopped) {
          workers.add(agent);
        }
      }
    }
    return workers;
  }
}
