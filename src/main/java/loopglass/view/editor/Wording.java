package loopglass.view.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import loopglass.language.Language;
import loopglass.playback.Origins;
import loopglass.view.panel.Labels;
import loopglass.view.syntax.Mistake;

/** What marks mean, in words. */
final class Wording {

  private static final double NANOS_PER_MS = 1e6;

  /** More are only counted. */
  private static final int MOST = 6;

  private static final int LONGEST = 60;

  private Wording() {}

  static String of(Mistake mistake) {
    String key = "mistake." + mistake.kind().name().toLowerCase(Locale.ROOT);
    return mistake.sign().isEmpty() ? Labels.text(key + ".any") : Labels.text(key, mistake.sign());
  }

  /** All that wait at a line: what, where, since when. */
  static String of(List<Waiter> waiting, Origins origins, int step) {
    String each =
        waiting.stream()
            .limit(MOST)
            .map(waiter -> of(waiter, origins, step))
            .collect(Collectors.joining("\n"));
    int rest = waiting.size() - MOST;
    String all = rest > 0 ? each + "\n" + Labels.text("mark.more", rest) : each;
    return all + "\n" + Labels.text(waiting.size() == 1 ? "mark.press" : "mark.press.many");
  }

  /** One of them. */
  static String of(Waiter waiter, Origins origins, int step) {
    String room = Labels.text("mark." + waiter.room().name().toLowerCase(Locale.ROOT));
    int since = waiter.since(origins, step);
    return since < 0
        ? Labels.text("mark.waits", shortened(waiter.what()), room)
        : Labels.text(
            "mark.since",
            shortened(waiter.what()),
            room,
            clock(origins.trace().step(since).after().clock()),
            Language.current().number(since));
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private static String clock(long nanos) {
    return Language.current().number(nanos / NANOS_PER_MS, 3) + " ms";
  }
}
