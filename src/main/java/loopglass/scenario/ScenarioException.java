package loopglass.scenario;

/**
 * A program that cannot be opened. The message is one sentence for people that names the file and,
 * where there is one, the line: {@code await.js:3: unknown key 'titel' …}.
 */
public final class ScenarioException extends Exception {

  private static final long serialVersionUID = 1;

  private final String message;

  ScenarioException(String file, String sentence) {
    message = file + ": " + sentence;
  }

  ScenarioException(String file, int line, String sentence) {
    message = file + ":" + line + ": " + sentence;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
