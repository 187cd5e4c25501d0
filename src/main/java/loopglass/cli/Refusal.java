package loopglass.cli;

/** A command that cannot be carried out as given. The message is one sentence for people. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  Refusal(String sentence) {
    super(sentence);
  }
}
