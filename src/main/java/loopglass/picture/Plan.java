package loopglass.picture;

/**
 * Where the rooms stand on a stage of a given size.
 *
 * <p>The call stack is the column on the left, so that it can grow upward; what waits outside the
 * engine is on its right; the queues lie below both, next at the left; the loop turns in the middle
 * of what it serves.
 *
 * @param scale the sizes of type
 * @param stack the call stack's card
 * @param apis the Web APIs' card
 * @param microtasks the microtask queue's card
 * @param tasks the task queue's card
 * @param ring the square around the loop's ring
 * @param loop the free space the loop stands in
 * @param workers the column of the workers, without width when there are none
 */
record Plan(
    Scale scale, Box stack, Box apis, Box microtasks, Box tasks, Box ring, Box loop, Box workers) {

  /** The plan of a stage of that size in pixels, for a page alone or with workers beside it. */
  static Plan of(double width, double height, boolean withWorkers) {
    Scale scale = Scale.of(width, height);
    double em = scale.em();
    double inset = 0.5 * em;
    double inner = width - 2 * inset;

    double queueHeight = Math.clamp(0.098 * height, 3.7 * em, 5.4 * em);
    double queueGap = 0.8 * em;
    double tasksTop = height - inset - queueHeight;
    double microtasksTop = tasksTop - queueGap - queueHeight;
    double upper = microtasksTop - 2.4 * em - inset;

    double workersWidth = withWorkers ? Math.clamp(0.25 * inner, 15 * em, 24 * em) : 0;
    double page = withWorkers ? inner - workersWidth - 1.2 * em : inner;
    double stackWidth = Math.clamp(0.3 * page, 17 * em, 30 * em);
    double corridor = Math.clamp(0.045 * page, 3 * em, 4.6 * em);
    double rightX = inset + stackWidth + corridor;
    double rightWidth = inset + page - rightX;
    double apisHeight = Math.max(0.435 * upper - 1.2 * em, 9.5 * em);

    Box loop =
        new Box(
            rightX,
            inset + apisHeight + 1.2 * em,
            rightWidth,
            Math.max(0, upper - apisHeight - 1.2 * em));
    double diameter =
        Math.clamp(Math.min(loop.height() - 3.6 * em, 0.4 * loop.width()), 1, 18 * em);
    double aside = withWorkers ? 0.33 : 0.4;
    Point middle =
        new Point(loop.x() + aside * loop.width(), loop.y() + loop.height() / 2 + 0.2 * em);
    return new Plan(
        scale,
        new Box(inset, inset, stackWidth, upper),
        new Box(rightX, inset, rightWidth, apisHeight),
        new Box(inset, microtasksTop, inner, queueHeight),
        new Box(inset, tasksTop, inner, queueHeight),
        Box.centered(middle, diameter, diameter),
        loop,
        new Box(inset + inner - workersWidth, inset, workersWidth, upper + 1.2 * em));
  }

  double em() {
    return scale.em();
  }

  /** How far the inside of a card is from its edge. */
  double padding() {
    return 1.1 * em();
  }

  /** Height of a card's heading, from its top edge to what it holds. */
  double heading() {
    return 3.0 * em();
  }

  /** How wide the words at the head of a queue are. */
  double queueHead() {
    return 11.4 * em();
  }

  /** Where the way from the Web APIs to the task queue runs. */
  double dueRailX() {
    return apis.right() - (workers.width() > 0 ? 6.8 : 7.6) * em();
  }

  /** Where the way from the call stack to the microtask queue runs. */
  double settleRailX() {
    return stack.x() + 0.82 * stack.width();
  }

  /** The rail along which a taken job rises from its queue to the stack. */
  double takenRailX() {
    return (stack.right() + ring.x()) / 2;
  }

  /** Where a taken job stands until its frame is pushed, at the foot of the call stack. */
  Box dock() {
    double height = 2.3 * em();
    return new Box(
        stack.x() + padding(),
        stack.bottom() - padding() - height,
        stack.width() - 2 * padding(),
        height);
  }
}
