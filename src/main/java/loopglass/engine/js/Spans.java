package loopglass.engine.js;

import com.oracle.truffle.api.source.SourceSection;
import java.util.HashMap;
import java.util.Map;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** Turns source sections into spans, the same span for the same place. */
final class Spans {

  private final Map<SourceSection, Span> known = new HashMap<>();

  private String only = "";

  /** From now on only this source has places; the text of an eval has none. */
  void only(String source) {
    only = source;
  }

  /** The span of a section; {@link Span#NONE} when the section names no place. */
  Span of(@Nullable SourceSection section) {
    if (section == null || !section.isAvailable() || !section.hasLines()) {
      return Span.NONE;
    }
    if (!only.isEmpty() && !section.getSource().getName().equals(only)) {
      return Span.NONE;
    }
    return known.computeIfAbsent(section, Spans::make);
  }

  private static Span make(SourceSection section) {
    SourceSection s = Sections.whole(section);
    return new Span(
        s.getSource().getName(),
        s.getStartLine(),
        s.getStartColumn(),
        s.getEndLine(),
        s.getEndColumn(),
        s.getCharIndex(),
        s.getCharLength());
  }
}
