package loopglass.engine.host.dom.selector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a selector asks an element.
 *
 * @param <S> the class of elements
 */
public interface Subject<S extends Subject<S>> {

  /** Its name, in lower case for HTML elements. */
  String localName();

  /** An attribute's value, or null when it is not there. */
  @Nullable String attribute(String name);

  /** The tokens of its class attribute. */
  List<String> classes();

  /** The element that it is a child of, or null. */
  @Nullable S parentSubject();

  /** The element before it among its siblings, or null. */
  @Nullable S previousSubject();

  /** The element after it among its siblings, or null. */
  @Nullable S nextSubject();

  /** Its first child, or null. */
  @Nullable S firstChildSubject();

  /** Whether it is the document's element. */
  boolean isRoot();

  /** Whether there are no elements and no text inside it. */
  boolean isEmpty();

  /** Whether it is in a state named by a pseudo-class, such as {@code checked}. */
  boolean is(String state);
}
