package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class LibraryGuideTest {

  /** It cannot be made at all while an idea or a myth within reach has no program. */
  @Test
  void theGuideIsWhatTheProgramsSayOfThemselves() throws IOException {
    assertEquals(
        new LibraryGuide().text(),
        Files.readString(LibraryGuide.file()),
        "Start loopglass.scenario.LibraryGuide, which writes it");
  }
}
