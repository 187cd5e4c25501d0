package loopglass.engine.host.dom;

/** What says which kind of document it is (DOM §4.6). */
final class DocumentType extends Node {

  final String kind;

  DocumentType(Document document, String kind) {
    super(document.host(), document);
    this.kind = kind;
  }

  @Override
  int type() {
    return 10;
  }

  @Override
  String name() {
    return kind;
  }

  @Override
  Node copy(Document into) {
    return new DocumentType(into, kind);
  }
}
