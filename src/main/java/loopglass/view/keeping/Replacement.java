package loopglass.view.keeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file anew, with a moment in which it is the old one and none in which it is neither: it
 * is written beside its place and then moved there.
 *
 * <p>That makes another file of it. Where that would be noticed (a link has to stay a link, the
 * rights have to stay, the folder may take no new file), it is written in its place.
 */
public final class Replacement {

  private static final String LINKS = "unix:nlink";

  private Replacement() {}

  /**
   * Writes a file.
   *
   * @throws IOException if it could not be written; what was there before is there still, unless it
   *     had to be written in its place
   */
  public static void write(Path path, byte[] bytes) throws IOException {
    Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path fresh = canBeReplaced(real) ? fresh(real) : null;
    if (fresh == null) {
      Files.write(path, bytes);
      return;
    }
    boolean moved = false;
    try {
      fill(fresh, bytes);
      moved = takesRightsOf(real, fresh) && move(fresh, real);
    } finally {
      if (!moved) {
        Files.deleteIfExists(fresh);
      }
    }
    if (!moved) {
      Files.write(path, bytes);
    }
  }

  private static boolean canBeReplaced(Path real) throws IOException {
    if (!Files.exists(real)) {
      return !Files.isSymbolicLink(real); // one that leads nowhere yet
    }
    return Files.isRegularFile(real)
        && Files.isWritable(real)
        && !(isPosix(real)
            && Files.getAttribute(real, LINKS) instanceof Integer links
            && links > 1);
  }

  /** Another file beside it, or null where there can be none. */
  private static @Nullable Path fresh(Path real) {
    for (int number = 1; ; number++) {
      Path fresh = real.resolveSibling("." + real.getFileName() + ".new-" + number);
      try {
        return Files.createFile(fresh);
      } catch (IOException e) {
        if (!(e instanceof FileAlreadyExistsException)) {
          return null;
        }
      }
    }
  }

  private static void fill(Path fresh, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        int _ = channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Whether it belongs to the same people now, who may do the same with it. */
  private static boolean takesRightsOf(Path real, Path fresh) {
    if (!Files.exists(real) || !isPosix(real)) {
      return true;
    }
    try {
      PosixFileAttributes old = Files.readAttributes(real, PosixFileAttributes.class);
      PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
      PosixFileAttributes mine = view.readAttributes();
      if (!mine.group().equals(old.group())) {
        view.setGroup(old.group());
      }
      view.setPermissions(old.permissions());
      return mine.owner().equals(old.owner());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean move(Path fresh, Path real) {
    try {
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      return false; // Windows does not move it to where another program reads
    }
  }

  private static boolean isPosix(Path real) {
    return Files.getFileAttributeView(real, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        != null;
  }
}
