package loopglass.view.keeping;

import java.util.Map;

/**
 * The process that has something in hand. A number alone would not do: it may be another process
 * today.
 *
 * @param process its number
 * @param since when it was started, in milliseconds since 1970, or 0 where nobody knows
 */
record Owner(long process, long since) {

  private static final String PROCESS = "process";
  private static final String SINCE = "since";

  static Owner self() {
    return of(ProcessHandle.current());
  }

  private static Owner of(ProcessHandle handle) {
    return new Owner(
        handle.pid(),
        handle.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L));
  }

  static Owner of(Map<String, Object> values) {
    return new Owner(number(values, PROCESS), number(values, SINCE));
  }

  /** Whether it is another process than this one, and runs. */
  boolean isAnother() {
    return !equals(self())
        && ProcessHandle.of(process).map(Owner::of).filter(this::equals).isPresent();
  }

  void put(Map<String, Object> values) {
    values.put(PROCESS, process);
    values.put(SINCE, since);
  }

  private static long number(Map<String, Object> values, String key) {
    return values.get(key) instanceof Number number ? number.longValue() : 0;
  }
}
