package loopglass.view.keeping;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A program that was edited and not saved.
 *
 * @param place the file it is kept in
 * @param name the program's name
 * @param file the user's file that it belongs to, if it has one
 * @param base the text it was edited from: what the file held, or the library's program
 * @param text the edited text
 * @param caret where the caret stands, an offset into the text
 * @param inHand whether it is, or was when the window went away, the one in the editor
 */
public record Draft(
    Path place,
    String name,
    Optional<Path> file,
    String base,
    String text,
    int caret,
    boolean inHand) {

  /** The same, in the editor or out of it. */
  Draft inHand(boolean value) {
    return new Draft(place, name, file, base, text, caret, value);
  }

  /** Whether it is a draft of that program: of that file, or if it has none, of that name. */
  boolean isOf(String program, Optional<Path> path) {
    return file.equals(path) && (file.isPresent() || name.equals(program));
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", name);
    file.ifPresent(path -> values.put("file", path.toString()));
    values.put("inHand", inHand);
    values.put("caret", caret);
    values.put("text", text);
    values.put("base", base);
    return values;
  }

  /** The draft that was kept so, or null if that is none. */
  static @Nullable Draft of(Path place, Map<String, Object> values) {
    if (values.get("name") instanceof String name
        && values.get("text") instanceof String text
        && values.get("base") instanceof String base) {
      int caret = values.get("caret") instanceof Integer at ? at : 0;
      return new Draft(
          place,
          name,
          file(values.get("file")),
          base,
          text,
          Math.clamp(caret, 0, text.length()),
          Boolean.TRUE.equals(values.get("inHand")));
    }
    return null;
  }

  private static Optional<Path> file(@Nullable Object value) {
    try {
      return value instanceof String path ? Optional.of(Path.of(path)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
