package loopglass.view;

import java.io.IOException;
import java.nio.file.Path;
import loopglass.view.editor.Editor;
import loopglass.view.keeping.Draft;
import loopglass.view.keeping.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is in the editor as a draft for as long as it is not saved, so that neither a crash
 * nor a closed window can lose it.
 */
final class DraftPen {

  private final Drafts drafts;
  private Editor editor;
  private Document document = Document.NONE;
  private @Nullable Path place;

  DraftPen(Drafts drafts, Editor editor) {
    this.drafts = drafts;
    this.editor = editor;
    follow(editor);
  }

  /** Turns to another editor that holds the same text. */
  void follow(Editor next) {
    editor = next;
    next.textProperty().subscribe(_ -> write(next));
    next.area().caretPositionProperty().subscribe(_ -> writeIfEdited());
  }

  /**
   * Turns to another program. What the editor holds must be of that program by now.
   *
   * @param taken the draft that it was taken up from, or null
   */
  void turnTo(Document next, @Nullable Draft taken) {
    document = next;
    place = taken == null ? null : taken.place();
    write();
  }

  /** Lays the pen down: what the editor holds from now on is not of the program any more. */
  void rest() {
    document = Document.NONE;
    place = null;
  }

  /** What is in the editor has been saved, as that. */
  void saved(Document next) {
    document = next;
    write();
  }

  /**
   * Keeps the draft at once.
   *
   * @throws IOException if that was not possible
   */
  void keep() throws IOException {
    if (place != null && isEdited()) {
      drafts.keepNow(draft(place));
    }
  }

  /** Leaves the draft for later, and rests. */
  void layDown() {
    if (place != null && isEdited()) {
      drafts.layDown(draft(place));
    }
    rest();
  }

  /** Deletes the draft, and rests. */
  void discard() {
    if (place != null) {
      drafts.discard(place);
    }
    rest();
  }

  /** Whether the editor holds what would be lost. */
  boolean isEdited() {
    return !document.equals(Document.NONE) && !editor.text().equals(document.saved());
  }

  private void write(Editor changed) {
    if (changed == editor) {
      write();
    }
  }

  private void writeIfEdited() {
    if (place != null && isEdited()) {
      write();
    }
  }

  private void write() {
    if (isEdited()) {
      if (place == null) {
        place = drafts.place();
      }
      drafts.keep(draft(place));
    } else if (place != null) {
      drafts.discard(place);
      place = null;
    }
  }

  private Draft draft(Path at) {
    return new Draft(
        at,
        document.name(),
        document.file(),
        document.saved(),
        editor.text(),
        editor.area().getCaretPosition(),
        true);
  }
}
