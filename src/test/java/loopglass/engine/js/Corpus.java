package loopglass.engine.js;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import loopglass.engine.js.clone.Foreign;
import loopglass.engine.js.clone.NotCloneable;
import loopglass.engine.js.clone.Serialized;
import loopglass.engine.js.clone.StructuredClone;
import loopglass.engine.js.dom.DomException;
import loopglass.engine.js.inspect.Inspection;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.DynamicTest;

/** Programs and what they print, stored one after another with a mark between them. */
public final class Corpus {

  private static final Pattern MARK = Pattern.compile("(?m)^//// ?.*\\n");
  private static final Pattern FRAMES =
      Pattern.compile(
          "(?m)^( *)at .*?((?: \\{|,| \\]| \\})?)$(?:\\n\\1at .*?((?: \\{|,| \\]| \\})?)$)*");

  private static final Pattern SHARED =
      Pattern.compile("(?m)^ *\\.\\.\\. \\d+ lines matching cause stack trace \\.\\.\\.\\n");

  private Corpus() {}

  /** A test for each program of a corpus: it prints what is stored beside it. */
  public static List<DynamicTest> tests(Class<?> room, String name) throws IOException {
    List<String> programs = read(room, name + ".js");
    List<String> outputs = read(room, name + ".out");
    assertEquals(programs.size(), outputs.size(), "each program has an expected output");
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      String program = programs.get(i);
      String expected = withoutFrames(outputs.get(i));
      tests.add(
          DynamicTest.dynamicTest(
              program.lines().findFirst().orElse("empty"),
              () -> assertEquals(expected, output(program))));
    }
    return tests;
  }

  private static List<String> read(Class<?> room, String name) throws IOException {
    try (InputStream in = room.getResourceAsStream(name)) {
      return split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  public static List<String> split(String text) {
    String[] parts = MARK.split(text);
    return Arrays.asList(parts).subList(1, parts.length);
  }

  /** What a program prints through console.log, its frames of errors left out. */
  public static String output(String program) {
    StringBuilder out = new StringBuilder();
    try (Guest guest = new Guest()) {
      guest.define(
          "log",
          arguments -> {
            out.append(Inspection.format(arguments)).append('\n');
            return Undefined.instance;
          });
      DomException.install(guest.realm());
      guest.define("structuredClone", arguments -> structuredClone(guest.realm(), arguments));
      try {
        guest.run("(function (console) {" + program + "\n})({ log, dir: null })", "case.js");
      } catch (PolyglotException thrown) {
        out.append("THROWN ").append(thrown.getMessage()).append('\n');
        if (!thrown.isGuestException()) {
          thrown.printStackTrace();
        }
      }
    }
    return withoutFrames(out.toString());
  }

  /** Runs of frame lines become one, whose end (a brace, a comma) stays. */
  public static String withoutFrames(String text) {
    return FRAMES
        .matcher(SHARED.matcher(text).replaceAll(""))
        .replaceAll(m -> m.group(1) + "at frames" + (m.group(3) == null ? m.group(2) : m.group(3)));
  }

  private static Object structuredClone(JSRealm realm, Object[] arguments) {
    List<Object> transfer = new ArrayList<>();
    if (arguments.length > 1
        && arguments[1] instanceof JSObject options
        && JSObject.get(options, Strings.fromJavaString("transfer"))
            instanceof JSArrayObject list) {
      transfer.addAll(List.of(JSArray.toArray(list)));
    }
    try {
      Serialized sent = StructuredClone.serialize(realm, arguments[0], transfer, Foreign.NONE);
      return StructuredClone.deserialize(realm, sent, state -> state).value();
    } catch (NotCloneable reason) {
      throw DomException.thrown(realm, "DataCloneError", String.valueOf(reason.getMessage()));
    }
  }
}
