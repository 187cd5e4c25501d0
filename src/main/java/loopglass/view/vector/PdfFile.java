package loopglass.view.vector;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The objects of a PDF file and where they begin (ISO 32000-1, 7.5). */
final class PdfFile {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  PdfFile() {
    ascii("%PDF-1.7\n");
    bytes.writeBytes(new byte[] {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
  }

  private void ascii(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** The number of an object that is written later. */
  int reserve() {
    offsets.add(0);
    return offsets.size();
  }

  /** Writes an object, and says its number. */
  int object(String body) {
    int number = reserve();
    object(number, body);
    return number;
  }

  /** Writes an object whose number was reserved. */
  void object(int number, String body) {
    offsets.set(number - 1, bytes.size());
    ascii(number + " 0 obj\n" + body + "\nendobj\n");
  }

  /**
   * Writes a packed stream, and says its number.
   *
   * @param entries of its dictionary, besides those that every stream has
   */
  int stream(String entries, String content) {
    byte[] packed = packed(content.getBytes(StandardCharsets.US_ASCII));
    int number = reserve();
    offsets.set(number - 1, bytes.size());
    ascii(number + " 0 obj\n<< " + entries + "/Filter /FlateDecode /Length " + packed.length);
    ascii(" >>\nstream\n");
    bytes.writeBytes(packed);
    ascii("\nendstream\nendobj\n");
    return number;
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      out.write(content);
    } catch (java.io.IOException e) {
      throw new AssertionError("memory does not end", e);
    }
    return packed.toByteArray();
  }

  /** A text as a string object, whatever its characters. */
  static String string(String text) {
    StringBuilder hex = new StringBuilder("<FEFF");
    for (char unit : text.toCharArray()) {
      hex.append(String.format(Locale.ROOT, "%04X", (int) unit));
    }
    return hex.append('>').toString();
  }

  /** The whole file. */
  byte[] complete(int catalog, int info) {
    int start = bytes.size();
    StringBuilder table = new StringBuilder("xref\n0 " + (offsets.size() + 1));
    table.append("\n0000000000 65535 f \n");
    for (int offset : offsets) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
    }
    table.append("trailer\n<< /Size ").append(offsets.size() + 1);
    table.append(" /Root ").append(catalog).append(" 0 R /Info ").append(info).append(" 0 R >>\n");
    ascii(table + "startxref\n" + start + "\n%%EOF\n");
    return bytes.toByteArray();
  }
}
