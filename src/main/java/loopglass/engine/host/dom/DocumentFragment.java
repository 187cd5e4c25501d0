package loopglass.engine.host.dom;

import org.jspecify.annotations.Nullable;

/** A tree without a document around it, to be inserted in one go (DOM §4.7). */
public class DocumentFragment extends Node {

  DocumentFragment(Document document) {
    super(document.host(), document);
  }

  @Override
  final int type() {
    return 11;
  }

  @Override
  final String name() {
    return "#document-fragment";
  }

  @Override
  Node copy(Document into) {
    return new DocumentFragment(into);
  }

  @Override
  final @Nullable String textContent() {
    return innerText();
  }

  @Override
  final void setTextContent(String text) {
    Tree.replaceAll(text.isEmpty() ? null : new Text(document, text), this);
  }

  @Override
  protected String describe() {
    return "fragment";
  }
}
