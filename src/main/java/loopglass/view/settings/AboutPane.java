package loopglass.view.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;

/** What Loopglass is, what it is made of, and what to send when something is wrong with it. */
public final class AboutPane extends VBox {

  /** All of it. */
  public AboutPane() {
    getStyleClass().add("about");
    Label version = words(Labels.text("about.version", version()), "about-version");
    version.setId("about-version");
    Label claim = words(Labels.text("about.claim"), "about-claim");
    Label licence = words(Labels.text("about.licence"), "about-text");
    Button copy = new Button(Labels.text("about.copy"), new Icon(Feather.COPY));
    copy.setId("about-copy");
    copy.setOnAction(
        _ -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, facts()));
          copy.setText(Labels.text("about.copied"));
        });
    getChildren()
        .addAll(
            version,
            claim,
            licence,
            words(Labels.text("about.report"), "about-text"),
            copy,
            words(Labels.text("about.libraries"), "settings-title"),
            libraries());
  }

  /** What a report of a defect needs to say about the machine. */
  static String facts() {
    return String.join(
        "\n",
        List.of(
            "Loopglass " + version(),
            "Java " + System.getProperty("java.runtime.version"),
            "JavaFX " + System.getProperty("javafx.runtime.version"),
            System.getProperty("os.name")
                + " "
                + System.getProperty("os.version")
                + " "
                + System.getProperty("os.arch")));
  }

  private static String version() {
    return Optional.ofNullable(AboutPane.class.getPackage().getImplementationVersion())
        .orElse(Labels.text("about.unpacked"));
  }

  private static Node libraries() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("libraries");
    List<Credit> credits = Credit.ALL;
    for (int row = 0; row < credits.size(); row++) {
      Credit credit = credits.get(row);
      Label name = words(credit.name(), "credit-name");
      Label use = words(Labels.text("credit." + credit.key()), "credit-use");
      Label licence = words(credit.licence(), "credit-licence");
      name.setMinWidth(Region.USE_PREF_SIZE);
      licence.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(row, name, use, licence);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setId("about-libraries");
    scroll.getStyleClass().addAll("page-scroll", "libraries-scroll");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Labels.text("about.libraries"));
    return scroll;
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
