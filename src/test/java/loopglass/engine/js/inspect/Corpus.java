package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.objects.Undefined;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import loopglass.engine.js.Guest;
import org.graalvm.polyglot.PolyglotException;

/** Programs and what they print, stored one after another with a mark between them. */
final class Corpus {

  private static final Pattern MARK = Pattern.compile("(?m)^//// ?.*\\n");
  private static final Pattern FRAMES =
      Pattern.compile(
          "(?m)^( *)at .*?((?: \\{|,| \\]| \\})?)$(?:\\n\\1at .*?((?: \\{|,| \\]| \\})?)$)*");

  private static final Pattern SHARED =
      Pattern.compile("(?m)^ *\\.\\.\\. \\d+ lines matching cause stack trace \\.\\.\\.\\n");

  private Corpus() {}

  static List<String> read(String name) throws IOException {
    try (InputStream in = Corpus.class.getResourceAsStream(name)) {
      return split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static List<String> split(String text) {
    String[] parts = MARK.split(text);
    return Arrays.asList(parts).subList(1, parts.length);
  }

  /** What a program prints through console.log, its frames of errors left out. */
  static String output(String program) {
    StringBuilder out = new StringBuilder();
    try (Guest guest = new Guest()) {
      guest.define(
          "log",
          arguments -> {
            out.append(Inspection.format(arguments)).append('\n');
            return Undefined.instance;
          });
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
  static String withoutFrames(String text) {
    return FRAMES
        .matcher(SHARED.matcher(text).replaceAll(""))
        .replaceAll(m -> m.group(1) + "at frames" + (m.group(3) == null ? m.group(2) : m.group(3)));
  }
}
