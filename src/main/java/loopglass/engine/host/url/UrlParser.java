package loopglass.engine.host.url;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads URLs (URL Standard §4.4 "basic URL parser"): a machine that takes one code point at a time.
 * A setter of the URL interface runs it from a state of its own over a URL that is there.
 */
final class UrlParser {

  private static final int EOF = -1;

  private final @Nullable UrlRecord base;
  private final @Nullable State override;
  private final int[] input;
  private final UrlRecord url;
  private final StringBuilder buffer = new StringBuilder();
  private State state;
  private int pointer;
  private int c;
  private boolean atSignSeen;
  private boolean insideBrackets;
  private boolean passwordTokenSeen;

  enum State {
    SCHEME_START,
    SCHEME,
    NO_SCHEME,
    SPECIAL_RELATIVE_OR_AUTHORITY,
    PATH_OR_AUTHORITY,
    RELATIVE,
    RELATIVE_SLASH,
    SPECIAL_AUTHORITY_SLASHES,
    SPECIAL_AUTHORITY_IGNORE_SLASHES,
    AUTHORITY,
    HOST,
    HOSTNAME,
    PORT,
    FILE,
    FILE_SLASH,
    FILE_HOST,
    PATH_START,
    PATH,
    OPAQUE_PATH,
    QUERY,
    FRAGMENT
  }

  private enum Next {
    GO_ON,
    END,
    FAILURE
  }

  private UrlParser(
      String text, @Nullable UrlRecord base, UrlRecord url, @Nullable State override) {
    this.input = text.replaceAll("[\t\n\r]", "").codePoints().toArray();
    this.base = base;
    this.url = url;
    this.override = override;
    this.state = override == null ? State.SCHEME_START : override;
  }

  /** A URL from its text; null when it is not valid. */
  static @Nullable UrlRecord parse(String text, @Nullable UrlRecord base) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    UrlRecord url = new UrlRecord();
    return new UrlParser(text.substring(from, to), base, url, null).run() ? url : null;
  }

  /** Changes a part of a URL, or leaves it as it is; false when it failed. */
  static boolean change(UrlRecord url, String text, State part) {
    return new UrlParser(text, null, url, part).run();
  }

  private boolean run() {
    for (pointer = 0; pointer <= input.length; pointer++) {
      c = pointer < input.length ? input[pointer] : EOF;
      Next next = step();
      if (next != Next.GO_ON) {
        return next == Next.END;
      }
    }
    return true;
  }

  private Next step() {
    return switch (state) {
      case SCHEME_START -> schemeStart();
      case SCHEME -> scheme();
      case NO_SCHEME -> noScheme();
      case SPECIAL_RELATIVE_OR_AUTHORITY ->
          c == '/' && at(1) == '/'
              ? skip(State.SPECIAL_AUTHORITY_IGNORE_SLASHES)
              : again(State.RELATIVE);
      case PATH_OR_AUTHORITY -> c == '/' ? go(State.AUTHORITY) : again(State.PATH);
      case RELATIVE -> relative();
      case RELATIVE_SLASH -> relativeSlash();
      case SPECIAL_AUTHORITY_SLASHES ->
          c == '/' && at(1) == '/'
              ? skip(State.SPECIAL_AUTHORITY_IGNORE_SLASHES)
              : again(State.SPECIAL_AUTHORITY_IGNORE_SLASHES);
      case SPECIAL_AUTHORITY_IGNORE_SLASHES ->
          c == '/' || c == '\\' ? Next.GO_ON : again(State.AUTHORITY);
      case AUTHORITY -> authority();
      case HOST, HOSTNAME -> host();
      case PORT -> port();
      case FILE -> file();
      case FILE_SLASH -> fileSlash();
      case FILE_HOST -> fileHost();
      case PATH_START -> pathStart();
      case PATH -> path();
      case OPAQUE_PATH -> opaquePath();
      case QUERY -> query();
      case FRAGMENT -> fragment();
    };
  }

  private Next go(State next) {
    state = next;
    return Next.GO_ON;
  }

  /** The next state looks at the same code point. */
  private Next again(State next) {
    pointer--;
    return go(next);
  }

  /** The next state begins behind the code point that follows. */
  private Next skip(State next) {
    pointer++;
    return go(next);
  }

  private int at(int distance) {
    return pointer + distance < input.length ? input[pointer + distance] : EOF;
  }

  private String take() {
    String taken = buffer.toString();
    buffer.setLength(0);
    return taken;
  }

  private boolean isEndOfAuthority() {
    return c == EOF || c == '/' || c == '?' || c == '#' || c == '\\' && url.isSpecial();
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private Next schemeStart() {
    if (isLetter(c)) {
      buffer.appendCodePoint(Character.toLowerCase(c));
      return go(State.SCHEME);
    }
    return override == null ? again(State.NO_SCHEME) : Next.FAILURE;
  }

  private Next scheme() {
    if (isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.') {
      buffer.appendCodePoint(Character.toLowerCase(c));
      return Next.GO_ON;
    }
    if (c != ':') {
      if (override != null) {
        return Next.FAILURE;
      }
      buffer.setLength(0);
      pointer = -1;
      return go(State.NO_SCHEME);
    }
    if (override != null) {
      return changeScheme(take());
    }
    url.scheme = take();
    if (url.scheme.equals("file")) {
      return go(State.FILE);
    }
    if (url.isSpecial()) {
      boolean relative = base != null && base.scheme.equals(url.scheme);
      return go(relative ? State.SPECIAL_RELATIVE_OR_AUTHORITY : State.SPECIAL_AUTHORITY_SLASHES);
    }
    if (at(1) == '/') {
      return skip(State.PATH_OR_AUTHORITY);
    }
    url.opaquePath = "";
    return go(State.OPAQUE_PATH);
  }

  /** A URL stays special or not, and a file takes no credentials. */
  private Next changeScheme(String scheme) {
    boolean file = scheme.equals("file") && (url.hasCredentials() || url.port >= 0);
    boolean bareFile = url.scheme.equals("file") && url.hostname().isEmpty();
    if (url.isSpecial() == UrlRecord.isSpecial(scheme) && !file && !bareFile) {
      url.scheme = scheme;
      if (url.isDefaultPort(url.port)) {
        url.port = -1;
      }
    }
    return Next.END;
  }

  private Next noScheme() {
    if (base == null) {
      return Next.FAILURE;
    }
    if (base.opaquePath != null) {
      if (c != '#') {
        return Next.FAILURE;
      }
      url.scheme = base.scheme;
      url.takePath(base);
      url.query = base.query;
      url.fragment = "";
      return go(State.FRAGMENT);
    }
    return again(base.scheme.equals("file") ? State.FILE : State.RELATIVE);
  }

  private Next relative() {
    UrlRecord from = from();
    url.scheme = from.scheme;
    if (c == '/' || c == '\\' && url.isSpecial()) {
      return go(State.RELATIVE_SLASH);
    }
    url.takeAuthority(from);
    return relativeTo(from);
  }

  private UrlRecord from() {
    if (base == null) {
      throw new IllegalStateException("a relative URL without a base");
    }
    return base;
  }

  /** What path, query and fragment begin with when the base's path holds. */
  private Next relativeTo(UrlRecord from) {
    url.takePath(from);
    url.query = from.query;
    if (c == '?') {
      url.query = "";
      return go(State.QUERY);
    }
    if (c == '#') {
      url.fragment = "";
      return go(State.FRAGMENT);
    }
    if (c == EOF) {
      return Next.GO_ON;
    }
    url.query = null;
    if (url.scheme.equals("file") && driveAt(pointer)) {
      url.path = new ArrayList<>();
    } else {
      url.shorten();
    }
    return again(State.PATH);
  }

  private Next relativeSlash() {
    if (c == '/' || c == '\\' && url.isSpecial()) {
      return go(url.isSpecial() ? State.SPECIAL_AUTHORITY_IGNORE_SLASHES : State.AUTHORITY);
    }
    url.takeAuthority(from());
    return again(State.PATH);
  }

  private Next authority() {
    if (c == '@') {
      credentials(atSignSeen ? "%40" + take() : take());
      atSignSeen = true;
      return Next.GO_ON;
    }
    if (!isEndOfAuthority()) {
      buffer.appendCodePoint(c);
      return Next.GO_ON;
    }
    if (atSignSeen && buffer.isEmpty()) {
      return Next.FAILURE;
    }
    pointer -= take().codePoints().toArray().length + 1;
    return go(State.HOST);
  }

  private void credentials(String text) {
    StringBuilder username = new StringBuilder(url.username);
    StringBuilder password = new StringBuilder(url.password);
    for (int codePoint : text.codePoints().toArray()) {
      if (codePoint == ':' && !passwordTokenSeen) {
        passwordTokenSeen = true;
      } else {
        Percent.encode(codePoint, Percent.USERINFO, passwordTokenSeen ? password : username);
      }
    }
    url.username = username.toString();
    url.password = password.toString();
  }

  private Next host() {
    if (override != null && url.scheme.equals("file")) {
      return again(State.FILE_HOST);
    }
    if (c == ':' && !insideBrackets) {
      if (buffer.isEmpty() || override == State.HOSTNAME) {
        return Next.FAILURE;
      }
      return takeHost() ? go(State.PORT) : Next.FAILURE;
    }
    if (isEndOfAuthority()) {
      boolean needed = override != null && (url.hasCredentials() || url.port >= 0);
      if (buffer.isEmpty() && (url.isSpecial() || needed) || !takeHost()) {
        return Next.FAILURE;
      }
      return override != null ? Next.END : again(State.PATH_START);
    }
    insideBrackets = c == '[' || insideBrackets && c != ']';
    buffer.appendCodePoint(c);
    return Next.GO_ON;
  }

  private boolean takeHost() {
    String text = take();
    String host = text.isEmpty() ? "" : HostParser.parse(text, url.isSpecial());
    if (host == null) {
      return false;
    }
    url.host = host;
    return true;
  }

  private Next port() {
    if (isDigit(c)) {
      buffer.appendCodePoint(c);
      return Next.GO_ON;
    }
    if (!isEndOfAuthority() && override == null) {
      return Next.FAILURE;
    }
    if (!buffer.isEmpty()) {
      String digits = take().replaceFirst("^0+(?=.)", "");
      int number = digits.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(digits);
      if (number > 0xFFFF) {
        return Next.FAILURE;
      }
      url.port = url.isDefaultPort(number) ? -1 : number;
      if (override != null) {
        return Next.END;
      }
    }
    return override != null ? Next.FAILURE : again(State.PATH_START);
  }

  private Next file() {
    url.scheme = "file";
    url.host = "";
    if (c == '/' || c == '\\') {
      return go(State.FILE_SLASH);
    }
    if (base == null || !base.scheme.equals("file")) {
      return again(State.PATH);
    }
    url.host = base.host;
    return relativeTo(base);
  }

  private Next fileSlash() {
    if (c == '/' || c == '\\') {
      return go(State.FILE_HOST);
    }
    if (base != null && base.scheme.equals("file")) {
      url.host = base.host;
      if (!driveAt(pointer) && !base.path.isEmpty() && base.path.getFirst().matches("[A-Za-z]:")) {
        url.path.add(base.path.getFirst());
      }
    }
    return again(State.PATH);
  }

  private Next fileHost() {
    if (c != EOF && c != '/' && c != '\\' && c != '?' && c != '#') {
      buffer.appendCodePoint(c);
      return Next.GO_ON;
    }
    if (override == null && isDrive(buffer)) {
      return again(State.PATH); // the buffer is the path's first segment
    }
    if (!takeHost()) {
      return Next.FAILURE;
    }
    if ("localhost".equals(url.host)) {
      url.host = "";
    }
    return override != null ? Next.END : again(State.PATH_START);
  }

  private static boolean isDrive(CharSequence text) {
    return text.length() == 2
        && isLetter(text.charAt(0))
        && (text.charAt(1) == ':' || text.charAt(1) == '|');
  }

  /** "starts with a Windows drive letter". */
  private boolean driveAt(int index) {
    if (index + 1 >= input.length
        || !isLetter(input[index])
        || input[index + 1] != ':' && input[index + 1] != '|') {
      return false;
    }
    return index + 2 == input.length || "/\\?#".indexOf(input[index + 2]) >= 0;
  }

  private Next pathStart() {
    if (url.isSpecial()) {
      return c == '/' || c == '\\' ? go(State.PATH) : again(State.PATH);
    }
    if (override == null && c == '?') {
      url.query = "";
      return go(State.QUERY);
    }
    if (override == null && c == '#') {
      url.fragment = "";
      return go(State.FRAGMENT);
    }
    if (c != EOF) {
      return c == '/' ? go(State.PATH) : again(State.PATH);
    }
    if (override != null && url.host == null) {
      url.path.add("");
    }
    return Next.GO_ON;
  }

  private Next path() {
    boolean slash = c == '/' || c == '\\' && url.isSpecial();
    boolean end = override == null && (c == '?' || c == '#');
    if (!slash && !end && c != EOF) {
      Percent.encode(c, Percent.PATH, buffer);
      return Next.GO_ON;
    }
    String segment = take();
    String plain = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
    if (plain.equals("..")) {
      url.shorten();
      if (!slash) {
        url.path.add("");
      }
    } else if (plain.equals(".")) {
      if (!slash) {
        url.path.add("");
      }
    } else {
      boolean drive = url.scheme.equals("file") && url.path.isEmpty() && isDrive(segment);
      url.path.add(drive ? segment.charAt(0) + ":" : segment);
    }
    if (c == '?') {
      url.query = "";
      return go(State.QUERY);
    }
    if (c == '#') {
      url.fragment = "";
      return go(State.FRAGMENT);
    }
    return Next.GO_ON;
  }

  private Next opaquePath() {
    if (c == EOF || c == '?' || c == '#') {
      url.opaquePath = take();
      if (c == '?') {
        url.query = "";
        return go(State.QUERY);
      }
      if (c == '#') {
        url.fragment = "";
        return go(State.FRAGMENT);
      }
      return Next.GO_ON;
    }
    Percent.encode(c, Percent.C0_CONTROL, buffer);
    return Next.GO_ON;
  }

  private Next query() {
    if (c == EOF || override == null && c == '#') {
      url.query = take();
      if (c == '#') {
        url.fragment = "";
        return go(State.FRAGMENT);
      }
      return Next.GO_ON;
    }
    Percent.encode(c, url.isSpecial() ? Percent.SPECIAL_QUERY : Percent.QUERY, buffer);
    return Next.GO_ON;
  }

  private Next fragment() {
    if (c == EOF) {
      url.fragment = take();
    } else {
      Percent.encode(c, Percent.FRAGMENT, buffer);
    }
    return Next.GO_ON;
  }
}
