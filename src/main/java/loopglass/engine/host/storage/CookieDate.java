package loopglass.engine.host.storage;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as cookies write them, in many ways (RFC 6265 §5.1.1). */
final class CookieDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})");

  private CookieDate() {}

  /**
   * Milliseconds since the epoch.
   *
   * @param otherwise when it is no date
   */
  static long parse(String text, long otherwise) {
    Matcher time = TIME.matcher(text);
    if (!time.find()) {
      return otherwise;
    }
    int day = 0;
    int month = 0;
    int year = -1;
    for (String token : time.replaceFirst(" ").split("[^0-9A-Za-z]+")) {
      String word = token.toLowerCase(Locale.ROOT);
      if (word.matches("[0-9]{1,2}") && day == 0) {
        day = Integer.parseInt(word);
      } else if (word.matches("[0-9]{2}|[0-9]{4}") && year < 0) {
        int number = Integer.parseInt(word);
        year = number >= 100 ? number : number + (number < 70 ? 2000 : 1900);
      } else if (word.length() >= 3 && MONTHS.contains(word.substring(0, 3))) {
        month = MONTHS.indexOf(word.substring(0, 3)) + 1;
      }
    }
    try {
      return LocalDateTime.of(
              year,
              month,
              day,
              Integer.parseInt(time.group(1)),
              Integer.parseInt(time.group(2)),
              Integer.parseInt(time.group(3)))
          .toInstant(ZoneOffset.UTC)
          .toEpochMilli();
    } catch (DateTimeException e) {
      return otherwise;
    }
  }
}
