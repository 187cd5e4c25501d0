package loopglass.view.syntax;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterJavascript;

/** A language, if its native code could be loaded. */
final class Grammar {

  private static final Logger LOG = System.getLogger(Grammar.class.getName());

  private final @Nullable TSLanguage language;

  private Grammar(@Nullable TSLanguage language) {
    this.language = language;
  }

  /** JavaScript; loaded once. */
  static Grammar javaScript() {
    return Loaded.JAVA_SCRIPT;
  }

  /** Loads a language. If that is not possible the log says so, once, and the grammar is empty. */
  static Grammar load(Supplier<TSLanguage> loader) {
    try {
      return new Grammar(loader.get());
    } catch (RuntimeException | LinkageError e) {
      // No library for this system, or no place to unpack it to.
      LOG.log(Level.WARNING, "Programs are shown without colours: " + e);
      return new Grammar(null);
    }
  }

  /** The language, or null when it could not be loaded. */
  @Nullable TSLanguage language() {
    return language;
  }

  private static final class Loaded {
    static final Grammar JAVA_SCRIPT = load(TreeSitterJavascript::new);
  }
}
