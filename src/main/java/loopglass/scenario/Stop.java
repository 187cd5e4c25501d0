package loopglass.scenario;

/**
 * A place in a program's run at which its lesson says or asks something. All texts are plain, with
 * {@code code} between backquotes.
 *
 * @param place where it lies
 * @param note what is said there, "" when something is asked
 * @param question what is asked there, "" when something is said
 * @param answer what is right, and why; "" when nothing is asked
 * @param written the line of the file in which the stop is written, from 1, for complaints
 */
public record Stop(Place place, String note, String question, String answer, int written) {

  /** Whether something is asked there, with the answer held back. */
  public boolean asks() {
    return !question.isEmpty();
  }
}
