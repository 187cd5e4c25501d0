package loopglass.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import loopglass.scenario.Devices.Fix;
import loopglass.scenario.Devices.Permission;
import loopglass.scenario.Devices.Permission.State;
import loopglass.scenario.NetworkRule.Chunk;
import loopglass.scenario.NetworkRule.EventStream;
import loopglass.scenario.NetworkRule.Exchange;
import loopglass.scenario.NetworkRule.Outcome;
import loopglass.scenario.NetworkRule.Socket;
import loopglass.scenario.NetworkRule.SocketAct;
import loopglass.scenario.NetworkRule.SocketAnswer;
import loopglass.scenario.NetworkRule.StreamAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SurroundingsTest {

  private static FrontMatter matter(String yaml) throws ScenarioException {
    return Scenario.parse("p.js", "/*---\n" + yaml + "---*/\n").frontMatter();
  }

  private static Duration ms(long milliseconds) {
    return Duration.ofMillis(milliseconds);
  }

  @Test
  void readsRequestsAndTheirResponses() throws ScenarioException {
    List<NetworkRule> rules =
        matter(
                """
                network:
                  - { method: post, url: "/users/*", delay: 120ms, status: 201, json: { id: 7 }, times: 2 }
                  - url: https://cdn.example/a.txt
                    headers: { X-A: 5, content-type: text/css }
                    body: "text"
                  - { url: /slow, chunks: [ { after: 10ms, text: a }, { after: 20ms, text: b } ] }
                  - { url: /down, delay: 1s, fail: true }
                  - { url: /never, fail: timeout }
                """)
            .network();
    assertEquals(
        List.of(
            new Exchange(
                "POST",
                new UrlPattern("/users/*"),
                ms(120),
                new Outcome.Reply(
                    201,
                    Map.of("content-type", "application/json"),
                    List.of(new Chunk(Duration.ZERO, "{\"id\":7}"))),
                2),
            new Exchange(
                "*",
                new UrlPattern("https://cdn.example/a.txt"),
                Duration.ZERO,
                new Outcome.Reply(
                    200,
                    Map.of("X-A", "5", "content-type", "text/css"),
                    List.of(new Chunk(Duration.ZERO, "text"))),
                NetworkRule.ALWAYS),
            new Exchange(
                "*",
                new UrlPattern("/slow"),
                Duration.ZERO,
                new Outcome.Reply(
                    200,
                    Map.of("content-type", "text/plain;charset=UTF-8"),
                    List.of(new Chunk(ms(10), "a"), new Chunk(ms(20), "b"))),
                NetworkRule.ALWAYS),
            new Exchange(
                "*", new UrlPattern("/down"), ms(1000), new Outcome.Failure(), NetworkRule.ALWAYS),
            new Exchange(
                "*",
                new UrlPattern("/never"),
                Duration.ZERO,
                new Outcome.Silence(),
                NetworkRule.ALWAYS)),
        rules);
  }

  @Test
  void readsScriptedPeers() throws ScenarioException {
    List<NetworkRule> rules =
        matter(
                """
                network:
                  - websocket: wss://chat.example/
                    opens: 5ms
                    script:
                      - { after: 30ms, send: "hi" }
                      - { on: "ping*", after: 5ms, send: "pong" }
                      - { after: 100ms, close: 1001, reason: bye }
                  - eventsource: /feed
                    script:
                      - { after: 10ms, event: tick, data: "1", id: a }
                      - { close: true }
                  - { websocket: /gone, fail: true }
                """)
            .network();
    assertEquals(
        List.of(
            new Socket(
                new UrlPattern("wss://chat.example/"),
                ms(5),
                false,
                List.of(
                    new SocketAct.Send(ms(30), "hi"), new SocketAct.Close(ms(100), 1001, "bye")),
                List.of(new SocketAnswer("ping*", new SocketAct.Send(ms(5), "pong")))),
            new EventStream(
                new UrlPattern("/feed"),
                ms(20),
                false,
                List.of(
                    new StreamAct.Send(ms(10), "tick", "1", "a"),
                    new StreamAct.Break(Duration.ZERO))),
            new Socket(new UrlPattern("/gone"), ms(20), true, List.of(), List.of())),
        rules);
  }

  @ParameterizedTest
  @CsvSource({
    "/users/*, https://a.example/users/7, true",
    "/users/*, https://a.example/users/7/posts?x=1#y, true",
    "/users/*, https://a.example/users, false",
    "/users/*, https://b.example/users/7, false",
    "users.json, https://a.example/users.json?v=2, true",
    "/find?q=*, https://a.example/find?q=cat, true",
    "/find?q=*, https://a.example/find, false",
    "/chat, wss://a.example/chat, true",
    "https://b.example, https://b.example/, true",
    "https://*.example/*, https://b.example/x, true",
    "*, https://b.example/x, true",
    "/*b*c, https://a.example/abxbc, true",
    "/*b*c, https://a.example/abcd, false",
  })
  void patternsStandForUrls(String pattern, String url, boolean fits) {
    assertEquals(fits, new UrlPattern(pattern).matches("https://a.example", url));
  }

  @Test
  void readsDevices() throws ScenarioException {
    Devices devices =
        matter(
                """
                devices:
                  permissions: { persistent-storage: granted, clipboard-read: { prompt: denied } }
                  notifications: { prompt: denied, after: 2s }
                  geolocation:
                    delay: 200ms
                    latitude: 48.1
                    longitude: 11.6
                    moves: [ { after: 1s, latitude: 48.2 }, { after: 2s, fail: unavailable } ]
                  clipboard: copied
                  camera: denied
                  microphone: none
                  media: { duration: 30s, autoplay: allowed }
                """)
            .devices();
    assertEquals(State.GRANTED, devices.permission("persistent-storage").state());
    assertEquals(
        new Permission(State.PROMPT, State.DENIED, ms(500)), devices.permission("clipboard-read"));
    assertEquals(
        new Permission(State.PROMPT, State.DENIED, ms(2000)), devices.permission("notifications"));
    assertEquals(State.DENIED, devices.permission("camera").state());
    assertSame(Permission.ASKED, devices.permission("geolocation"));
    assertEquals(
        new Devices.Location(
            ms(200),
            new Fix.Position(48.1, 11.6, 20),
            List.of(
                new Devices.Move(ms(1000), new Fix.Position(48.2, 11.6, 20)),
                new Devices.Move(ms(2000), new Fix.Unavailable()))),
        devices.location());
    assertEquals("copied", devices.clipboard());
    assertEquals(new Devices.Media(ms(30_000), true), devices.media());
    assertFalse(devices.microphone());
  }

  @Test
  void aDeviceMayBeOneWord() throws ScenarioException {
    assertEquals(
        State.DENIED,
        matter("devices: { geolocation: denied }\n").devices().permission("geolocation").state());
    assertEquals(
        new Fix.Timeout(),
        matter("devices: { geolocation: timeout }\n").devices().location().fix());
  }
}
