package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import loopglass.trace.Span;

/** Tells that a statement is about to run. */
final class StatementProbe extends ExecutionEventNode {

  private final Books books;
  private final Span span;

  StatementProbe(Books books, Span span) {
    this.books = books;
    this.span = span;
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    books.journal().statement(span);
  }
}
