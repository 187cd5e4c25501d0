package loopglass.view.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;
import org.treesitter.TSSymbolType;

/** What the kinds of nodes in a syntax tree mean here. Looked up once, by number. */
final class Vocabulary {

  /** What is done with a node of some kind. */
  enum Role {
    /** Nothing; what is in it has its own. */
    PLAIN,
    /** It has one colour, whatever is in it. */
    COLOURED,
    /** It may be the name of a function. */
    NAME,
    /** A property of something: its name may be that of a function. */
    MEMBER,
    /** It holds the name of a function that it calls or defines. */
    NAMING
  }

  private static final Map<String, Hue> NAMED =
      Map.ofEntries(
          Map.entry("comment", Hue.COMMENT),
          Map.entry("html_comment", Hue.COMMENT),
          Map.entry("hash_bang_line", Hue.COMMENT),
          Map.entry("string", Hue.STRING),
          Map.entry("string_fragment", Hue.STRING),
          Map.entry("escape_sequence", Hue.STRING),
          Map.entry("regex", Hue.STRING),
          Map.entry("number", Hue.NUMBER),
          Map.entry("true", Hue.KEYWORD),
          Map.entry("false", Hue.KEYWORD),
          Map.entry("null", Hue.KEYWORD),
          Map.entry("undefined", Hue.KEYWORD),
          Map.entry("this", Hue.KEYWORD),
          Map.entry("super", Hue.KEYWORD));

  /** Where each kind of node keeps the name of its function. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "call_expression", "function",
          "new_expression", "constructor",
          "function_declaration", "name",
          "function_expression", "name",
          "generator_function_declaration", "name",
          "generator_function", "name",
          "method_definition", "name",
          "member_expression", "property");

  private static final Set<String> NAMES =
      Set.of("identifier", "property_identifier", "private_property_identifier");

  private final Role[] roles;
  private final @Nullable Hue[] hues;
  private final int[] fields;

  Vocabulary(TSLanguage language) {
    int size = language.symbolCount();
    roles = new Role[size];
    hues = new Hue[size];
    fields = new int[size];
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 1; i <= language.fieldCount(); i++) {
      ids.put(language.fieldNameForId(i), i);
    }
    for (int symbol = 0; symbol < size; symbol++) {
      String name = language.symbolName(symbol);
      boolean named = language.symbolType(symbol) == TSSymbolType.TSSymbolTypeRegular;
      hues[symbol] = named ? NAMED.get(name) : hueOfSign(name);
      roles[symbol] = named ? role(name) : hues[symbol] == null ? Role.PLAIN : Role.COLOURED;
      fields[symbol] = named ? ids.getOrDefault(FIELDS.getOrDefault(name, ""), 0) : 0;
    }
  }

  private static Role role(String name) {
    if (NAMES.contains(name)) {
      return Role.NAME;
    }
    if (name.equals("member_expression")) {
      return Role.MEMBER;
    }
    return NAMED.containsKey(name)
        ? Role.COLOURED
        : FIELDS.containsKey(name) ? Role.NAMING : Role.PLAIN;
  }

  /** Of the signs only words are coloured, and what stands around strings. */
  private static @Nullable Hue hueOfSign(String sign) {
    return switch (sign) {
      case "`", "'", "\"" -> Hue.STRING;
      default -> sign.chars().allMatch(Character::isLetter) ? Hue.KEYWORD : null;
    };
  }

  Role role(int symbol) {
    return symbol < roles.length ? roles[symbol] : Role.PLAIN; // an ERROR has a number of its own
  }

  @Nullable Hue hue(int symbol) {
    return symbol < hues.length ? hues[symbol] : null;
  }

  /** Number of the field in which a node keeps its function's name, 0 for none. */
  int field(int symbol) {
    return symbol < fields.length ? fields[symbol] : 0;
  }
}
