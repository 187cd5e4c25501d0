package loopglass.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import loopglass.language.Language;
import loopglass.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence that there is can be asked for more, and finds its rule. */
class DepthTest {

  private static final Texts MESSAGES = new Texts("messages");
  private static final Texts DEPTH = new Texts("depth");

  private static Stream<Caption> captions() {
    return MESSAGES.keys().stream()
        .filter(key -> !key.startsWith("words."))
        .map(key -> new Caption(key, "", "", MESSAGES.pattern(key).split("\\s*\\|\\s*")[2]));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceHasAShortParagraph(Language language) {
    language.during(
        () -> {
          List<String> wrong = new ArrayList<>();
          captions()
              .map(Caption::depth)
              .map(Depth::why)
              .filter(why -> why.split("(?<=[.!?])\\s+").length < 2 || why.length() > 460)
              .forEach(wrong::add);
          assertEquals(List.of(), wrong);
          return language;
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleOfAStandardLeadsIntoIt(Language language) {
    language.during(
        () -> {
          Set<String> hosts = new TreeSet<>();
          captions()
              .filter(caption -> !caption.rule().startsWith("Loopglass"))
              .map(caption -> caption.depth().address())
              .map(Optional::orElseThrow)
              .forEach(
                  address -> {
                    assertEquals("https", address.getScheme());
                    assertTrue(!address.getFragment().isEmpty(), address::toString);
                    hosts.add(address.getHost());
                  });
          assertTrue(hosts.contains("html.spec.whatwg.org"), hosts::toString);
          assertTrue(hosts.contains("tc39.es"), hosts::toString);
          return language;
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsKeptThatNoSentenceAsksFor(Language language) {
    language.during(
        () -> {
          Set<String> asked = new HashSet<>();
          captions()
              .forEach(
                  caption -> {
                    asked.add("why." + Depth.topic(caption.key()));
                    asked.add("steps." + Depth.name(caption.rule()));
                  });
          Set<String> kept = new TreeSet<>(DEPTH.keys());
          kept.removeAll(asked);
          kept.removeIf(key -> key.startsWith("steps.loopglass")); // these go by English names
          assertEquals(Set.of(), kept);
          return language;
        });
  }

  @Test
  void aRuleSaysItsStepsInOrderAndWhereToReadIt() {
    Depth depth = new Caption("queued.reaction", "", "", "HTML · queue a microtask").depth();
    assertEquals("HTML Living Standard", depth.standard());
    assertEquals("queue a microtask", depth.section());
    assertEquals(3, depth.steps().size());
    assertEquals(
        Optional.of(
            URI.create("https://html.spec.whatwg.org/multipage/webappapis.html#queue-a-microtask")),
        depth.address());
  }

  @Test
  void whatLoopglassDecidesItselfIsInNoStandard() {
    Depth depth = new Caption("clock.busy", "", "", "Loopglass · virtual clock").depth();
    assertEquals("Loopglass", depth.standard());
    assertEquals(Optional.empty(), depth.address());
    assertTrue(!depth.steps().isEmpty());
  }
}
