package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.source.SourceSection;
import loopglass.engine.loop.CallSite;
import loopglass.engine.loop.Journal;

/** Tells which call expression is being evaluated. */
final class CallProbe extends ExecutionEventNode {

  private final Journal journal;
  private final CallSite site;

  private CallProbe(Journal journal, CallSite site) {
    this.journal = journal;
    this.site = site;
  }

  static CallProbe at(EventContext context, Journal journal, Spans spans) {
    SourceSection section = context.getInstrumentedSourceSection();
    return new CallProbe(journal, CallSite.of(section.getCharacters(), spans.of(section)));
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
    journal.leaveCall();
  }
}
