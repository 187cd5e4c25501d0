package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import loopglass.picture.Sample;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import loopglass.view.still.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillTest {

  private final Scenario scenario =
      Scenario.of("sample.js", "// one\nsetTimeout(() => console.log('later'), 5);\nwork();\n");

  @Test
  void writesAPictureInItsSizeAndColours(@TempDir Path folder) throws Exception {
    for (Theme theme : Theme.values()) {
      Path file = folder.resolve("deep/" + theme.word() + ".png");
      Still.write(scenario, Sample.awaits(), 20, Sheet.of(1280, 720, theme), file);
      BufferedImage picture = ImageIO.read(Files.newInputStream(file));
      assertEquals(1280, picture.getWidth());
      assertEquals(720, picture.getHeight());
      assertTrue(colours(picture).size() > 200, "there is hardly anything on it");
    }
  }

  @Test
  void aMomentLooksTheSameHoweverOneGotThere() throws Exception {
    Trace trace = Sample.awaits();
    int[] alone =
        pixels(Still.image(scenario, trace, new Moment(24, 0.4), Sheet.of(900, 560, Theme.LIGHT)));
    Still.image(scenario, trace, new Moment(40, 0.7), Sheet.of(900, 560, Theme.LIGHT));
    int[] again =
        pixels(Still.image(scenario, trace, new Moment(24, 0.4), Sheet.of(900, 560, Theme.LIGHT)));
    assertArrayEquals(alone, again);
  }

  @Test
  void anSvgHoldsTheWordsAndShapesThemselves(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.svg");
    Still.write(scenario, Sample.awaits(), 24, Sheet.of(1280, 720, Theme.DARK), file);
    var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertEquals("0 0 1280 720", svg.getDocumentElement().getAttribute("viewBox"));
    assertEquals(0, svg.getElementsByTagName("image").getLength());
    assertTrue(svg.getElementsByTagName("rect").getLength() > 20);
    assertTrue(svg.getElementsByTagName("path").getLength() > 3, "the ring has three parts");
    StringBuilder words = new StringBuilder();
    var texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      words.append(texts.item(i).getTextContent()).append('|');
    }
    for (String word : List.of("Call Stack", "Microtask Queue", "setTimeout", "'later'")) {
      assertTrue(words.toString().contains(word + "|"), word + " is missing in " + words);
    }
  }

  private static Map<Integer, Integer> colours(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
