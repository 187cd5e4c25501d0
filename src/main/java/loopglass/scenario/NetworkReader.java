package loopglass.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loopglass.scenario.NetworkRule.Chunk;
import loopglass.scenario.NetworkRule.Exchange;
import loopglass.scenario.NetworkRule.Outcome;
import loopglass.scenario.Yaml.Kind;

/** Reads the front matter's {@code network}. */
final class NetworkReader {

  private static final String SHAPE =
      "a rule is written as { url: \"/users/*\", delay: 120ms, status: 200, body: \"text\" },"
          + " { websocket: \"wss://…\", script: […] } or { eventsource: \"/feed\", script: […] }.";

  private static final List<String> KEYS =
      List.of(
          "method", "url", "delay", "times", "fail", "status", "headers", "body", "json", "chunks");

  private NetworkReader() {}

  static List<NetworkRule> read(Section matter) throws ScenarioException {
    List<NetworkRule> rules = new ArrayList<>();
    for (Section rule : matter.list("network", SHAPE)) {
      if (rule.has("websocket")) {
        rules.add(PeerReader.socket(rule));
      } else if (rule.has("eventsource")) {
        rules.add(PeerReader.stream(rule));
      } else {
        rules.add(exchange(rule));
      }
    }
    return List.copyOf(rules);
  }

  private static NetworkRule exchange(Section rule) throws ScenarioException {
    rule.only(KEYS, SHAPE);
    if (!rule.has("url")) {
      throw rule.wrong("this rule lacks 'url'; " + SHAPE);
    }
    return new Exchange(
        rule.text("method", "*").toUpperCase(Locale.ROOT),
        new UrlPattern(rule.text("url", "*")),
        rule.time("delay", Duration.ZERO),
        outcome(rule),
        rule.number("times", NetworkRule.ALWAYS, 1, NetworkRule.ALWAYS));
  }

  private static Outcome outcome(Section rule) throws ScenarioException {
    Yaml fail = rule.at("fail");
    if (fail == null) {
      return reply(rule);
    }
    String answer = rule.firstOf(List.of("status", "headers", "body", "json", "chunks"));
    if (answer != null) {
      throw rule.wrong(rule.line(answer), "a request that fails has no '" + answer + "'.");
    }
    if (fail instanceof Yaml.Scalar(Kind kind, String text, int _)) {
      if (kind == Kind.TRUTH && rule.truth("fail", false)) {
        return new Outcome.Failure();
      }
      if (kind == Kind.TEXT && text.equals("timeout")) {
        return new Outcome.Silence();
      }
    }
    throw rule.wrong(fail.line(), "'fail' must be true or timeout.");
  }

  private static Outcome reply(Section rule) throws ScenarioException {
    Map<String, String> headers =
        new LinkedHashMap<>(
            rule.texts("headers", "'headers' must be written as { content-type: text/plain }."));
    List<String> bodies = List.of("body", "json", "chunks").stream().filter(rule::has).toList();
    if (bodies.size() > 1) {
      throw rule.wrong(
          rule.line(bodies.get(1)),
          "a response has one body: either '"
              + bodies.getFirst()
              + "' or '"
              + bodies.get(1)
              + "'.");
    }
    List<Chunk> body = List.of();
    Yaml json = rule.at("json");
    if (json != null) {
      body = List.of(new Chunk(Duration.ZERO, Json.of(json)));
      typed(headers, "application/json");
    } else if (rule.has("body")) {
      body = List.of(new Chunk(Duration.ZERO, rule.text("body", "")));
      typed(headers, "text/plain;charset=UTF-8");
    } else if (rule.has("chunks")) {
      body = chunks(rule);
      typed(headers, "text/plain;charset=UTF-8");
    }
    return new Outcome.Reply(
        rule.number("status", 200, 200, 599), Collections.unmodifiableMap(headers), body);
  }

  private static void typed(Map<String, String> headers, String type) {
    if (headers.keySet().stream().noneMatch(name -> name.equalsIgnoreCase("content-type"))) {
      headers.put("content-type", type);
    }
  }

  private static List<Chunk> chunks(Section rule) throws ScenarioException {
    String shape = "a chunk is written as { after: 10ms, text: \"…\" }.";
    List<Chunk> chunks = new ArrayList<>();
    for (Section chunk : rule.list("chunks", shape)) {
      chunk.only(List.of("after", "text"), shape);
      chunks.add(new Chunk(chunk.time("after", Duration.ZERO), chunk.text("text", "")));
    }
    return List.copyOf(chunks);
  }
}
