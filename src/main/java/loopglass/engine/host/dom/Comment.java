package loopglass.engine.host.dom;

/** A comment (DOM §4.14). */
public final class Comment extends CharacterData {

  Comment(Document document, String data) {
    super(document, data);
  }

  @Override
  int type() {
    return 8;
  }

  @Override
  String name() {
    return "#comment";
  }

  @Override
  Node copy(Document into) {
    return new Comment(into, data);
  }

  @Override
  protected String describe() {
    return "comment";
  }
}
