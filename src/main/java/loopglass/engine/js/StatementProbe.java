package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import loopglass.engine.loop.Place;
import loopglass.trace.Span;

/** Tells that a statement is about to run. */
final class StatementProbe extends ExecutionEventNode {

  private final Books books;
  private final Place place;

  StatementProbe(Books books, Span span) {
    this.books = books;
    this.place = new Place(span);
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    books.journal().statement(place);
  }
}
