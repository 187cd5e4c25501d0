package loopglass.engine.js;

import com.oracle.truffle.api.instrumentation.ExecutionEventNodeFactory;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.js.nodes.control.AbstractAwaitNode;
import com.oracle.truffle.js.nodes.instrumentation.JSTags;

/** The instrument: sets a probe at every place of the program that the journal wants to hear of. */
public final class Glass extends TruffleInstrument {

  static final String ID = "loopglass";

  /** The service by which a run starts to be watched. */
  public interface Watching {
    /** Sets probes that tell the given books. */
    void begin(Books books);
  }

  @Override
  protected void onCreate(Env env) {
    Instrumenter instrumenter = env.getInstrumenter();
    env.registerService((Watching) books -> watch(instrumenter, books));
  }

  private static void watch(Instrumenter instrumenter, Books books) {
    Spans spans = books.spans();
    visible(
        instrumenter,
        context -> FunctionProbe.at(context, books, spans),
        StandardTags.RootTag.class,
        StandardTags.RootBodyTag.class);
    visible(
        instrumenter,
        context -> StatementProbe.at(context, books, spans),
        StandardTags.StatementTag.class);
    visible(
        instrumenter,
        context -> CallProbe.at(context, books, spans),
        JSTags.FunctionCallTag.class,
        JSTags.ObjectAllocationTag.class);
    visible(
        instrumenter,
        context ->
            context.getInstrumentedNode() instanceof AbstractAwaitNode
                ? new AwaitProbe(books.journal(), spans.of(context.getInstrumentedSourceSection()))
                : null,
        JSTags.ControlFlowBranchTag.class);
    Inspector inspector = books.inspector();
    if (inspector != null) {
      visible(
          instrumenter,
          context -> new BirthProbe(inspector.memory()),
          JSTags.LiteralTag.class,
          JSTags.ObjectAllocationTag.class,
          JSTags.FunctionCallTag.class);
    }
    instrumenter.attachExecutionEventFactory(
        SourceSectionFilter.newBuilder()
            .tagIs(JSTags.BuiltinRootTag.class)
            .includeInternal(true)
            .build(),
        context -> new BuiltinProbe(books, context.getInstrumentedNode()));
  }

  private static void visible(
      Instrumenter instrumenter, ExecutionEventNodeFactory factory, Class<?>... tags) {
    instrumenter.attachExecutionEventFactory(
        SourceSectionFilter.newBuilder().tagIs(asTags(tags)).includeInternal(false).build(),
        factory);
  }

  @SuppressWarnings("unchecked") // every caller passes tags; a generic array cannot say so
  private static Class<? extends Tag>[] asTags(Class<?>[] tags) {
    return (Class<? extends Tag>[]) tags;
  }
}
