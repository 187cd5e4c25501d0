package loopglass.engine.host.dom;

/** An element that holds what the user has put into it (HTML §4.10). */
public interface FormControl {

  /** What it shows as its value. */
  String shownValue();

  /** Whether it is a checked checkbox or radio button. */
  default boolean isChecked() {
    return false;
  }
}
