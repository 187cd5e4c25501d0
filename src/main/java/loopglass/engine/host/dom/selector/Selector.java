package loopglass.engine.host.dom.selector;

import java.util.List;
import java.util.Locale;
import loopglass.engine.host.dom.selector.Chain.Link;
import org.jspecify.annotations.Nullable;

/** A selector list, ready to be matched (Selectors §17.2 "match a selector against an element"). */
public final class Selector {

  private final List<Chain> chains;

  private Selector(List<Chain> chains) {
    this.chains = chains;
  }

  /**
   * Reads a selector list.
   *
   * @throws SelectorMistake when it is none
   */
  public static Selector parse(String text) throws SelectorMistake {
    return new Selector(new Reader(text).list());
  }

  /** The id, when the selector is nothing but {@code #id}; else null. */
  public @Nullable String onlyId() {
    return chains.size() == 1
            && chains.getFirst().links().size() == 1
            && chains.getFirst().links().getFirst().conditions().size() == 1
            && chains.getFirst().links().getFirst().conditions().getFirst()
                instanceof Condition.Id(String id)
        ? id
        : null;
  }

  /**
   * Whether an element matches.
   *
   * @param scope what {@code :scope} stands for; null for the root
   */
  public <S extends Subject<S>> boolean matches(S element, @Nullable S scope) {
    return any(chains, element, scope);
  }

  private static <S extends Subject<S>> boolean any(
      List<Chain> chains, S element, @Nullable S scope) {
    for (Chain chain : chains) {
      if (matches(chain, chain.links().size() - 1, element, scope)) {
        return true;
      }
    }
    return false;
  }

  private static <S extends Subject<S>> boolean matches(
      Chain chain, int index, S element, @Nullable S scope) {
    Link link = chain.links().get(index);
    if (!all(link, element, scope)) {
      return false;
    }
    if (index == 0) {
      return true;
    }
    switch (link.combinator()) {
      case '>' -> {
        S parent = element.parentSubject();
        return parent != null && matches(chain, index - 1, parent, scope);
      }
      case '+' -> {
        S previous = element.previousSubject();
        return previous != null && matches(chain, index - 1, previous, scope);
      }
      case '~' -> {
        for (S s = element.previousSubject(); s != null; s = s.previousSubject()) {
          if (matches(chain, index - 1, s, scope)) {
            return true;
          }
        }
        return false;
      }
      default -> {
        for (S s = element.parentSubject(); s != null; s = s.parentSubject()) {
          if (matches(chain, index - 1, s, scope)) {
            return true;
          }
        }
        return false;
      }
    }
  }

  private static <S extends Subject<S>> boolean all(Link link, S element, @Nullable S scope) {
    for (Condition condition : link.conditions()) {
      if (!holds(condition, element, scope)) {
        return false;
      }
    }
    return true;
  }

  private static <S extends Subject<S>> boolean holds(
      Condition condition, S element, @Nullable S scope) {
    return switch (condition) {
      case Condition.Tag(String name) ->
          name.equals("*")
              || name.equals(element.localName())
              || name.toLowerCase(Locale.ROOT).equals(element.localName());
      case Condition.Id(String id) -> id.equals(element.attribute("id"));
      case Condition.ClassName(String name) -> element.classes().contains(name);
      case Condition.Attribute asked -> {
        String value = element.attribute(asked.name());
        if (value == null) {
          value = element.attribute(asked.name().toLowerCase(Locale.ROOT));
        }
        yield value != null && Condition.compares(asked, value);
      }
      case Condition.State(String name) -> is(name, element, scope);
      case Condition.Any(List<Chain> chains, boolean denied) ->
          any(chains, element, scope) != denied;
      case Condition.Has(List<Chain> chains) -> {
        for (Chain chain : chains) {
          if (has(chain, 0, element, element)) {
            yield true;
          }
        }
        yield false;
      }
      case Condition.Nth nth -> counts(nth, element, scope);
    };
  }

  private static <S extends Subject<S>> boolean is(String state, S element, @Nullable S scope) {
    return switch (state) {
      case "root" -> element.isRoot();
      case "scope" -> scope == null ? element.isRoot() : element == scope;
      case "empty" -> element.isEmpty();
      default -> element.is(state);
    };
  }

  /** Whether the rest of a relative chain finds something, seen from an element. */
  private static <S extends Subject<S>> boolean has(Chain chain, int index, S from, S scope) {
    if (index == chain.links().size()) {
      return true;
    }
    Link link = chain.links().get(index);
    switch (link.combinator()) {
      case '+' -> {
        S next = from.nextSubject();
        return next != null && all(link, next, scope) && has(chain, index + 1, next, scope);
      }
      case '~' -> {
        for (S s = from.nextSubject(); s != null; s = s.nextSubject()) {
          if (all(link, s, scope) && has(chain, index + 1, s, scope)) {
            return true;
          }
        }
        return false;
      }
      default -> {
        for (S s = from.firstChildSubject(); s != null; s = s.nextSubject()) {
          if (all(link, s, scope) && has(chain, index + 1, s, scope)
              || link.combinator() == ' ' && has(chain, index, s, scope)) {
            return true;
          }
        }
        return false;
      }
    }
  }

  private static <S extends Subject<S>> boolean counts(
      Condition.Nth nth, S element, @Nullable S scope) {
    List<Chain> of = nth.of();
    if (of != null && !any(of, element, scope)) {
      return false;
    }
    int position = 1;
    for (S s = beside(nth, element); s != null; s = beside(nth, s)) {
      boolean counted =
          (!nth.type() || s.localName().equals(element.localName()))
              && (of == null || any(of, s, scope));
      if (counted) {
        position++;
        if (nth.step() == 0 && position > nth.offset()) {
          return false;
        }
      }
    }
    int beyond = position - nth.offset();
    return nth.step() == 0 ? beyond == 0 : beyond % nth.step() == 0 && beyond / nth.step() >= 0;
  }

  private static <S extends Subject<S>> @Nullable S beside(Condition.Nth nth, S element) {
    return nth.last() ? element.nextSubject() : element.previousSubject();
  }
}
