package loopglass.engine.js.message;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rewords what the engine says of an error into what V8 says. */
public final class Wording {

  private static final List<List<Rule>> TABLES =
      List.of(AccessRules.ALL, CallRules.ALL, BuiltinRules.ALL, SyntaxRules.ALL);

  private Wording() {}

  /**
   * The message in V8's words, or null if V8 says the same or no rule knows the message.
   *
   * @param message what the engine says, without the error's name
   * @param expression source text of the expression that failed; may be empty
   */
  public static @Nullable String inV8Words(String message, CharSequence expression) {
    return inV8Words(message, Site.of(expression));
  }

  /**
   * The message of an error that keeps a text from being a program, in V8's words; null as above.
   *
   * @param message what the engine says, without the error's name and place
   */
  public static @Nullable String ofSyntax(String message, AbstractTruffleException mistake) {
    return mistake instanceof JSException thrown
        ? inV8Words(message, Site.ofProgram(thrown))
        : inV8Words(message, "");
  }

  /**
   * Rewords an error the engine made, in place: its {@code message} and the head of its {@code
   * stack}. Does nothing to an error whose object the program already has, or made. To be called
   * when the exception first leaves a node of the program, before any of its code can catch it.
   *
   * @param expression source text of the expression or statement that failed; may be empty
   */
  public static void reword(JSException thrown, CharSequence expression) {
    String message = thrown.getRawMessage();
    if (thrown.getErrorObjectLazy() != null || message == null) {
      return;
    }
    String words = inV8Words(message, Site.of(thrown, expression).thrownBy(thrown));
    if (words != null && thrown.getErrorObject() instanceof JSObject error) {
      JSObject.set(error, JSError.MESSAGE, Strings.fromJavaString(words));
    }
  }

  /** {@link #reword(JSException, CharSequence)} for whatever left a node of the program. */
  public static void reword(Throwable thrown, CharSequence expression) {
    if (thrown instanceof JSException engines) {
      reword(engines, expression);
    }
  }

  private static @Nullable String inV8Words(String message, Site site) {
    for (List<Rule> table : TABLES) {
      for (Rule rule : table) {
        String words = rule.apply(message, site);
        if (words != null) {
          return words.equals(message) ? null : words;
        }
      }
    }
    return null;
  }
}
