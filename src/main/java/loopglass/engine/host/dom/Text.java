package loopglass.engine.host.dom;

/** A run of text (DOM §4.11). */
public final class Text extends CharacterData {

  Text(Document document, String data) {
    super(document, data);
  }

  @Override
  int type() {
    return 3;
  }

  @Override
  String name() {
    return "#text";
  }

  @Override
  Node copy(Document into) {
    return new Text(into, data);
  }

  @Override
  protected String describe() {
    return "text";
  }
}
