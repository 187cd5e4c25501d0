package loopglass.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import loopglass.scenario.NetworkRule.EventStream;
import loopglass.scenario.NetworkRule.Socket;
import loopglass.scenario.NetworkRule.SocketAct;
import loopglass.scenario.NetworkRule.SocketAnswer;
import loopglass.scenario.NetworkRule.StreamAct;

/** Reads the other side of a WebSocket or an EventSource from the front matter. */
final class PeerReader {

  private static final String SOCKET_ENTRY =
      "an entry is written as { after: 30ms, send: \"hi\" }, { on: \"ping\", send: \"pong\" } or"
          + " { after: 1s, close: 1000 }.";

  private static final String STREAM_ENTRY =
      "an entry is written as { after: 10ms, event: tick, data: \"1\" } or { after: 1s, close: true"
          + " }.";

  private PeerReader() {}

  static NetworkRule socket(Section rule) throws ScenarioException {
    rule.only(
        List.of("websocket", "opens", "fail", "script"),
        "'websocket' goes with opens, fail and script.");
    List<SocketAct> script = new ArrayList<>();
    List<SocketAnswer> answers = new ArrayList<>();
    for (Section entry : rule.list("script", SOCKET_ENTRY)) {
      entry.only(List.of("on", "after", "send", "close", "reason"), SOCKET_ENTRY);
      if (entry.has("on")) {
        answers.add(new SocketAnswer(entry.text("on", "*"), socketAct(entry)));
      } else {
        script.add(socketAct(entry));
      }
    }
    return new Socket(
        new UrlPattern(rule.text("websocket", "*")),
        rule.time("opens", Duration.ofMillis(20)),
        rule.truth("fail", false),
        List.copyOf(script),
        List.copyOf(answers));
  }

  private static SocketAct socketAct(Section entry) throws ScenarioException {
    Duration after = entry.time("after", Duration.ZERO);
    if (entry.has("send") == entry.has("close")) {
      throw entry.wrong("this entry must have either 'send' or 'close'; " + SOCKET_ENTRY);
    }
    if (entry.has("send")) {
      return new SocketAct.Send(after, entry.text("send", ""));
    }
    int code = entry.number("close", 1000, 1000, 4999);
    return new SocketAct.Close(after, code, entry.text("reason", ""));
  }

  static NetworkRule stream(Section rule) throws ScenarioException {
    rule.only(
        List.of("eventsource", "opens", "fail", "script"),
        "'eventsource' goes with opens, fail and script.");
    List<StreamAct> script = new ArrayList<>();
    for (Section entry : rule.list("script", STREAM_ENTRY)) {
      entry.only(List.of("after", "event", "data", "id", "close"), STREAM_ENTRY);
      script.add(streamAct(entry));
    }
    return new EventStream(
        new UrlPattern(rule.text("eventsource", "*")),
        rule.time("opens", Duration.ofMillis(20)),
        rule.truth("fail", false),
        List.copyOf(script));
  }

  private static StreamAct streamAct(Section entry) throws ScenarioException {
    Duration after = entry.time("after", Duration.ZERO);
    if (entry.has("data") == entry.truth("close", false)) {
      throw entry.wrong("this entry must have either 'data' or 'close'; " + STREAM_ENTRY);
    }
    if (!entry.has("data")) {
      return new StreamAct.Break(after);
    }
    return new StreamAct.Send(
        after, entry.text("event", "message"), entry.text("data", ""), entry.text("id", ""));
  }
}
