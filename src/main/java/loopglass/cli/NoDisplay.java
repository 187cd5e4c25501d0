package loopglass.cli;

/** There is no screen to open a window on. The message is the reason, in a few words. */
public final class NoDisplay extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * A reason.
   *
   * @param reason goes on from "There is no window, because "
   */
  public NoDisplay(String reason) {
    super(reason);
  }
}
