package loopglass.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loopglass.scenario.Scenario;

/** Types commands, and keeps what they print. */
final class Shell {

  /** What a command left behind. */
  record Result(int status, String out, String err) {}

  /** A desktop that only notes what it is asked to open. */
  static final class Screen implements Desktop {
    final List<Scenario> opened = new ArrayList<>();
    final boolean there;
    boolean atStart;

    Screen(boolean there) {
      this.there = there;
    }

    @Override
    public void open(Optional<Scenario> scenario, Optional<Path> file) throws NoDisplay {
      if (!there) {
        throw new NoDisplay("this is a test");
      }
      scenario.ifPresentOrElse(opened::add, () -> atStart = true);
    }
  }

  private Shell() {}

  static Result type(String... args) {
    return type(new Screen(true), "", args);
  }

  static Result type(Desktop desktop, String in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Runnable gone =
        () -> {
          throw new AssertionError("memory does not end");
        };
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new Output(out, gone),
            new Output(err, gone),
            false);
    int status = Loopglass.execute(terminal, desktop, args);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
