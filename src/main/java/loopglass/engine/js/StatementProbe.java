package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import loopglass.engine.loop.Place;
import loopglass.trace.Span;

/** Tells that a statement is about to run. */
final class StatementProbe extends ExecutionEventNode {

  private final Books books;
  private final Place place;

  private final CharSequence text;
  private final Node node;

  private StatementProbe(Books books, Span span, CharSequence text, Node node) {
    this.node = node;
    this.books = books;
    this.text = text;
    this.place = new Place(span);
  }

  static StatementProbe at(EventContext context, Books books, Spans spans) {
    SourceSection section =
        Sections.ofStatement(context.getInstrumentedSourceSection(), context.getInstrumentedNode());
    return new StatementProbe(
        books, spans.of(section), section.getCharacters(), context.getInstrumentedNode());
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    Inspector inspector = books.inspector();
    if (inspector != null) {
      inspector.at(books.journal().depth(), frame, node);
    }
    books.journal().statement(place);
  }

  @Override
  protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
    books.leaves(exception, text);
  }
}
