package loopglass.view.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScribeTest {

  private final List<IOException> complaints = Collections.synchronizedList(new ArrayList<>());
  private final List<String> written = Collections.synchronizedList(new ArrayList<>());
  private final Scribe scribe = new Scribe(complaints::add);

  @AfterEach
  void close() {
    scribe.close();
  }

  @Test
  void whateverIsInTheWayOfOneTheOthersAreWritten() {
    RuntimeException surprise = new IllegalStateException("a surprise");
    IOException full = new IOException("the disk is full");
    scribe.soon(
        "one",
        () -> {
          throw surprise;
        });
    scribe.soon(
        "two",
        () -> {
          throw full;
        });
    scribe.soon("three", () -> written.add("three"));
    scribe.flush();
    assertEquals(List.of("three"), written);
    assertSame(surprise, complaints.getFirst().getCause());
    assertSame(full, complaints.getLast());
  }

  @Test
  void whatIsWrittenAtOnceTakesThePlaceOfWhatWaited() throws IOException {
    scribe.soon("one", () -> written.add("old"));
    scribe.now("one", () -> written.add("new"));
    scribe.flush();
    assertEquals(List.of("new"), written);
    IOException full = new IOException("the disk is full");
    assertSame(
        full,
        assertThrows(
            IOException.class,
            () ->
                scribe.now(
                    "one",
                    () -> {
                      throw full;
                    })));
    assertEquals(List.of(), complaints, "who asked knows");
  }
}
