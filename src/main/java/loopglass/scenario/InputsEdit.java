package loopglass.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Adds inputs to the front matter of a program's text and leaves all else as it is, comments
 * included.
 */
public final class InputsEdit {

  private static final String OPEN = "/*---";
  private static final String CLOSE = "---*/";

  private final String text;
  private final List<String> items;

  private InputsEdit(String text, List<Input> inputs) {
    this.text = text;
    this.items = inputs.stream().map(InputText::of).toList();
  }

  /**
   * The change of a text that adds inputs after those it has.
   *
   * @param name the program's file, for complaints
   * @throws ScenarioException if its front matter is wrong, or is written in a way in which nothing
   *     can be added to it by rule
   */
  public static TextEdit append(String name, String text, List<Input> inputs)
      throws ScenarioException {
    List<Input> wanted = new ArrayList<>(Scenario.parse(name, text).frontMatter().inputs());
    wanted.addAll(inputs);
    TextEdit edit = new InputsEdit(text, inputs).edit();
    try {
      if (Scenario.parse(name, edit.of(text)).frontMatter().inputs().equals(wanted)) {
        return edit;
      }
    } catch (ScenarioException e) {
      // then the front matter is written in another way than lines of keys; said below
    }
    throw new ScenarioException(
        name,
        "the inputs cannot be written into this front matter; write them as a list of lines, - "
            + InputText.of(inputs.getFirst())
            + ".");
  }

  private TextEdit edit() {
    int open = text.indexOf(OPEN);
    if (open < 0 || !text.substring(0, open).replace("\uFEFF", "").isBlank()) {
      int start = text.startsWith("\uFEFF") ? 1 : 0;
      return new TextEdit(start, start, OPEN + "\ninputs:\n" + lines("  ") + CLOSE + "\n");
    }
    int close = text.indexOf(CLOSE, open);
    List<Line> lines = linesBetween(open + OPEN.length(), close);
    int key = keyLine(lines);
    return key < 0 ? newKey(close) : moreItems(lines, key);
  }

  /** A line of the front matter. */
  private record Line(int start, int end, String text) {
    boolean saysSomething() {
      return !text.isBlank() && !text.strip().startsWith("#");
    }

    String indent() {
      return text.substring(0, text.length() - text.stripLeading().length());
    }
  }

  private List<Line> linesBetween(int from, int to) {
    List<Line> lines = new ArrayList<>();
    for (int start = from; start <= to; ) {
      int end = text.indexOf('\n', start);
      end = end < 0 || end > to ? to : end;
      lines.add(new Line(start, end, text.substring(start, end)));
      start = end + 1;
    }
    return lines;
  }

  private static int keyLine(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().matches("inputs\\s*:.*")) {
        return i;
      }
    }
    return -1;
  }

  private TextEdit newKey(int close) {
    boolean ownLine = text.lastIndexOf('\n', close) >= 0 && isBlankBefore(close);
    int at = ownLine ? text.lastIndexOf('\n', close) + 1 : close;
    return new TextEdit(at, at, (ownLine ? "" : "\n") + "inputs:\n" + lines("  "));
  }

  private boolean isBlankBefore(int close) {
    return text.substring(text.lastIndexOf('\n', close) + 1, close).isBlank();
  }

  private TextEdit moreItems(List<Line> lines, int key) {
    int last = key;
    String indent = "  ";
    boolean first = true;
    for (int i = key + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.saysSomething()) {
        continue;
      }
      if (line.indent().isEmpty() && !line.text().startsWith("-")) {
        break;
      }
      if (first && line.text().strip().startsWith("-")) {
        indent = line.indent();
      }
      first = false;
      last = i;
    }
    Line end = lines.get(last);
    boolean flow = lines.get(key).text().replaceFirst("#.*", "").contains("[");
    return flow ? intoBrackets(lines.get(key).start(), end.end()) : after(end, indent);
  }

  private TextEdit after(Line end, String indent) {
    int at = end.end();
    int before = at > end.start() && text.charAt(at - 1) == '\r' ? at - 1 : at;
    String added = lines(indent);
    return new TextEdit(before, before, "\n" + added.substring(0, added.length() - 1));
  }

  private TextEdit intoBrackets(int from, int to) {
    int bracket = text.lastIndexOf(']', to - 1);
    boolean empty = text.substring(text.indexOf('[', from) + 1, bracket).isBlank();
    return new TextEdit(bracket, bracket, (empty ? "" : ", ") + String.join(", ", items));
  }

  private String lines(String indent) {
    return items.stream().map(item -> indent + "- " + item + "\n").collect(Collectors.joining());
  }
}
