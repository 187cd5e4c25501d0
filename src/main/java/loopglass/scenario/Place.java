package loopglass.scenario;

/** Where in a program's run a {@link Stop} lies. */
public sealed interface Place {

  /** Before anything has run. */
  record Start() implements Place {}

  /** After the last step. */
  record End() implements Place {}

  /**
   * Just after a console line was written.
   *
   * @param number which one, from 1; reports of uncaught errors count as lines
   */
  record Log(int number) implements Place {}

  /**
   * When execution reaches a line: a statement that begins in it is about to run.
   *
   * @param line of the program's file, from 1
   * @param visit the how manyth time, from 1
   */
  record Line(int line, int visit) implements Place {}
}
