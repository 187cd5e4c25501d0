package loopglass.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.keeping.Complaints;
import loopglass.view.keeping.Draft;
import loopglass.view.keeping.Home;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Opens and saves programs. Whatever it is asked for, no text is lost unless its writer says so,
 * and no file is written but the one that was asked for.
 */
final class Desk {

  /** What a draft is told about. */
  private static final String DRAFT = "draft";

  private Workbench workbench;
  private final Home home;
  private final Dialogs dialogs;
  private final DraftPen pen;
  private Document document = Document.NONE;
  private Runnable opened = () -> {};

  Desk(Workbench workbench, Home home, Dialogs dialogs) {
    this.workbench = workbench;
    this.home = home;
    this.dialogs = dialogs;
    pen = new DraftPen(home.drafts(), workbench.program().editor());
  }

  /** Moves to another workbench that shows the same. */
  void moveTo(Workbench next) {
    workbench = next;
    pen.follow(next.program().editor());
  }

  /** What is open, {@link Document#NONE} at first. */
  Document document() {
    return document;
  }

  /** Sets what is done when another program is open, or the same under another name. */
  void onOpened(Runnable action) {
    opened = action;
  }

  /** Whether something is open. */
  boolean hasProgram() {
    return document != Document.NONE;
  }

  /** Whether the editor holds what is not saved. */
  boolean isEdited() {
    return pen.isEdited();
  }

  /** Opens what was in the editor when Loopglass was left, if that was never saved. */
  boolean takeUpWhereLeft() {
    Optional<Draft> left = home.drafts().left().stream().filter(Draft::inHand).findFirst();
    left.ifPresent(this::takeUp);
    return left.isPresent();
  }

  /** Opens a draft. */
  void open(Draft draft) {
    unlessEdited(() -> takeUp(draft));
  }

  /** Opens a program that is not a file of the user's. */
  void open(Scenario scenario) {
    unlessEdited(() -> take(Document.of(scenario), true));
  }

  /** Opens a file. If that is not possible it says why, and leaves the program as it is. */
  void open(Path path) {
    try {
      Document read = Document.read(path);
      unlessEdited(() -> take(read, true));
    } catch (ScenarioException e) {
      workbench.notice().say(e.getMessage());
    }
  }

  /** Opens the file that the user names. */
  void open() {
    dialogs.toOpen().ifPresent(this::open);
  }

  /** Opens an empty program. */
  void create() {
    unlessEdited(
        () -> {
          Set<String> taken =
              home.drafts().left().stream().map(Draft::name).collect(Collectors.toSet());
          String name = Labels.text("new.name");
          for (int number = 2; taken.contains(name + ".js"); number++) {
            name = Labels.text("new.name") + "-" + number;
          }
          take(Document.of(Scenario.of(name + ".js", "")), true);
          workbench.program().editor().area().requestFocus();
        });
  }

  void save() {
    save(() -> {});
  }

  void saveAs() {
    saveAs(() -> {});
  }

  /** Does something that takes the text out of the editor, at once or once the user let it go. */
  private void unlessEdited(Runnable action) {
    ask(action, both(pen::layDown, action));
  }

  /**
   * Ends it all. What is kept then is in the editor again at the next start; if it cannot be kept,
   * nothing ends.
   */
  void close(Runnable action) {
    Runnable end =
        () -> {
          workbench.endPredicting();
          pen.rest();
          home.close();
          action.run();
        };
    ask(end, () -> keep(end));
  }

  private void keep(Runnable then) {
    try {
      pen.keep();
    } catch (IOException e) {
      workbench.notice().say(Labels.text("file.unkept", Complaints.of(e)));
      return;
    }
    then.run();
  }

  /**
   * Asks what shall become of the text, if it is not saved.
   *
   * @param action what is done in the end
   * @param keep does it too, once the text is kept
   */
  private void ask(Runnable action, Runnable keep) {
    if (!isEdited()) {
      action.run();
      return;
    }
    Sheet.ask(
        workbench.over(),
        Labels.text("ask.title", document.name()),
        Labels.text("ask.text"),
        List.of(
            new Sheet.Choice("ask-save", Labels.text("ask.save"), () -> save(action)),
            new Sheet.Choice("ask-keep", Labels.text("ask.keep"), keep),
            new Sheet.Choice("ask-discard", Labels.text("ask.discard"), both(pen::discard, action)),
            new Sheet.Choice("ask-cancel", Labels.text("ask.cancel"), workbench::focusStage)));
  }

  private static Runnable both(Runnable first, Runnable then) {
    return () -> {
      first.run();
      then.run();
    };
  }

  private void save(Runnable then) {
    Document now = document;
    if (!hasProgram()) {
      return;
    }
    if (now.file().isEmpty()) {
      saveAs(then);
    } else if (now.isChangedByOthers()) {
      Path path = now.file().get();
      Sheet.ask(
          workbench.over(),
          Labels.text("changed.title", now.name()),
          Labels.text("changed.text"),
          List.of(
              new Sheet.Choice(
                  "changed-save-as", Labels.text("changed.save_as"), () -> saveAs(then)),
              new Sheet.Choice(
                  "changed-replace", Labels.text("changed.replace"), () -> write(path, then)),
              new Sheet.Choice("changed-cancel", Labels.text("ask.cancel"), () -> {})));
    } else {
      write(now.file().get(), then);
    }
  }

  private void saveAs(Runnable then) {
    if (!hasProgram()) {
      return;
    }
    dialogs.toSave(document.name()).ifPresent(path -> saveAs(path, then));
  }

  /** A name without an ending gets one; the dialog cannot have asked about that file. */
  private void saveAs(Path chosen, Runnable then) {
    if (Programs.isProgram(chosen)) {
      write(chosen, then);
      return;
    }
    Path path = chosen.resolveSibling(chosen.getFileName() + ".js");
    if (!Files.exists(path)) {
      write(path, then);
      return;
    }
    Sheet.ask(
        workbench.over(),
        Labels.text("replace.title", path.getFileName()),
        Labels.text("replace.text", path),
        List.of(
            new Sheet.Choice("replace-save-as", Labels.text("changed.save_as"), () -> saveAs(then)),
            new Sheet.Choice(
                "replace-replace", Labels.text("changed.replace"), () -> write(path, then)),
            new Sheet.Choice("replace-cancel", Labels.text("ask.cancel"), () -> {})));
  }

  private void write(Path path, Runnable then) {
    try {
      Document saved = document.save(path, workbench.program().editor().text());
      document = saved;
      pen.saved(saved);
      workbench.program().setName(saved.name());
      workbench.notice().clear();
      workbench.notice().clear(DRAFT);
      home.recent().add(path);
      opened.run();
      then.run();
    } catch (IOException e) {
      workbench.notice().say(Labels.text("file.unsaved", path, Complaints.of(e)));
    }
  }

  /**
   * Puts a program on the bench.
   *
   * @param drafts whether to take up a draft of it instead, if there is one
   */
  private void take(Document next, boolean drafts) {
    Optional<Draft> left =
        drafts ? home.drafts().of(next.name(), next.file()) : Optional.<Draft>empty();
    if (left.isPresent()) {
      takeUp(left.get());
      return;
    }
    put(next, next.saved(), null);
    workbench.focusStage();
  }

  private void takeUp(Draft draft) {
    Document base = Document.of(draft);
    put(base, draft.text(), draft);
    workbench.program().editor().area().moveTo(draft.caret());
    workbench.program().editor().area().requestFollowCaret();
    workbench.program().editor().area().requestFocus();
    if (base.isGone()) {
      tell("draft.gone", base);
    } else if (base.isChangedByOthers()) {
      tell(
          "draft.changed",
          base,
          new Notice.Answer("draft-theirs", Labels.text("draft.theirs"), this::showTheirs));
    } else {
      tell(
          "draft.back",
          base,
          new Notice.Answer("draft-discard", Labels.text("draft.discard"), this::takeBack));
    }
  }

  private void tell(String key, Document about, Notice.Answer... answers) {
    workbench.notice().tell(DRAFT, Labels.text(key, about.name()), List.of(answers));
  }

  /** Shows what is in the file now; the draft is laid down, and can be taken up again. */
  private void showTheirs() {
    Document mine = document;
    try {
      Document theirs = Document.read(mine.file().orElseThrow());
      pen.layDown();
      take(theirs, false);
      tell(
          "draft.laid",
          theirs,
          new Notice.Answer(
              "draft-mine",
              Labels.text("draft.mine"),
              () -> unlessEdited(() -> take(theirs, true))));
    } catch (ScenarioException e) {
      workbench.notice().say(e.getMessage());
    }
  }

  /** Goes back to what was saved. It is an edit like any other, so it can be undone. */
  private void takeBack() {
    Document now = document;
    workbench.program().editor().area().replaceText(now.saved());
    try {
      workbench.player().open(now.scenario(now.saved()));
    } catch (ScenarioException e) {
      workbench.notice().say(e.getMessage());
    }
  }

  private void put(Document next, String text, @Nullable Draft draft) {
    pen.rest();
    workbench.notice().clear(DRAFT);
    try {
      workbench.open(next.scenario(text));
    } catch (ScenarioException e) {
      workbench.open(Scenario.of(next.name(), text));
      workbench.notice().say(e.getMessage());
    }
    document = next;
    pen.turnTo(next, draft);
    next.file().filter(_ -> draft == null).ifPresent(home.recent()::add);
    opened.run();
  }
}
