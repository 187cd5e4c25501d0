package loopglass.engine.host.dom;

import org.jspecify.annotations.Nullable;

/** A node that is text of some kind (DOM §4.10). */
public abstract class CharacterData extends Node {

  String data;

  CharacterData(Document document, String data) {
    super(document.host(), document);
    this.data = data;
  }

  /** Its text. */
  public final String data() {
    return data;
  }

  @Override
  final String shown() {
    return name() + " \"" + data + "\"";
  }

  /** DOM §4.10 "replace data". */
  public final void replace(int offset, int count, String by) {
    document.dom().mutations().characterData(this, data);
    int end = Math.min(data.length(), offset + count);
    data = data.substring(0, offset) + by + data.substring(end);
    changedLook();
    if (parent != null) {
      parent.childrenChanged();
    }
  }

  @Override
  final @Nullable String textContent() {
    return data;
  }

  @Override
  final void setTextContent(String text) {
    replace(0, data.length(), text);
  }
}
