package loopglass.engine.host.net;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import loopglass.engine.host.Host;
import loopglass.engine.host.World;
import loopglass.engine.host.file.Blob;
import loopglass.engine.host.file.File;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.PlatformObject;

/** Names and values as a form sends them (XHR Standard §4). */
public final class FormData extends PlatformObject {

  /** What stands between the parts of an encoded form; fixed, so that every run is the same. */
  static final String BOUNDARY = "----LoopglassFormBoundary0000000000000001";

  /**
   * An entry.
   *
   * @param value a String or a {@link File}
   */
  private record Entry(String name, Object value) {}

  /** What has entries to give: a form element. */
  public interface Form {

    /**
     * HTML §4.10.22.4 "constructing the entry list".
     *
     * @param submitter the position of the argument that may name the button
     */
    void enter(FormData data, Call call, int submitter);
  }

  private final List<Entry> entries = new ArrayList<>();

  static void install(Host host) {
    host.idl()
        .define("FormData", FormData.class)
        .constructor(0, FormData::constructed)
        .action("append", 2, (form, call) -> form.entries.add(entry(host, call)))
        .action("delete", 1, FormData::delete)
        .operation(
            "get",
            1,
            (form, call) -> form.values(call.scalarText(0)).stream().findFirst().orElse(null))
        .operation("getAll", 1, (form, call) -> form.values(call.scalarText(0)))
        .operation("has", 1, (form, call) -> !form.values(call.scalarText(0)).isEmpty())
        .action("set", 2, (form, call) -> form.set(entry(host, call)))
        .pairs(
            form -> form.entries.stream().<List<?>>map(e -> List.of(e.name(), e.value())).toList())
        .install();
  }

  private static FormData constructed(Call call) {
    FormData data = new FormData();
    if (call.has(0)) {
      if (!(Idl.platform(call.value(0), PlatformObject.class) instanceof Form form)) {
        throw call.notOfType(0, "HTMLFormElement");
      }
      form.enter(data, call, 1);
    }
    return data;
  }

  private static Entry entry(Host host, Call call) {
    String name = call.scalarText(0);
    Blob blob = Idl.platform(call.value(1), Blob.class);
    if (blob == null) {
      if (call.count() > 2) {
        throw call.notOfType(1, "Blob");
      }
      return new Entry(name, call.scalarText(1));
    }
    String own = blob instanceof File file ? file.name() : "blob";
    long now = World.BEGINNING_MS + host.clock().now() / 1_000_000;
    boolean keeps = blob instanceof File && !call.has(2);
    return new Entry(
        name,
        keeps
            ? blob
            : new File(blob.bytes(), call.has(2) ? call.scalarText(2) : own, blob.type(), now));
  }

  /** Adds an entry, for forms. */
  public void append(String name, String value) {
    entries.add(new Entry(name, value));
  }

  /** Adds a file, for forms. */
  public void append(String name, File file) {
    entries.add(new Entry(name, file));
  }

  private static void delete(FormData form, Call call) {
    String name = call.scalarText(0);
    form.entries.removeIf(entry -> entry.name().equals(name));
  }

  private List<Object> values(String name) {
    return entries.stream().filter(e -> e.name().equals(name)).map(Entry::value).toList();
  }

  private void set(Entry entry) {
    int at = 0;
    while (at < entries.size() && !entries.get(at).name().equals(entry.name())) {
      at++;
    }
    int from = at;
    if (at == entries.size()) {
      entries.add(entry);
    } else {
      entries.set(at, entry);
      entries.subList(from + 1, entries.size()).removeIf(e -> e.name().equals(entry.name()));
    }
  }

  /** multipart/form-data (RFC 7578). */
  byte[] encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Entry entry : entries) {
      String head =
          "--"
              + BOUNDARY
              + "\r\nContent-Disposition: form-data; name=\""
              + escaped(entry.name())
              + "\"";
      if (entry.value() instanceof File file) {
        String type = file.type().isEmpty() ? "application/octet-stream" : file.type();
        write(
            bytes,
            head
                + "; filename=\""
                + escaped(file.name())
                + "\"\r\nContent-Type: "
                + type
                + "\r\n\r\n");
        bytes.writeBytes(file.bytes());
        write(bytes, "\r\n");
      } else {
        write(bytes, head + "\r\n\r\n" + entry.value() + "\r\n");
      }
    }
    write(bytes, "--" + BOUNDARY + "--\r\n");
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String name) {
    return name.replace("\n", "%0A").replace("\r", "%0D").replace("\"", "%22");
  }

  /** A body as form data (Fetch §5.3 "package data"); TypeError when it is none. */
  static FormData parsed(Call call, String type, byte[] bytes) {
    String lower = type.toLowerCase(Locale.ROOT);
    FormData form = new FormData();
    if (lower.startsWith("application/x-www-form-urlencoded")) {
      for (String pair : new String(bytes, StandardCharsets.UTF_8).split("&")) {
        if (!pair.isEmpty()) {
          String[] parts = pair.split("=", 2);
          form.append(unescaped(parts[0]), parts.length > 1 ? unescaped(parts[1]) : "");
        }
      }
      return form;
    }
    int at = type.indexOf("boundary=");
    if (!lower.startsWith("multipart/form-data") || at < 0) {
      throw call.typeError("Could not parse content as FormData.");
    }
    String boundary = "--" + type.substring(at + "boundary=".length()).replace("\"", "");
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String part : text.split(Pattern.quote(boundary))) {
      int end = part.indexOf("\r\n\r\n");
      if (end > 0) {
        form.entries.add(
            part(
                part.substring(0, end),
                part.substring(end + 4, Math.max(end + 4, part.length() - 2))));
      }
    }
    return form;
  }

  private static Entry part(String head, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    String name = parameter(head, "name");
    String fileName = parameter(head, "filename");
    if (!head.contains("filename=")) {
      return new Entry(name, new String(bytes, StandardCharsets.UTF_8));
    }
    int at = head.toLowerCase(Locale.ROOT).indexOf("content-type:");
    String type = at < 0 ? "text/plain" : head.substring(at + "content-type:".length()).strip();
    return new Entry(name, new File(bytes, fileName, type, World.BEGINNING_MS));
  }

  private static String parameter(String head, String key) {
    int at = head.indexOf(" " + key + "=\"");
    if (at < 0) {
      return "";
    }
    int from = at + key.length() + 3;
    int to = head.indexOf('"', from);
    String raw = head.substring(from, to < 0 ? head.length() : to);
    return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        .replace("%22", "\"")
        .replace("%0A", "\n")
        .replace("%0D", "\r");
  }

  private static String unescaped(String text) {
    byte[] bytes = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
    return new String(Urls.percentDecoded(bytes), StandardCharsets.UTF_8);
  }
}
