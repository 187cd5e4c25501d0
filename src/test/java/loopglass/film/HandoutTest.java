package loopglass.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterOutputStream;
import javax.imageio.ImageIO;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandoutTest {

  private final Scenario scenario = Cutting.scenario();

  @TempDir Path folder;

  private void write(Path out, boolean answers) throws Exception {
    Trace trace = Cutting.record(scenario);
    Handout.write(scenario, trace, Theme.LIGHT, answers, out, false);
  }

  @Test
  void aPdfHasAPageForEachStopAndItsTextCanBeSearched() throws Exception {
    Path out = folder.resolve("a.pdf");
    write(out, true);
    String pdf = Files.readString(out, StandardCharsets.ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF-1.7\n") && pdf.endsWith("%%EOF\n"));
    assertEquals(4, pdf.split("/Type /Page ", -1).length - 1, "three stops and the answers");
    Matcher objects = Pattern.compile("\n(\\d{10}) 00000 n ").matcher(pdf);
    for (int number = 1; objects.find(); number++) {
      int at = Integer.parseInt(objects.group(1));
      assertTrue(pdf.startsWith(number + " 0 obj\n", at), "object " + number + " is elsewhere");
    }
    int start = Integer.parseInt(pdf.replaceFirst("(?s).*startxref\n(\\d+)\n.*", "$1"));
    assertTrue(pdf.startsWith("xref\n", start));
    String streams = unpacked(pdf);
    assertTrue(streams.contains("beginbfchar") && streams.contains(" Tj "), "there are no words");
    for (char letter : "Nothingranyet".toCharArray()) {
      assertTrue(streams.contains(String.format("> <%04X>\n", (int) letter)), letter + " is lost");
    }

    Path questions = folder.resolve("b.pdf");
    write(questions, false);
    String short3 = Files.readString(questions, StandardCharsets.ISO_8859_1);
    assertEquals(3, short3.split("/Type /Page ", -1).length - 1);
    assertEquals(List.of("a.pdf", "b.pdf"), Cutting.names(folder));
  }

  private static String unpacked(String pdf) throws Exception {
    StringBuilder all = new StringBuilder();
    Matcher streams = Pattern.compile("/Length (\\d+) >>\nstream\n").matcher(pdf);
    while (streams.find()) {
      int end = streams.end() + Integer.parseInt(streams.group(1));
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      try (InflaterOutputStream out = new InflaterOutputStream(plain)) {
        out.write(pdf.substring(streams.end(), end).getBytes(StandardCharsets.ISO_8859_1));
      }
      all.append(plain.toString(StandardCharsets.US_ASCII));
    }
    return all.toString();
  }

  @Test
  void theSamePagesAsPictures() throws Exception {
    Path out = folder.resolve("pages");
    write(out, true);
    assertEquals(4, Cutting.names(out).size());
    var page = ImageIO.read(out.resolve(Cutting.names(out).getFirst()).toFile());
    assertEquals(Math.sqrt(2), (double) page.getWidth() / page.getHeight(), 0.01);
    FilmException refused = assertThrows(FilmException.class, () -> write(out, true));
    assertTrue(
        String.valueOf(refused.getMessage())
            .endsWith("this is there already; --force replaces it."));
  }

  @Test
  void aProgramThatShowsNothingIsRefusedInASentence() throws Exception {
    Scenario silent = Scenario.of("silent.js", "1 + 1;");
    Trace trace = Cutting.record(silent);
    FilmException refused =
        assertThrows(
            FilmException.class,
            () -> Handout.write(silent, trace, Theme.DARK, true, folder.resolve("a.pdf"), false));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("silent.js: it has no stops"));
    assertEquals(List.of(), Cutting.names(folder));
  }
}
