package loopglass.view.compare;

import java.nio.file.Path;
import java.util.Optional;
import loopglass.view.editor.Editor;
import loopglass.view.keeping.Draft;
import loopglass.view.keeping.Drafts;
import org.jspecify.annotations.Nullable;

/** Keeps the text of a copy as a draft for as long as it differs from what it is a copy of. */
final class CopyPen {

  private final Drafts drafts;
  private final Editor editor;
  private String name = "";
  private String base = "";
  private @Nullable Path place;

  CopyPen(Drafts drafts, Editor editor) {
    this.drafts = drafts;
    this.editor = editor;
    editor.textProperty().subscribe(_ -> write());
  }

  /** The draft of a copy of that name and of that original, if it was changed before. */
  Optional<Draft> left(String copy, String original) {
    return drafts.left().stream()
        .filter(draft -> draft.name().equals(copy) && draft.file().isEmpty())
        .filter(draft -> draft.base().equals(original))
        .findFirst();
  }

  /**
   * Turns to a copy; the editor must hold its text by now.
   *
   * @param copy its name
   * @param original what it is a copy of
   * @param taken the draft it was taken up from, or null
   */
  void turnTo(String copy, String original, @Nullable Draft taken) {
    name = copy;
    base = original;
    place = taken == null ? null : taken.place();
    write();
  }

  /** Lays the pen down: what the editor holds from now on is no copy. */
  void rest() {
    name = "";
    place = null;
  }

  private void write() {
    if (name.isEmpty()) {
      return;
    }
    if (!editor.text().equals(base)) {
      place = place == null ? drafts.place() : place;
      int caret = editor.area().getCaretPosition();
      drafts.layDown(new Draft(place, name, Optional.empty(), base, editor.text(), caret, false));
    } else if (place != null) {
      drafts.discard(place);
      place = null;
    }
  }
}
