package loopglass.engine.js;

import org.jspecify.annotations.Nullable;

/** Where the modules are that a program imports. */
public interface ModuleTexts {

  /**
   * The URL that a module specifier means (HTML §8.1.6.7 "resolve a module specifier").
   *
   * @param base URL of the module that imports
   * @return null when it means none, as a bare name does
   */
  @Nullable String resolve(String specifier, String base);

  /** The text at such a URL, or null. */
  @Nullable String at(String url);
}
