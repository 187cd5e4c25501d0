package loopglass.view.keeping;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import loopglass.view.panel.Labels;

/**
 * What is wrong with a file, in words and without its name, which the sentence around has: Java
 * often names the file and nothing else.
 */
public final class Complaints {

  private Complaints() {}

  /** What is wrong, as the end of a sentence without its full stop. */
  public static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> Labels.text("file.denied");
      case NoSuchFileException _ -> Labels.text("file.noFolder");
      case FileSystemException refused when refused.getReason() != null -> refused.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
