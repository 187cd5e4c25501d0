package loopglass.engine.js.clone;

/** A value cannot be sent: to be thrown at the program as a DataCloneError. */
public final class NotCloneable extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message in a browser's words, without the name of the call that failed. */
  public NotCloneable(String message) {
    super(message, null, false, false);
  }
}
