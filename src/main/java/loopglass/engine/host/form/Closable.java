package loopglass.engine.host.form;

import org.jspecify.annotations.Nullable;

/** A dialog, which a form inside it can close (HTML §4.11.4 "close the dialog"). */
public interface Closable {

  /**
   * Closes it.
   *
   * @param result its return value from now on; null for the one it had
   */
  void close(@Nullable String result);
}
