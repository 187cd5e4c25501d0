package loopglass.engine.js;

import com.oracle.truffle.api.frame.MaterializedFrame;
import java.util.Map;
import java.util.WeakHashMap;
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

  Books(Journal journal) {
    this.journal = journal;
  }

  Journal journal() {
    return journal;
  }

  void activate(MaterializedFrame frame) {
    activations.put(frame, journal.activate());
  }

  @Nullable Activation activationOf(Object frame) {
    return frame instanceof MaterializedFrame suspended ? activations.get(suspended) : null;
  }
}
