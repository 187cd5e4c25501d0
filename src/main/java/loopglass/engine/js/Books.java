package loopglass.engine.js;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.runtime.JSException;
import java.util.Map;
import java.util.WeakHashMap;
import loopglass.engine.js.message.Wording;
import loopglass.engine.loop.Activation;
import loopglass.engine.loop.Journal;
import org.jspecify.annotations.Nullable;

/**
 * What the probes of one run share.
 *
 * <p>A suspended function keeps one frame object over all its resumptions: that object is how a
 * resumption is recognized. (Frames compare by identity.)
 */
final class Books {

  private final Journal journal;
  private final Map<MaterializedFrame, Activation> activations = new WeakHashMap<>();

  private final Spans spans = new Spans();
  private String program = "";
  private String whose = "main";
  private final @Nullable Inspector inspector;
  private @Nullable Activation moduleActivation;
  private @Nullable Throwable lastException;

  Books(Journal journal, boolean inspects) {
    this.journal = journal;
    this.inspector = inspects ? new Inspector(journal) : null;
  }

  /**
   * An exception leaves a place of the program: if the engine made it and the program has not seen
   * it yet, it gets the words that a browser would use.
   */
  void leaves(Throwable exception, CharSequence text) {
    if (exception != lastException) {
      lastException = exception;
      if (exception instanceof JSException thrown) {
        Wording.reword(thrown, text);
      }
    }
  }

  /**
   * Names the source that is the program itself: other text has no place in what is shown.
   *
   * @param whose what its top level is called: "main", "worker"
   */
  void program(Source source, String whose) {
    program = source.getName();
    this.whose = whose;
    spans.only(program);
  }

  /** Whether that source is the program itself, not text that it evaluates. */
  boolean isProgram(Source source) {
    return source.getName().equals(program);
  }

  /** What the top level of the program is called, before "script" or "module". */
  String whose() {
    return whose;
  }

  /** The places of this run. */
  Spans spans() {
    return spans;
  }

  /** Follows live frames, in a replay only. */
  @Nullable Inspector inspector() {
    return inspector;
  }

  Journal journal() {
    return journal;
  }

  void activate(MaterializedFrame frame) {
    activations.put(frame, journal.activate());
  }

  /** A module is entered twice, to link and to evaluate it, and is one activation all the same. */
  void activateModule(MaterializedFrame frame) {
    Activation activation = moduleActivation;
    if (activation == null) {
      activation = journal.activate();
      moduleActivation = activation;
    } else {
      journal.adopt(activation);
    }
    activations.put(frame, activation);
  }

  @Nullable Activation activationOf(Object frame) {
    return frame instanceof MaterializedFrame suspended ? activations.get(suspended) : null;
  }
}
