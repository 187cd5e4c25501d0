package loopglass.scenario;

import java.io.StringWriter;
import loopglass.scenario.Yaml.Kind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a part of the front matter as JSON. */
final class Json {

  private Json() {}

  static String of(Yaml value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, out);
    }
    return text.toString();
  }

  private static void write(Yaml value, JsonGenerator out) {
    switch (value) {
      case Yaml.Scalar(Kind kind, String text, int _) -> {
        switch (kind) {
          case TEXT -> out.writeString(text);
          case TRUTH -> out.writeBoolean(text.equalsIgnoreCase("true"));
          case NOTHING -> out.writeNull();
          case NUMBER -> number(text, out);
        }
      }
      case Yaml.Sequence(var items, int _) -> {
        out.writeStartArray();
        for (Yaml item : items) {
          write(item, out);
        }
        out.writeEndArray();
      }
      case Yaml.Mapping(var entries, int _, int _) -> {
        out.writeStartObject();
        for (Yaml.Entry entry : entries) {
          out.writeName(entry.key());
          write(entry.value(), out);
        }
        out.writeEndObject();
      }
    }
  }

  /** JSON has no words for infinity and what is not a number; JSON.stringify says null, too. */
  private static void number(String text, JsonGenerator out) {
    if (Double.isFinite(Double.parseDouble(text))) {
      out.writeNumber(text);
    } else {
      out.writeNull();
    }
  }
}
