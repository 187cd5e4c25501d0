package loopglass.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import loopglass.film.Estimate;
import loopglass.film.FilmException;
import loopglass.film.Filming;
import loopglass.film.Progress;

/** Says how far a film has come: as a bar that moves on a terminal, else as a line now and then. */
final class FilmWatch {

  private static final int WIDTH = 30;
  private static final long BAR_MILLIS = 100;
  private static final long LINE_MILLIS = 10_000;

  private final Terminal terminal;
  private final Filming filming;
  private final Estimate estimate;

  FilmWatch(Terminal terminal, Filming filming, Estimate estimate) {
    this.terminal = terminal;
    this.filming = filming;
    this.estimate = estimate;
  }

  /** Waits for the film. */
  int await(Path out) throws Refusal, InterruptedException {
    boolean bar = terminal.interactive();
    terminal
        .err()
        .line(
            out
                + ": "
                + length(estimate.seconds())
                + ", "
                + frames(estimate.frames())
                + ", about "
                + bytes(estimate.bytes())
                + ".");
    try {
      while (true) {
        try {
          List<Path> files =
              filming.result().get(bar ? BAR_MILLIS : LINE_MILLIS, TimeUnit.MILLISECONDS);
          if (bar) {
            terminal.err().text("\r\u001B[K");
          }
          say(files);
          return Status.OK;
        } catch (TimeoutException e) {
          tell(out, filming.progress(), bar);
        }
      }
    } catch (CancellationException e) {
      throw new Refusal(out + ": the film was cancelled; nothing of it is left.");
    } catch (ExecutionException e) {
      if (bar) {
        terminal.err().text("\r\u001B[K");
      }
      if (e.getCause() instanceof FilmException failure) {
        throw new Refusal(String.valueOf(failure.getMessage()));
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void tell(Path out, Progress progress, boolean bar) {
    String left = "about " + length(progress.left().toMillis() / 1000.0) + " left";
    if (bar) {
      int done = (int) Math.round(WIDTH * progress.share());
      String line =
          String.format(
              Locale.ROOT,
              "%s%s %3.0f %%  frame %d of %d  %s",
              "█".repeat(done),
              "░".repeat(WIDTH - done),
              100 * progress.share(),
              progress.frame(),
              progress.frames(),
              progress.frame() == 0 ? "" : left);
      terminal.err().text("\r" + line + "\u001B[K");
    } else if (progress.frame() > 0) {
      terminal
          .err()
          .line(
              String.format(
                  Locale.ROOT,
                  "%s: frame %d of %d (%.0f %%), %s.",
                  out,
                  progress.frame(),
                  progress.frames(),
                  100 * progress.share(),
                  left));
    }
  }

  private void say(List<Path> files) {
    Duration took = filming.progress().elapsed();
    for (Path file : files) {
      terminal.out().line(file + size(file));
    }
    terminal
        .err()
        .line(
            String.format(
                Locale.ROOT,
                "%s of film made in %s (%.1f times as fast as it plays).",
                length(estimate.seconds()),
                length(took.toMillis() / 1000.0),
                estimate.seconds() / Math.max(0.001, took.toMillis() / 1000.0)));
  }

  private static String size(Path file) {
    try {
      return Files.isDirectory(file) ? "" : "  " + bytes(Files.size(file));
    } catch (IOException e) {
      return "";
    }
  }

  private static String frames(int frames) {
    return String.format(Locale.ROOT, "%,d", frames) + (frames == 1 ? " frame" : " frames");
  }

  private static String length(double seconds) {
    long whole = Math.round(seconds);
    return seconds < 10
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }

  private static String bytes(long bytes) {
    return bytes < 1_000_000
        ? Math.max(1, bytes / 1000) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
