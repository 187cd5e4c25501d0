package loopglass.engine.js;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A text that is no program gets Node's words; oracle.mjs made the expectation. */
class SyntaxMistakeTest {

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = SyntaxMistakeTest.class.getResourceAsStream("mistake/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private static String said(Guest guest, String text) {
    Source source = Source.newBuilder("js", text, "a.js").build();
    try {
      guest.realm().getEnv().parsePublic(source);
      return "no error";
    } catch (AbstractTruffleException mistake) {
      return SyntaxMistake.of(mistake, source).plain();
    }
  }

  @Test
  void mistakesAreWordedAsInNode() throws IOException {
    List<String> programs = lines("programs.txt");
    List<String> different = new ArrayList<>();
    List<String> messages = lines("messages.txt");
    try (Guest guest = new Guest()) {
      for (int i = 0; i < programs.size(); i++) {
        String said = said(guest, programs.get(i).replace('⏎', '\n'));
        if (!said.equals(messages.get(i))) {
          different.add(programs.get(i) + "\n  Node: " + messages.get(i) + "\n  here: " + said);
        }
      }
    }
    assertEquals(List.of(), different);
    assertEquals(programs.size(), messages.size());
  }
}
