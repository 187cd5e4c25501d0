package loopglass.trace.value;

/**
 * When something happened.
 *
 * @param step index of the step at which it did
 * @param clock virtual nanoseconds
 */
public record Occasion(int step, long clock) {}
