package loopglass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description =
        "Holds programs to their front matter: is it right, is every stop reached, is the output"
            + " so.",
    footer = {
      "",
      "One line a finding, with file and line; where the output differs, the first difference below"
          + " it. Nothing is written: an expected output is worth something only when it comes from"
          + " elsewhere, such as a real browser. Exit code 1 when there is a finding."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Programs, or folders: every .js and .mjs file in them.")
  private List<String> paths = List.of();

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    List<String> files = new ArrayList<>();
    for (String path : paths) {
      files.addAll(Sources.of(path));
    }
    int findings = 0;
    int wrong = 0;
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<List<Finding>>> checks = new ArrayList<>();
      for (String file : files) {
        checks.add(workers.submit(() -> Check.of(file)));
      }
      for (Future<List<Finding>> check : checks) {
        List<Finding> found = found(check);
        found.forEach(this::print);
        findings += found.size();
        wrong += found.isEmpty() ? 0 : 1;
      }
    }
    terminal.out().line(summary(files.size(), wrong, findings));
    return findings == 0 ? Status.OK : Status.FAILED;
  }

  private static List<Finding> found(Future<List<Finding>> check) throws Exception {
    try {
      return check.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private void print(Finding finding) {
    terminal.out().line(finding.sentence());
    finding.details().forEach(terminal.out()::line);
  }

  private static String summary(int programs, int wrong, int findings) {
    String checked = programs == 1 ? "1 program" : programs + " programs";
    return findings == 0
        ? checked + ", no finding."
        : "%s, %d finding%s in %d of them."
            .formatted(checked, findings, findings == 1 ? "" : "s", wrong);
  }
}
