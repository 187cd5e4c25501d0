package loopglass.engine.host.net;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.ObjectUrls;
import loopglass.engine.loop.VirtualClock;
import loopglass.scenario.NetworkRule;
import org.jspecify.annotations.Nullable;

/** Answers every request by the rules of the scenario; the only server there is. */
final class Server {

  /** After so long an address that nothing maps answers with 404. */
  static final long UNMAPPED = 100 * VirtualClock.MILLISECOND;

  /** After so long a file beside the page is there. */
  static final long FILE = 20 * VirtualClock.MILLISECOND;

  private static final int REDIRECTS = 20;
  private static final String ARRIVED = "the response has arrived";

  private final Host host;

  Server(Host host) {
    this.host = host;
  }

  private List<NetworkRule> rules() {
    return host.world().scenario().frontMatter().network();
  }

  /** Whether anything can be asked: there is a network. */
  boolean isReachable() {
    return host.world().connectivity().isOnline();
  }

  private String origin() {
    return host.world().origin();
  }

  /**
   * The answer to a request.
   *
   * @param url absolute
   */
  Answer answer(String method, String url) {
    if (url.startsWith("blob:")) {
      ObjectUrls.Entry entry = host.world().objectUrls().find(url);
      return entry == null || !method.equals("GET")
          ? new Answer.Failure(0)
          : found(0, url, entry.type(), entry.bytes());
    }
    if (url.startsWith("data:")) {
      DataUrl data = DataUrl.parse(url);
      return data == null ? new Answer.Failure(0) : found(0, url, data.type(), data.bytes());
    }
    boolean web = url.startsWith("http:") || url.startsWith("https:");
    if (!web || !isReachable()) {
      return new Answer.Failure(0);
    }
    return ruled(method, url);
  }

  private Answer ruled(String method, String url) {
    List<NetworkRule> rules = rules();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i) instanceof NetworkRule.Exchange exchange
          && exchange.fits(method, origin(), url)
          && host.world().ruleUses().take(i, exchange.times())) {
        return answer(exchange, url);
      }
    }
    String file = file(url);
    if (file != null) {
      return found(FILE, url, "", file.getBytes(StandardCharsets.UTF_8));
    }
    String said = "Nothing here: no rule in the front matter maps " + method + " " + url + "\n";
    return new Answer.Reply(
        UNMAPPED,
        404,
        HeaderList.of(Map.of("content-type", "text/plain;charset=UTF-8")),
        List.of(new Answer.Part(0, said.getBytes(StandardCharsets.UTF_8))),
        url,
        false,
        "no rule in the front matter maps this address: 404 after 100 ms");
  }

  private Answer answer(NetworkRule.Exchange exchange, String url) {
    long delay = exchange.delay().toNanos();
    return switch (exchange.outcome()) {
      case NetworkRule.Outcome.Failure() -> new Answer.Failure(delay);
      case NetworkRule.Outcome.Silence() -> new Answer.Silence();
      case NetworkRule.Outcome.Reply reply ->
          new Answer.Reply(
              delay,
              reply.status(),
              HeaderList.of(reply.headers()),
              reply.body().stream()
                  .map(
                      chunk ->
                          new Answer.Part(
                              chunk.after().toNanos(),
                              chunk.text().getBytes(StandardCharsets.UTF_8)))
                  .toList(),
              url,
              false,
              ARRIVED);
    };
  }

  private static Answer.Reply found(long delay, String url, String type, byte[] bytes) {
    HeaderList headers = new HeaderList();
    if (!type.isEmpty()) {
      headers.append("content-type", type);
    }
    if (!url.startsWith("data:")) {
      headers.append("content-length", Integer.toString(bytes.length));
    }
    return new Answer.Reply(
        delay, 200, headers, List.of(new Answer.Part(0, bytes)), url, false, ARRIVED);
  }

  /** The text of a file beside the page, or null. */
  private @Nullable String file(String url) {
    String plain = url.replaceFirst("[?#].*", "");
    for (Map.Entry<String, String> file :
        host.world().scenario().frontMatter().files().entrySet()) {
      if (plain.equals(Address.resolve(host, file.getKey()))) {
        return file.getValue();
      }
    }
    return null;
  }

  /** The answer after all redirects, their delays added up (Fetch §4.4 "HTTP-redirect fetch"). */
  Answer followed(String method, String url) {
    String asked = method;
    String at = url;
    long waited = 0;
    for (int i = 0; i <= REDIRECTS; i++) {
      Answer answer = answer(asked, at);
      if (answer instanceof Answer.Failure(long delay)) {
        return new Answer.Failure(waited + delay);
      }
      if (!(answer instanceof Answer.Reply reply)) {
        return answer;
      }
      String location = reply.headers().get("location");
      if (!isRedirect(reply.status()) || location == null) {
        return new Answer.Reply(
            waited + reply.delay(),
            reply.status(),
            reply.headers(),
            reply.body(),
            at,
            i > 0,
            reply.reason());
      }
      waited += reply.delay();
      String next = Address.resolve(host, location, at);
      if (next == null) {
        break;
      }
      boolean posted = asked.equals("POST") && (reply.status() == 301 || reply.status() == 302);
      if (posted || (reply.status() == 303 && !asked.equals("HEAD"))) {
        asked = "GET";
      }
      at = next;
    }
    return new Answer.Failure(waited);
  }

  static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** The rule for a WebSocket to an address, or null. */
  NetworkRule.@Nullable Socket socket(String url) {
    for (NetworkRule rule : rules()) {
      if (rule instanceof NetworkRule.Socket socket && socket.url().matches(origin(), url)) {
        return socket;
      }
    }
    return null;
  }

  /** The rule for an EventSource of an address, or null. */
  NetworkRule.@Nullable EventStream stream(String url) {
    for (NetworkRule rule : rules()) {
      if (rule instanceof NetworkRule.EventStream stream && stream.url().matches(origin(), url)) {
        return stream;
      }
    }
    return null;
  }
}
