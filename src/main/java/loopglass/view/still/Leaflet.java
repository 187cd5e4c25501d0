package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import loopglass.view.stage.FontMetrics;
import loopglass.view.vector.PdfDocument;

/**
 * Pages to be handed out, A4 across: a picture on each, with words below it, and the answers at the
 * end. Belongs to the JavaFX thread, and speaks the language of the moment.
 */
public final class Leaflet {

  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1131;
  private static final double MARGIN = 60;
  private static final double TYPE = 27;
  private static final int PICTURE_WIDTH = 1480;
  private static final int PICTURE_HEIGHT = 832;
  private static final double POINTS = 841.89 / WIDTH;

  private final Scenario scenario;
  private final Trace trace;
  private final Theme theme;
  private final List<Leaf> leaves;
  private final Metrics metrics = new FontMetrics();

  /** A leaflet with a page for each leaf. */
  public Leaflet(Scenario scenario, Trace trace, Theme theme, List<Leaf> leaves) {
    this.scenario = scenario;
    this.trace = trace;
    this.theme = theme;
    this.leaves = List.copyOf(leaves);
  }

  /**
   * All pages as a PDF.
   *
   * @param heading of the answers, which get a page of their own; "" for none
   */
  public byte[] pdf(String heading) {
    PdfDocument document = new PdfDocument(scenario.title());
    pages(heading, page -> document.page(page, WIDTH * POINTS, HEIGHT * POINTS, POINTS));
    return document.bytes();
  }

  /**
   * All pages as pictures, of 150 pixels an inch.
   *
   * @param heading of the answers, "" for none
   */
  public List<WritableImage> images(String heading) {
    List<WritableImage> images = new ArrayList<>();
    SnapshotParameters parameters = new SnapshotParameters();
    double zoom = 150 / 72.0 * POINTS;
    parameters.setTransform(new Scale(zoom, zoom));
    pages(heading, page -> images.add(page.snapshot(parameters, null)));
    return images;
  }

  private void pages(String heading, Consumer<Node> taker) {
    List<List<Leaf>> answers = heading.isEmpty() ? List.of() : answers();
    int count = leaves.size() + answers.size();
    for (int i = 0; i < leaves.size(); i++) {
      taker.accept(set(page(leaves.get(i)), i + 1, count));
    }
    for (int i = 0; i < answers.size(); i++) {
      taker.accept(set(answers(heading, answers.get(i)), leaves.size() + i + 1, count));
    }
  }

  private Pane page(Leaf leaf) {
    Pane page = new Pane();
    Sheet sheet = Sheet.of(PICTURE_WIDTH, PICTURE_HEIGHT, theme);
    Spread spread = Spread.of(sheet);
    Composition picture = new Composition(scenario, trace, sheet, spread);
    picture.show(Moment.at(leaf.step()));
    picture.setManaged(false);
    picture.relocate(MARGIN, 44);
    page.getChildren().add(picture);
    page.getChildren().add(Card.plate(MARGIN, 44, PICTURE_WIDTH, PICTURE_HEIGHT, 0, "leaf-edge"));
    double top = 44 + PICTURE_HEIGHT + 26;
    if (!leaf.text().isEmpty()) {
      add(page, Face.STRONG, 0.8 * TYPE, leaf.label(), top + 14, "leaf-label");
      top += 36;
      double room = HEIGHT - top - 40;
      double size = TYPE;
      Prose prose = new Prose(metrics, size, PICTURE_WIDTH, leaf.text());
      while (prose.height() > room && size > 14) {
        size *= 0.94;
        prose = new Prose(metrics, size, PICTURE_WIDTH, leaf.text());
      }
      page.getChildren().addAll(prose.nodes(MARGIN, top, "still-ink"));
    }
    return page;
  }

  /** The leaves that ask something, as many on a page as find room there. */
  private List<List<Leaf>> answers() {
    List<List<Leaf>> pages = new ArrayList<>();
    double room = 0;
    for (Leaf leaf : leaves) {
      if (!leaf.answer().isEmpty()) {
        double height = height(leaf);
        if (height > room || pages.isEmpty()) {
          pages.add(new ArrayList<>());
          room = HEIGHT - 2 * MARGIN - 120;
        }
        room -= height;
        pages.getLast().add(leaf);
      }
    }
    return pages;
  }

  private double height(Leaf leaf) {
    return prose(leaf.text()).height() + prose(leaf.answer()).height() + 2.6 * TYPE;
  }

  private Prose prose(String text) {
    return new Prose(metrics, 0.85 * TYPE, PICTURE_WIDTH - 40, text);
  }

  private Pane answers(String heading, List<Leaf> answered) {
    Pane page = new Pane();
    add(page, Face.STRONG, 1.5 * TYPE, heading, 90, "still-ink");
    double y = 160;
    for (Leaf leaf : answered) {
      add(page, Face.STRONG, 0.75 * TYPE, leaf.label(), y, "leaf-label");
      y += 0.8 * TYPE;
      Prose question = prose(leaf.text());
      page.getChildren().addAll(question.nodes(MARGIN, y, "still-quiet"));
      y += question.height();
      Prose answer = prose(leaf.answer());
      page.getChildren().addAll(answer.nodes(MARGIN, y, "still-ink"));
      y += answer.height() + 1.8 * TYPE;
    }
    return page;
  }

  /** Finishes a page: its foot, its size and its colours. */
  private Pane set(Pane page, int number, int count) {
    double foot = HEIGHT - 26;
    String position = number + " / " + count;
    Text at = Words.of(Face.WORDS, 15, position, "still-quiet");
    Words.place(at, WIDTH - MARGIN - metrics.width(Face.WORDS, 15, position), foot);
    Text name = Words.of(Face.WORDS, 15, scenario.title(), "still-quiet");
    Words.place(name, MARGIN, foot);
    page.getChildren().addAll(name, at);
    page.getStyleClass().addAll("leaf", theme == Theme.LIGHT ? "leaf-print" : "leaf-screen");
    page.resize(WIDTH, HEIGHT);
    page.setMinSize(WIDTH, HEIGHT);
    page.setMaxSize(WIDTH, HEIGHT);
    Scene scene = new Scene(page, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(Easel.stylesheets(theme));
    page.applyCss();
    page.layout();
    return page;
  }

  private static void add(
      Pane page, Face face, double size, String words, double middle, String tint) {
    Text text = Words.of(face, size, words, tint);
    Words.place(text, MARGIN, middle);
    page.getChildren().add(text);
  }
}
