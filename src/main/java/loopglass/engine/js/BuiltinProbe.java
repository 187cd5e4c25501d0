package loopglass.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.nodes.Node;
import loopglass.engine.loop.Journal;
import loopglass.trace.Exit;

/** Tells of a function of the language, when it is one that the program itself called. */
final class BuiltinProbe extends ExecutionEventNode {

  private final Books books;
  private final Journal journal;
  private final String name;
  private final String shortName;

  BuiltinProbe(Books books, Node node) {
    this.books = books;
    this.journal = books.journal();
    String full = node.getRootNode().getName();
    this.name = full == null ? "" : full;
    this.shortName = name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  protected void onEnter(VirtualFrame frame) {
    journal.enterBuiltin(name, shortName);
  }

  @Override
  protected void onReturnValue(VirtualFrame frame, Object result) {
    journal.leaveBuiltin(Exit.RETURNED, Preview.of(journal, result));
  }

  @Override
  protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
    if (Preview.isProgramsOwn(exception)) {
      books.leaves(exception, "");
      journal.leaveBuiltin(Exit.THREW, Preview.ofThrown(journal, exception));
    }
  }
}
