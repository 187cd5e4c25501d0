package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import loopglass.trace.Agent;
import loopglass.trace.Trace;

/** The column of the workers: as many small machines as find room, and how many there are more. */
record WorkersRoom(Plan plan, Typesetter type) {

  /** Heights of a machine, in em. */
  private static final double LEAST = 10.8;

  private static final double MOST = 21;

  void lay(Trace trace, int index, List<Sprite> sprites) {
    double em = plan.em();
    double gap = 0.9 * em;
    Box column = plan.card(Room.WORKERS);
    List<Agent> workers = workers(trace, index);
    int places = Math.max(1, (int) ((column.height() + gap) / (LEAST * em + gap)));
    boolean folds = workers.size() > places;
    double fold = folds ? 2.6 * em + gap : 0;
    int shown =
        folds
            ? Math.max(1, (int) ((column.height() - fold + gap) / (LEAST * em + gap)))
            : workers.size();
    double height = Math.min(MOST * em, (column.height() - fold - (shown - 1) * gap) / shown);
    double y = column.y();
    for (Agent worker : shown(workers, shown, trace.step(index).agent())) {
      Box box = new Box(column.x(), y, column.width(), height);
      new WorkerCard(plan, type, worker, box).lay(trace, index, sprites);
      y += height + gap;
    }
    if (folds) {
      Box box = new Box(column.x(), y, column.width(), 2.6 * em);
      sprites.add(
          Sprite.of(Key.of(Key.Kind.FOLD, Room.WORKERS), Look.FOLD, Tone.PLAIN, Room.WORKERS, box)
              .text(Wording.count("workers.folded", workers.size() - shown)));
    }
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
