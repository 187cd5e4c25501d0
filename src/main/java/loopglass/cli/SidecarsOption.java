package loopglass.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import loopglass.film.Sidecar;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What stands beside a film: {@code srt,vtt,chapters,script}, {@code all} or {@code none}.
 *
 * @param sidecars the chosen ones
 */
record SidecarsOption(Set<Sidecar> sidecars) {

  /** Reads it. */
  static final class Converter implements ITypeConverter<SidecarsOption> {

    @Override
    public SidecarsOption convert(String value) {
      Set<Sidecar> sidecars = EnumSet.noneOf(Sidecar.class);
      for (String word : value.toUpperCase(Locale.ROOT).split(",", -1)) {
        switch (word.strip()) {
          case "ALL" -> sidecars.addAll(EnumSet.allOf(Sidecar.class));
          case "NONE" -> sidecars.clear();
          default -> sidecars.add(sidecar(word.strip()));
        }
      }
      return new SidecarsOption(sidecars);
    }

    private static Sidecar sidecar(String word) {
      for (Sidecar sidecar : Sidecar.values()) {
        if (sidecar.name().equals(word)) {
          return sidecar;
        }
      }
      throw new TypeConversionException(
          "'"
              + word.toLowerCase(Locale.ROOT)
              + "' does not stand beside a film: srt, vtt, chapters, script, all or none");
    }
  }
}
