package loopglass.engine.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarTest {

  private static final List<String> KNOWN =
      List.of("queueMicrotask", "setTimeout", "setInterval", "console", "fetch", "URL", "Map");

  @Test
  void findsSlipsOfTheFinger() {
    assertEquals("queueMicrotask", Similar.nameTo("queMicrotask", KNOWN));
    assertEquals("setTimeout", Similar.nameTo("setTimeuot", KNOWN));
    assertEquals("setTimeout", Similar.nameTo("settimeout", KNOWN));
    assertEquals("console", Similar.nameTo("consol", KNOWN));
    assertEquals("URL", Similar.nameTo("Url", KNOWN));
  }

  @Test
  void leavesOtherNamesAlone() {
    assertNull(Similar.nameTo("user", KNOWN));
    assertNull(Similar.nameTo("x", KNOWN));
    assertNull(Similar.nameTo("Mxq", KNOWN));
    assertNull(Similar.nameTo("window", KNOWN));
  }
}
