package loopglass.engine.js.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import loopglass.engine.js.Guest;
import org.junit.jupiter.api.Test;

/** Errors say what Node says; oracle.mjs made the expectation. */
class WordingTest {

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = WordingTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** The message of a failing program after rewording, as the program could print it. */
  private static String said(String program) {
    String[] statements = program.split(";(?![^(]*\\))");
    String last = statements[statements.length - 1].strip();
    String strict = program.startsWith("'use strict'") ? "'use strict';" : "";
    StringBuilder said = new StringBuilder();
    try (Guest guest = new Guest()) {
      guest.define(
          "attempt",
          arguments -> {
            try {
              JSFunction.call(
                  (JSFunctionObject) arguments[0], guest.realm().getGlobalObject(), new Object[0]);
            } catch (GraalJSException thrown) {
              if (thrown instanceof JSException engines) {
                Wording.reword(engines, last);
              }
              said.append(thrown.getMessage());
            }
            return Undefined.instance;
          });
      guest.run("attempt(function () {" + strict + program + "\n})", "program.js");
    }
    return said.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
  }

  @Test
  void errorsAreWordedAsInNode() throws IOException {
    List<String> programs = lines("programs.txt");
    List<String> messages = lines("messages.txt");
    assertEquals(programs.size(), messages.size());
    List<String> different = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      String said = said(programs.get(i));
      if (!said.equals(messages.get(i))) {
        different.add(programs.get(i) + "\n  Node: " + messages.get(i) + "\n  here: " + said);
      }
    }
    assertTrue(different.isEmpty(), () -> String.join("\n", different));
  }

  @Test
  void messagesOfTheProgramAreLeftAlone() {
    String own = "throw new TypeError(\"Cannot read property 'x' of undefined\")";
    assertEquals("TypeError: Cannot read property 'x' of undefined", said(own));
  }

  @Test
  void aMessageAloneIsRewordedByTheTable() {
    assertEquals(
        "Cannot read properties of null (reading 'x')",
        Wording.inV8Words("Cannot read property 'x' of null", "o.x"));
    assertNull(Wording.inV8Words("o.f is not a function", "o.f()"));
  }
}
