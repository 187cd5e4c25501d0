package loopglass.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import loopglass.language.Phrases;
import loopglass.picture.Glyph;
import loopglass.trace.Agent;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Snapshot;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.stage.Hit;
import loopglass.view.stage.StageView;
import org.jspecify.annotations.Nullable;

/** What the stage says of the thing under the mouse: its words in full, and where it came from. */
final class StageHint {

  private final StageView stage;
  private final Tooltip tooltip = new Tooltip();
  private @Nullable Hit shown;

  StageHint(StageView stage) {
    this.stage = stage;
    tooltip.setShowDelay(Duration.millis(350));
    tooltip.setShowDuration(Duration.seconds(30));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(520);
  }

  /** Tells of what is under the mouse now. */
  void follow(MouseEvent event, @Nullable Playback now) {
    Hit hit = stage.at(event.getX(), event.getY()).orElse(null);
    if (hit == null || now == null || now.isEmpty()) {
      forget();
      return;
    }
    if (!hit.equals(shown)) {
      Tooltip.uninstall(stage, tooltip);
      tooltip.hide();
      tooltip.setText(words(hit, now.step().after()));
      Tooltip.install(stage, tooltip);
      shown = hit;
    }
  }

  /** Tells of nothing. */
  void forget() {
    if (shown != null) {
      Tooltip.uninstall(stage, tooltip);
      tooltip.hide();
      shown = null;
    }
  }

  static String words(Hit hit, Snapshot machine) {
    List<String> lines = new ArrayList<>(List.of(hit.words()));
    for (Agent agent : machine.agents()) {
      Pending pending = agent.apis().at(hit.thing());
      if (pending != null && pending.span().isPresent()) {
        lines.add(Labels.text("hint.registered", pending.span().line()));
      }
      for (Frame frame : agent.stack()) {
        if (frame.id() == hit.thing() && frame.callSite().isPresent()) {
          lines.add(Labels.text("hint.called", frame.callSite().line()));
        }
      }
      Job job = job(agent, hit);
      if (job != null && !job.reason().isBlank()) {
        lines.add(Labels.text("hint.because", Phrases.said(job.reason())));
      }
    }
    if (hit.glyph() != Glyph.NONE) {
      String source = hit.glyph().name().toLowerCase(Locale.ROOT);
      lines.add(Labels.text("hint.source", Labels.text("source." + source)));
    }
    return String.join("\n", lines);
  }

  private static @Nullable Job job(Agent agent, Hit hit) {
    Job running = agent.running();
    if (running != null && (running.id() == hit.thing() || running.id() == hit.job())) {
      return running;
    }
    for (Job job : agent.microtasks()) {
      if (job.id() == hit.thing()) {
        return job;
      }
    }
    for (Job job : agent.tasks()) {
      if (job.id() == hit.thing()) {
        return job;
      }
    }
    return null;
  }
}
