package loopglass.engine.js;

/** The JavaScript engine's inside is not as this version of Loopglass knows it. */
public final class EngineMismatch extends RuntimeException {

  private static final long serialVersionUID = 1;

  EngineMismatch(String version, Throwable cause) {
    super(
        "Loopglass cannot look into version "
            + version
            + " of the JavaScript engine: it was made for the version that its POM names.",
        cause);
  }
}
