package loopglass.view;

import java.util.List;

/**
 * A kind of file that a dialog lists.
 *
 * @param words what it is called
 * @param endings what its names end in, without the dot; none for a name without an ending
 */
public record FileKind(String words, List<String> endings) {

  /** Keeps a copy. */
  public FileKind {
    endings = List.copyOf(endings);
  }
}
