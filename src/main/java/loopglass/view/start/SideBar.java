package loopglass.view.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.lesson.predict.Standing;
import loopglass.view.keeping.Draft;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;

/** What is the user's own: new programs, files, and what was edited and not saved. */
final class SideBar extends VBox {

  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final StartPage.Visitor visitor;
  private final VBox files = new VBox();
  private final Button back = new Button(Labels.text("start.back"), new Icon(Feather.ARROW_LEFT));

  SideBar(StartPage.Visitor visitor, Commands commands) {
    this.visitor = visitor;
    getStyleClass().add("side-bar");
    Region mark = new Region();
    mark.getStyleClass().add("logo");
    Label name = new Label(Labels.text("app.name"));
    name.getStyleClass().add("start-name");
    HBox head = new HBox(mark, name);
    head.getStyleClass().add("start-head");
    Label claim = new Label(Labels.text("start.claim"));
    claim.getStyleClass().add("start-claim");
    claim.setWrapText(true);
    claim.setMinHeight(Region.USE_PREF_SIZE);
    back.setId("start-back");
    back.getStyleClass().add("start-action");
    back.setMaxWidth(Double.MAX_VALUE);
    back.setOnAction(_ -> visitor.leave());
    VBox actions =
        new VBox(
            back,
            action(Command.NEW, Feather.FILE_PLUS, commands),
            action(Command.OPEN, Feather.FOLDER, commands));
    actions.getStyleClass().add("start-actions");
    files.getStyleClass().add("start-files");
    ScrollPane scroll = new ScrollPane(files);
    scroll.getStyleClass().add("page-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox foot =
        new HBox(
            icon(Command.SETTINGS, Feather.SETTINGS, commands),
            icon(Command.KEYS, Feather.HELP_CIRCLE, commands),
            icon(Command.ABOUT, Feather.INFO, commands));
    foot.getStyleClass().add("start-foot");
    getChildren().addAll(head, claim, actions, scroll, foot);
  }

  /** Shows what is there to be opened. */
  void show(List<Path> recent, List<Draft> drafts, boolean canLeave) {
    back.setVisible(canLeave);
    back.setManaged(canLeave);
    files.getChildren().clear();
    if (!drafts.isEmpty()) {
      files.getChildren().add(title("start.drafts"));
      drafts.forEach(draft -> files.getChildren().add(row(draft)));
    }
    files.getChildren().add(title("start.recent"));
    if (recent.isEmpty()) {
      Label none = new Label(Labels.text("start.recent.none"));
      none.getStyleClass().add("start-none");
      none.setWrapText(true);
      none.setMinHeight(Region.USE_PREF_SIZE);
      files.getChildren().add(none);
    }
    recent.forEach(file -> files.getChildren().add(row(file)));
  }

  private HBox row(Draft draft) {
    String place = draft.file().map(SideBar::folder).orElse(Labels.text("start.unsaved"));
    return row(
        draft.name(),
        place,
        Feather.EDIT_3,
        () -> visitor.open(draft),
        Labels.text("start.draft.remove", draft.name()),
        () -> visitor.discard(draft));
  }

  private HBox row(Path file) {
    String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
    HBox row =
        row(
            name,
            folder(file),
            Feather.FILE,
            () -> visitor.open(file),
            Labels.text("start.file.remove", name),
            () -> visitor.forget(file));
    Standing standing = visitor.standing(file);
    StandingMark.of(standing).ifPresent(mark -> row.getChildren().add(1, mark));
    if (row.getChildren().getFirst() instanceof Button open) {
      open.setAccessibleText(open.getAccessibleText() + StandingMark.words(standing));
    }
    // A folder on a network may take its time to answer.
    Thread.ofVirtual()
        .name("is it there")
        .start(
            () -> {
              if (!Files.isRegularFile(file)) {
                Platform.runLater(() -> markMissing(row, name));
              }
            });
    return row;
  }

  private static void markMissing(HBox row, String name) {
    row.pseudoClassStateChanged(MISSING, true);
    if (row.getChildren().getFirst() instanceof Button open) {
      open.setAccessibleText(Labels.text("start.missing.accessible", name));
      if (open.getGraphic() instanceof HBox graphic
          && graphic.getChildren().getLast() instanceof VBox words
          && words.getChildren().getLast() instanceof Label place) {
        place.setText(Labels.text("start.missing"));
      }
    }
  }

  private static HBox row(
      String name, String place, Feather icon, Runnable open, String words, Runnable remove) {
    Label title = new Label(name);
    title.getStyleClass().add("file-name");
    Label folder = new Label(place);
    folder.getStyleClass().add("file-place");
    folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    VBox lines = new VBox(title, folder);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox graphic = new HBox(new Icon(icon), lines);
    graphic.getStyleClass().add("file-lines");
    Button button = new Button(null, graphic);
    button.getStyleClass().add("file-button");
    button.setAccessibleText(name + ", " + place);
    button.setTooltip(new Tooltip(name + "\n" + place));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setOnAction(_ -> open.run());
    HBox.setHgrow(button, Priority.ALWAYS);
    Button away = new Button(null, new Icon(Feather.X));
    away.getStyleClass().addAll("icon-button", "file-remove");
    away.setTooltip(new Tooltip(words));
    away.setAccessibleText(words);
    away.setOnAction(_ -> remove.run());
    HBox row = new HBox(button, away);
    row.getStyleClass().add("file-row");
    return row;
  }

  private static Button action(Command command, Feather icon, Commands commands) {
    Label key = new Label(command.keys());
    key.getStyleClass().add("key");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox graphic = new HBox(new Icon(icon), new Label(command.words()), space, key);
    graphic.getStyleClass().add("action-line");
    Button button = new Button(null, graphic);
    button.setId("start-" + command.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("start-action");
    button.setAccessibleText(command.words());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> commands.perform(command));
    return button;
  }

  private static Button icon(Command command, Feather icon, Commands commands) {
    Button button = new Button(null, new Icon(icon));
    button.setId("start-" + command.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("icon-button");
    button.setTooltip(new Tooltip(command.hint()));
    button.setAccessibleText(command.words());
    button.setOnAction(_ -> commands.perform(command));
    return button;
  }

  private static Node title(String key) {
    Label title = new Label(Labels.text(key));
    title.getStyleClass().add("start-title");
    return title;
  }

  /** The folder of a file, from the user's home where it lies in that. */
  private static String folder(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      return file.toString();
    }
    Path home = Path.of(System.getProperty("user.home"));
    return folder.startsWith(home)
        ? Path.of("~").resolve(home.relativize(folder)).toString()
        : folder.toString();
  }
}
