package loopglass.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          timer 12 is due                | timer 12 đã đến hạn
          resume load(1)                 | chạy tiếp load(1)
          run inline script 2            | chạy script nội tuyến 2
          message on a port              | message trên một cổng
          message on channel hall        | message trên kênh hall
          the user pressed Enter         | người dùng nhấn Enter
          the user pressed a in #name    | người dùng nhấn a trong #name
          GET /a: part 1 of 3            | GET /a: phần 1 / 3
          a.txt, 1 byte                  | a.txt, 1 byte
          a.js:3: there is no such file. | a.js:3: không có tệp như vậy.
          () => shown()                  | () => shown()
          """)
  void aPhraseIsKnownByItsEnglishWords(String english, String vietnamese) {
    assertEquals(vietnamese, Language.VIETNAMESE.during(() -> Phrases.said(english)));
    assertEquals(english, Phrases.said(english));
  }

  @Test
  void everyPhraseIsFoundByItsOwnWords() {
    Bundle english = Bundle.of("phrases");
    Bundle vietnamese = Bundle.of("phrases_vi");
    for (String key : english.keys()) {
      String said =
          Language.VIETNAMESE.during(
              () -> Phrases.said(Texts.filled(english.text(key), n -> "7" + n)));
      assertEquals(Texts.filled(vietnamese.text(key), n -> "7" + n), said, key);
    }
  }
}
