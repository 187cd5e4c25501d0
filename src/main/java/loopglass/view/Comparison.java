package loopglass.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.compare.ComparePage;
import loopglass.view.keeping.Home;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the program that is open is compared with another one. It is made when it is
 * first asked for: two more editors cost what nobody shall wait for who does not compare.
 */
final class Comparison {

  private static final String ABOUT = "compare";

  private final Workbench workbench;
  private final Recorder recorder;
  private final List<Scenario> library;
  private final Home home;
  private final Dialogs dialogs;
  private final Commands commands = new Commands();
  private @Nullable ComparePage page;

  Comparison(
      Workbench workbench, Recorder recorder, List<Scenario> library, Home home, Dialogs dialogs) {
    this.workbench = workbench;
    this.recorder = recorder;
    this.library = library;
    this.home = home;
    this.dialogs = dialogs;
    workbench.commands().on(Command.COMPARE, this::open);
  }

  /** What can be asked for while it is shown. */
  Commands commands() {
    return commands;
  }

  boolean isOpen() {
    return page != null && page.isVisible();
  }

  /** Shows the page. */
  void open() {
    if (workbench.player().shown() == null) {
      return;
    }
    workbench.standBack();
    ComparePage shown = page;
    if (shown == null) {
      shown =
          new ComparePage(
              recorder, library, workbench.settings(), home.drafts(), commands, new Place());
      page = shown;
      workbench.cover(shown);
    } else {
      shown.setVisible(true);
    }
    shown.enter();
  }

  /** Shows a file there, beside what is at the left. */
  void open(Path file) {
    if (page != null) {
      page.open(file);
    }
  }

  /** Goes back to the rooms. */
  void leave() {
    if (page != null && page.isVisible()) {
      page.leave();
      page.setVisible(false);
      workbench.notice().clear();
      workbench.notice().clear(ABOUT);
      workbench.focusStage();
    }
  }

  void beat(double seconds) {
    if (page != null && page.isVisible()) {
      page.beat(seconds);
    }
  }

  /** What the page needs of the window. */
  private final class Place implements ComparePage.Desk {

    @Override
    public Scenario program() {
      Playback now = workbench.player().shown();
      String text = workbench.program().editor().text();
      if (now != null && now.scenario().text().equals(text)) {
        return now.scenario().plus(now.added());
      }
      String name = workbench.program().name();
      try {
        return Scenario.parse(name, text);
      } catch (ScenarioException e) {
        complain(e.getMessage());
        return Scenario.of(name, text);
      }
    }

    @Override
    public Optional<Path> file() {
      return dialogs.toOpen();
    }

    @Override
    public void complain(String sentence) {
      workbench.notice().say(sentence);
    }

    @Override
    public void tell(String sentence, String answer, Runnable deed) {
      workbench
          .notice()
          .tell(ABOUT, sentence, List.of(new Notice.Answer("compare-anew", answer, deed)));
    }

    @Override
    public void clear() {
      workbench.notice().clear();
      workbench.notice().clear(ABOUT);
    }

    @Override
    public void leave() {
      Comparison.this.leave();
    }
  }
}
