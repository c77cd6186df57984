package dev.aether.domain.generation.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @Nested
  class Sentences {
    @Test
    void endAtMarksWithABlankBehind() {
      assertThat(sentences("One. Two! Three? Four… Five"))
          .containsExactly("One.", "Two!", "Three?", "Four…", "Five");
    }

    @Test
    void keepClosingMarksAndRepeatedOnes() {
      assertThat(sentences("“Really?!” She left. (So did he.) Wow!!! Good"))
          .containsExactly("“Really?!”", "She left.", "(So did he.)", "Wow!!!", "Good");
    }

    @Test
    void endAtLinesWhateverMarksThem() {
      assertThat(sentences("A heading\nText\r\nMore\u2028Line\u2029Last"))
          .containsExactly("A heading", "Text", "More", "Line", "Last");
    }

    @Test
    void doNotEndInsideOfNumbersAddressesAndAbbreviations() {
      assertThat(sentences("It costs 3.50 at www.loaf.example today."))
          .containsExactly("It costs 3.50 at www.loaf.example today.");
      assertThat(sentences("Ask Dr. Lind, e.g. on Monday. Mr. Oh is off. No. 5 too."))
          .containsExactly("Ask Dr. Lind, e.g. on Monday.", "Mr. Oh is off.", "No. 5 too.");
      assertThat(sentences("We open approx. at nine.")).hasSize(1);
      assertThat(sentences("Why? because. Nodr. Yes")).hasSize(4);
    }

    @Test
    void endAtFullWidthMarksWithoutABlank() {
      assertThat(sentences("パンです。おいしい！買う？はい")).containsExactly("パンです。", "おいしい！", "買う？", "はい");
    }

    @Test
    void haveWords() {
      assertThat(sentences("... !!! 🙂 \n - \n. Bread.")).containsExactly("Bread.");
      assertThat(sentences("")).isEmpty();
    }

    private List<String> sentences(String text) {
      return Prose.of(text).sentences().stream().map(s -> s.place().of(text)).toList();
    }
  }

  @Nested
  class Words {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "don't stop | don't,stop",
          "it’s well-known | it’s,well-known",
          "'quoted' -dash- | quoted,dash",
          "3.5 kg, 100% | 3.5,kg,100",
          "한국어 빵집입니다. | 한국어,빵집입니다",
          "naïve cafe\u0301 | naïve,cafe\u0301",
          "a😀b | a,b",
          "rock-'n'-roll | rock,n,roll"
        })
    void areRunsOfLettersAndDigits(String text, String words) {
      assertThat(Prose.of(text).words().stream().map(Word::text))
          .containsExactly(words.split(",", -1));
    }

    @Test
    void knowTheirPlace() {
      Word word = Prose.of("Oh, Bread’s!").words().get(1);
      assertThat(word.place()).isEqualTo(new Span(4, 11));
      assertThat(word.folded()).isEqualTo("bread's");
    }

    @Test
    void areShoutedInFourCapitalsAndMore() {
      assertThat(
              Prose.of("SALE SALe FAQ 빵빵빵빵 2025 ABC1 ABCD1").words().stream().map(Word::isShouted))
          .containsExactly(true, false, false, false, false, false, true);
    }
  }

  @Nested
  class Paragraphs {
    @Test
    void areParted() {
      Prose prose = Prose.of("One two.\nThree.\n\nFour. Five.\n \nSix");
      assertThat(prose.paragraphs().stream().map(List::size)).containsExactly(3, 2, 1);
    }
  }

  @Nested
  class Language {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "We bake the bread for you every day in our own oven.",
          "Fresh bread daily",
          "one two three four five six seven eight nine the"
        })
    void isEnglish(String text) {
      assertThat(Prose.of(text).language()).isEqualTo(TextLanguage.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"매일 아침 빵을 굽습니다.", "Morning 우리빵집", "abcdefg 가나다"})
    void isKorean(String text) {
      assertThat(Prose.of(text).language()).isEqualTo(TextLanguage.KOREAN);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Unser Brot wird jeden Tag frisch gebacken, ganz ohne Zusatzstoffe",
          "one two three four five six seven eight nine ten the",
          "Мы печём хлеб",
          "パンを毎日焼きます",
          "abcdefgh 가나다",
          "abcdefg хле",
          "123 456",
          "",
          "🙂"
        })
    void isSomethingElse(String text) {
      assertThat(Prose.of(text).language()).isEqualTo(TextLanguage.OTHER);
    }

    @Test
    void isEnglishFromEightTenthsOfLatinLettersOn() {
      assertThat(Prose.of("abcdefgh хл").language()).isEqualTo(TextLanguage.ENGLISH);
    }
  }

  @Nested
  class Finding {
    @Test
    void findsAPhraseInAnyCaseAndNotInsideOfAWord() {
      assertThat(Prose.of("Bread and BREAD ART").find("art")).hasValue(16);
      assertThat(Prose.of("Party at the art house").find("Art")).hasValue(13);
      assertThat(Prose.of("Party").find("art")).isEmpty();
      assertThat(Prose.of("동네빵집").find("빵집")).hasValue(2);
      assertThat(Prose.of("art").find("art")).hasValue(0);
    }
  }
}
