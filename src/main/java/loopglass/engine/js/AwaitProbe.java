package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.js.nodes.control.YieldException;
import loopglass.engine.loop.Journal;
import loopglass.trace.Span;

/** Tells where an await is being evaluated, so that its resumption can name the place. */
final class AwaitProbe extends ExecutionEventNode {

  private final Journal journal;
  private final Span span;

  AwaitProbe(Journal journal, Span span) {
    this.journal = journal;
    this.span = span;
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    journal.enterAwait(span);
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, Object result) {
    journal.leaveAwait();
  }

  @Override
  protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
    if (!(exception instanceof YieldException)) {
      journal.leaveAwait();
    }
  }
}
