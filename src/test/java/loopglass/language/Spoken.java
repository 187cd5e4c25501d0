package loopglass.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Pending;
import loopglass.trace.Trace;

/**
 * Tells whether every word of a visible text is accounted for: it is a Vietnamese text of a bundle,
 * with what fills it accounted for as well, or it is the program's own.
 */
public final class Spoken {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NAME = Pattern.compile("[A-Z]+ |\\S+://|[A-Z]\\w+ [/w]|[{'\\[]");
  private static final int DEEP = 6;
  private static final int STEPS = 5_000;

  /** A text with holes: its longest part between them, for a quick look, and all of it. */
  private record Template(String longest, Pattern pattern) {}

  /** The bundles' texts, in which anything may stand for their holes, and their words. */
  private static final List<Template> TEXTS = new ArrayList<>();

  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (String name : Bundle.names()) {
      if (!name.equals("depth")) { // its paragraphs are shown whole and never filled in
        read(Bundle.of(name + "_vi"));
      }
    }
    add(Bundle.of("messages_vi").text("words.in") + " {rest}");
  }

  private final Map<String, Boolean> known = new HashMap<>();
  private String own;

  /** What is the program's own: its text and names, and what the trace tells of it. */
  public Spoken(String program, List<Trace> traces) {
    Set<String> all = new LinkedHashSet<>(List.of(program, "message", "window"));
    traces.forEach(trace -> own(trace, all));
    own = line(String.join("\n", all));
  }

  private static void read(Bundle bundle) {
    for (String key : bundle.keys()) {
      add(bundle.text(key).replace(" | ", " "));
      for (String part : bundle.text(key).split(" \\| ")) {
        add(part);
        WORDS.addAll(List.of(part.split("[\\s{}:,.·]+")));
      }
    }
  }

  private static void add(String quotedText) {
    String text = quotedText.replaceAll("[“”]", "");
    boolean says = LETTERS.matcher(text.replaceAll("\\{\\w+}", "")).find();
    if (says) {
      String quoted = Texts.filled(Pattern.quote(text), name -> "\\E(.*?)\\Q");
      String longest =
          Pattern.compile("\\{\\w+}")
              .splitAsStream(text)
              .max(Comparator.comparingInt(String::length))
              .orElseThrow();
      TEXTS.add(new Template(longest, Pattern.compile(quoted, Pattern.DOTALL)));
    }
  }

  private static void own(Trace trace, Set<String> all) {
    for (int i = 0; i < Math.min(STEPS, trace.size()); i++) {
      switch (trace.step(i).event()) {
        case Event.Pushed(Frame frame) -> {
          all.add(frame.call());
          all.add(frame.name() + "()");
        }
        case Event.Popped(var _, var _, String value) when value != null -> all.add(value);
        case Event.Registered(Pending pending) -> {
          all.add(pending.call());
          all.add(pending.callback());
          all.add(pending.api());
          names(pending.handle(), all);
        }
        case Event.Queued(Job job) -> {
          all.add(job.code());
          if (job.kind() == Job.Kind.REACTION) {
            all.add(job.label());
          } else {
            names(job.label(), all);
          }
        }
        case Event.Logged(Line line) -> all.add(line.text());
        case Event.Reported(Line line, var _) -> all.add(line.text());
        case Event.Started(String name, var _) -> all.add(name);
        default -> {}
      }
    }
  }

  /** Names of events, of what fires them, and addresses: no words of a language. */
  private static void names(String text, Set<String> all) {
    for (String part : text.split(" on |: |^(message|go to|error in|run) ")) {
      if (!part.contains(" ") || NAME.matcher(part).lookingAt()) {
        all.add(part);
      }
    }
  }

  /** More that is the program's own. */
  public void own(String text) {
    own = own + " " + line(text);
    known.clear();
  }

  /** Whether every word of it is accounted for. */
  public boolean accounts(String text) {
    return accounts(line(text), 0);
  }

  private boolean accounts(String text, int depth) {
    if (!LETTERS.matcher(text).find() || depth > DEEP) {
      return depth <= DEEP;
    }
    Boolean answer = known.get(text);
    if (answer == null) {
      answer = isOwn(text) || isText(text, depth) || isJoined(text, depth);
      known.put(text, answer);
    }
    return answer;
  }

  private boolean isOwn(String text) {
    for (int at = own.indexOf(text); at >= 0; at = own.indexOf(text, at + 1)) {
      if (isEdge(at) && isEdge(at + text.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word of the program's own goes on there. */
  private boolean isEdge(int at) {
    return at == 0
        || at == own.length()
        || !Character.isLetterOrDigit(own.charAt(at - 1))
        || !Character.isLetterOrDigit(own.charAt(at));
  }

  private boolean isText(String text, int depth) {
    for (Template template : TEXTS) {
      Matcher matcher = template.pattern().matcher(text);
      if (text.contains(template.longest()) && matcher.matches()) {
        boolean all = true;
        for (int i = 1; i <= matcher.groupCount(); i++) {
          all &= accounts(matcher.group(i).strip(), depth + 1);
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
  }

  /** Parts that stand beside each other, and a text with its middle left out. */
  private boolean isJoined(String text, int depth) {
    return parts(text, " · ", part -> accounts(part, depth + 1))
        || parts(text, "✕ ", part -> accounts(part, depth + 1))
        || parts(text, ", ", part -> accounts(part, depth + 1))
        || parts(text, ": ", part -> accounts(part, depth + 1))
        || parts(text, " ", part -> isOwn(part) || !LETTERS.matcher(part).find())
        || text.contains("…") && isShortened(text);
  }

  /** Whether all words are known but those that were cut. */
  private boolean isShortened(String text) {
    String whole = text.replaceAll("[^\\s:,]*\\s?…\\s?[^\\s:,]*", " ");
    return Pattern.compile("[\\s:,]+")
        .splitAsStream(whole)
        .allMatch(word -> WORDS.contains(word) || isOwn(word) || !LETTERS.matcher(word).find());
  }

  private static boolean parts(String text, String by, Predicate<String> which) {
    return text.contains(by)
        && Pattern.compile(Pattern.quote(by))
            .splitAsStream(text)
            .map(String::strip)
            .allMatch(which);
  }

  /** On one line and without quotation marks, which only say where a name begins and ends. */
  private static String line(String text) {
    return SPACE.matcher(text.replaceAll("[“”]", "").strip()).replaceAll(" ");
  }
}
