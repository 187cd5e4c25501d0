package loopglass.trace.value;

/**
 * A promise that waits for another.
 *
 * @param from id of the promise that is waited for
 * @param to id of the promise that will be settled by it
 * @param label how, in the program's words: {@code then(f)}, {@code await in main()}, {@code
 *     Promise.all}
 * @param queued whether the job for it is queued already: the promise waited for is settled
 */
public record Dependence(int from, int to, String label, boolean queued) {}
