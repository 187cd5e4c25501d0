package loopglass.engine.host.file;

import java.util.List;
import java.util.stream.IntStream;
import loopglass.engine.host.Arrival;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Exotic;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.js.idl.SerializableObject;
import org.jspecify.annotations.Nullable;

/** The files that a user has chosen (File API §5). */
public final class FileList extends PlatformObject implements SerializableObject {

  private final List<File> files;

  /** A list of files. */
  public FileList(List<File> files) {
    this.files = List.copyOf(files);
  }

  /** The files, in the order chosen. */
  public List<File> files() {
    return files;
  }

  @Override
  public Object serialize() {
    return (Arrival) there -> new FileList(files);
  }

  private @Nullable File at(int index) {
    return index >= 0 && index < files.size() ? files.get(index) : null;
  }

  static void install(Host host) {
    host.idl()
        .define("FileList", FileList.class)
        .get("length", list -> list.files.size())
        .operation("item", 1, (list, call) -> list.at(call.integer(0)))
        .iterable(list -> list.files)
        .exotic(new Indexed())
        .install();
  }

  private static final class Indexed implements Exotic<FileList> {
    @Override
    public List<String> names(FileList list) {
      return IntStream.range(0, list.files.size()).mapToObj(String::valueOf).toList();
    }

    @Override
    public @Nullable Object get(FileList list, String name) {
      return name.matches("0|[1-9][0-9]{0,8}") ? list.at(Integer.parseInt(name)) : null;
    }
  }
}
