package loopglass.cli;

/** Exit codes. */
final class Status {

  /** All went well. */
  static final int OK = 0;

  /** The program failed: it does not parse, threw an error nobody caught, or had to be stopped. */
  static final int FAILED = 1;

  /** The command was wrong: unknown words, or a file that is no program. */
  static final int USAGE = 2;

  private Status() {}
}
