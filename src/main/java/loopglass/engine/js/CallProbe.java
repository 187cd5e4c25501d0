package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.source.SourceSection;
import loopglass.engine.loop.CallSite;
import loopglass.engine.loop.Journal;

/** Tells which call expression is being evaluated. */
final class CallProbe extends ExecutionEventNode {

  private final Books books;
  private final Journal journal;
  private final CallSite site;
  private final CharSequence text;

  private CallProbe(Books books, CallSite site, CharSequence text) {
    this.books = books;
    this.journal = books.journal();
    this.site = site;
    this.text = text;
  }

  static CallProbe at(EventContext context, Books books, Spans spans) {
    SourceSection section = context.getInstrumentedSourceSection();
    CharSequence text = section.getCharacters();
    return new CallProbe(books, CallSite.of(text, spans.of(section)), text);
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    journal.enterCall(site);
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, Object result) {
    journal.leaveCall();
  }

  @Override
  protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
    books.leaves(exception, text);
    journal.leaveCall();
  }
}
