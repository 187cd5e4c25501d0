package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.List;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;

/** The tokens of an attribute, to be added and removed one by one (DOM §7.1 DOMTokenList). */
final class TokenList extends PlatformObject {

  private final Element element;
  private final String attribute;

  private TokenList(Element element, String attribute) {
    this.element = element;
    this.attribute = attribute;
  }

  static TokenList of(Element element, String attribute) {
    return element.part(attribute + " tokens", () -> new TokenList(element, attribute));
  }

  List<String> tokens() {
    return Tokens.of(value());
  }

  String value() {
    return element.attribute(attribute, "");
  }

  void setValue(String value) {
    element.setAttribute(attribute, value);
  }

  void add(Call call) {
    List<String> given = checked(call, call.count());
    List<String> tokens = new ArrayList<>(tokens());
    for (String token : given) {
      if (!tokens.contains(token)) {
        tokens.add(token);
      }
    }
    update(tokens);
  }

  void remove(Call call) {
    List<String> given = checked(call, call.count());
    List<String> tokens = new ArrayList<>(tokens());
    tokens.removeAll(given);
    update(tokens);
  }

  boolean toggle(Call call) {
    String token = checked(call, 1).getFirst();
    List<String> tokens = new ArrayList<>(tokens());
    if (tokens.contains(token)) {
      if (!call.has(1) || !call.truth(1)) {
        tokens.remove(token);
        update(tokens);
        return false;
      }
      return true;
    }
    if (!call.has(1) || call.truth(1)) {
      tokens.add(token);
      update(tokens);
      return true;
    }
    return false;
  }

  boolean replace(Call call) {
    List<String> given = checked(call, 2);
    List<String> tokens = new ArrayList<>(tokens());
    int at = tokens.indexOf(given.get(0));
    if (at < 0) {
      return false;
    }
    tokens.set(at, given.get(1));
    update(tokens.stream().distinct().toList());
    return true;
  }

  /** DOM §7.1 "update steps". */
  private void update(List<String> tokens) {
    if (!tokens.isEmpty() || element.hasAttribute(attribute)) {
      element.setAttribute(attribute, String.join(" ", tokens));
    }
  }

  private static List<String> checked(Call call, int count) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tokens.add(call.text(i));
    }
    for (String token : tokens) {
      if (token.isEmpty()) {
        throw call.domException("SyntaxError", "The token provided must not be empty.");
      }
    }
    for (String token : tokens) {
      if (token.chars().anyMatch(c -> Tokens.isSpace((char) c))) {
        throw call.domException(
            "InvalidCharacterError",
            "The token provided ('"
                + token
                + "') contains HTML space characters, which are not valid in tokens.");
      }
    }
    return tokens;
  }
}
