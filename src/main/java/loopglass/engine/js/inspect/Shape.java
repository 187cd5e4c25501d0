package loopglass.engine.js.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one object before its properties are walked.
 *
 * @param base text before the braces, or empty: {@code [Function: f]}, an error's stack
 * @param open the opening brace with what names the object: {@code Map(2) {}
 * @param keys own properties still to be listed, in order
 * @param list whether entries may be set in columns
 * @param contents the entries that are not properties
 * @param bare the whole text where there are no keys and no contents, else null
 * @param deep the whole text where the walk has gone too deep, else null for {@code [Name]}
 */
record Shape(
    String base,
    String open,
    String close,
    List<Object> keys,
    boolean list,
    Contents contents,
    @Nullable String bare,
    @Nullable String deep) {

  /** Entries of an object that are not its properties, each a text. */
  interface Contents {
    /** No entries. */
    Contents NONE = (inspector, depth) -> new java.util.ArrayList<>();

    List<String> list(Inspector inspector, int depth);
  }

  static Shape whole(String text) {
    return new Shape("", "", "", List.of(), false, Contents.NONE, text, null);
  }
}
