package loopglass.film;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** A running ffmpeg that frames are piped to. */
final class Encoder implements FrameSink {

  /** Lines of complaint that are kept; the first ones name the cause. */
  private static final int LINES = 12;

  private final Process process;
  private final OutputStream frames;
  private final Thread listener;
  private final Deque<String> complaints = new ArrayDeque<>();

  /**
   * Starts one.
   *
   * @param arguments what it does with raw frames from its standard input
   */
  Encoder(Ffmpeg ffmpeg, List<String> arguments) throws FilmException {
    try {
      process =
          ffmpeg
              .process("ffmpeg", arguments)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new FilmException("The encoder does not start: " + e.getMessage(), e);
    }
    frames = process.getOutputStream();
    listener = Thread.ofPlatform().name("film-encoder").daemon().start(this::listen);
  }

  private void listen() {
    try (BufferedReader lines = process.errorReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (complaints) {
          if (complaints.size() < LINES) {
            complaints.add(line.strip());
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // It was ended while it spoke.
    }
  }

  @Override
  public void take(byte[] pixels) throws FilmException {
    try {
      frames.write(pixels);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void finish() throws FilmException {
    try {
      frames.close();
    } catch (IOException e) {
      throw failure(e);
    }
    try {
      if (process.waitFor() != 0) {
        throw failure(new IOException("it ended with code " + process.exitValue()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FilmException("The film was cancelled.", e);
    }
  }

  /** The processor time it has taken so far, as far as the system tells. */
  Duration busy() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What the encoder says of it, in a sentence. */
  private FilmException failure(IOException otherwise) {
    try {
      listener.join(2_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String said;
    synchronized (complaints) {
      said =
          complaints.stream()
              .map(line -> line.replaceFirst("^\\[[^\\]]* @ [^\\]]*\\] ", ""))
              .distinct()
              .limit(2)
              .map(line -> line.replaceFirst("\\.$", ""))
              .collect(Collectors.joining("; "));
    }
    if (said.contains("No space left")) {
      return new FilmException("There is no room left on the disk for the film.", otherwise);
    }
    if (said.contains("error while loading shared libraries")) {
      return new FilmException(
          "The encoder does not start here ("
              + said
              + "); on Debian, libpulse0, libasound2 or libxcb-shm0 may be missing.",
          otherwise);
    }
    return new FilmException(
        "The encoder stopped: " + (said.isEmpty() ? otherwise.getMessage() : said) + ".",
        otherwise);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
      frames.close();
    } catch (IOException e) {
      // Nobody reads them any more.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
