package dev.aether.domain.generation.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aether.domain.generation.content.prose.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {

  @Nested
  class English {
    /** Values counted by hand: words, sentences and syllables put into the formula. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The cat sat on the mat. | 116.145",
          "This sentence, taken as a reading passage unto itself, is being used to prove a point. | 68.983",
          "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature. | 37.455",
          "We bake. You eat. | 120.205"
        })
    void isFleschsReadingEase(String text, double value) {
      Readability found = readability(text);
      assertThat(found.measure()).isEqualTo(Measure.FLESCH_READING_EASE);
      assertThat(found.value()).isCloseTo(value, within(0.001));
      assertThat(found.score().points())
          .isEqualTo((int) Math.max(0, Math.min(100, Math.round(value))));
    }

    @Test
    void saysHowMuchWordsAndSentencesTake() {
      String text =
          "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
      assertThat(readability(text).score().findings())
          .containsExactly(
              Finding.at(
                  new Span(0, 81),
                  Check.LONG_SENTENCES,
                  14,
                  "Sentences have 13.0 words on average, the longest 13."),
              Finding.at(
                  new Span(4, 14), Check.LONG_WORDS, 49, "Words have 1.85 syllables on average."));
    }

    @Test
    void pointsAtTheFirstOfTheLongest() {
      String text =
          "They say a bakery is a family. And every family in the valley loves a bakery in the"
              + " morning.";
      Finding finding = readability(text).score().findings().get(0);
      assertThat(finding.check()).isEqualTo(Check.LONG_SENTENCES);
      assertThat(finding.place()).hasValue(new Span(31, text.length()));
      assertThat(finding.lost()).isEqualTo(10);
      assertThat(finding.message())
          .isEqualTo("Sentences have 9.5 words on average, the longest 12.");
      String twice = "빵을 ".repeat(12).strip() + ". " + "떡을 ".repeat(12).strip() + ".";
      assertThat(readability(twice).score().findings().get(0).place()).hasValue(new Span(0, 36));
    }

    @Test
    void isZeroForTheHardestAndAHundredForTheEasiest() {
      Readability hard =
          readability("Incomprehensibilities characterize the internationalization.");
      assertThat(hard.value()).isNegative();
      assertThat(hard.score().points()).isZero();
      assertThat(readability("The cat sat.").score().findings()).isEmpty();
    }
  }

  @Nested
  class Korean {
    @Test
    void isAHundredForShortSentencesOfShortWords() {
      Readability found = readability("매일 아침 빵을 굽습니다. 따뜻할 때 오세요.");
      assertThat(found.measure()).isEqualTo(Measure.KOREAN_EOJEOL);
      assertThat(found.value()).isEqualTo(100);
      assertThat(found.score().points()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"9,100", "10,96", "15,76", "19,60", "30,60"})
    void takesFourPointsForEachEojeolBeyondNine(int eojeol, int points) {
      String text = "빵을 ".repeat(eojeol);
      Readability found = readability(text);
      assertThat(found.score().points()).isEqualTo(points);
      assertThat(found.value()).isEqualTo(points);
      if (points < 100) {
        assertThat(found.score().findings())
            .containsExactly(
                Finding.at(
                    new Span(0, text.length() - 1),
                    Check.LONG_SENTENCES,
                    100 - points,
                    "Sentences have %d.0 eojeol on average, the longest %d."
                        .formatted(eojeol, eojeol)));
      }
    }

    @Test
    void takesPointsForLongEojeol() {
      String text = "가나다라마바 " + "빵을 굽고. ".repeat(2);
      assertThat(readability(text).score().findings())
          .containsExactly(
              Finding.at(
                  new Span(0, 6),
                  Check.LONG_WORDS,
                  8,
                  "1 of 5 words have 6 syllable blocks and more."));
      assertThat(readability("가나다라마 빵을 굽고. 빵을 굽고.").score().findings()).isEmpty();
    }

    @Test
    void takesPointsForWordsInLatinLetters() {
      assertThat(readability("OK 빵을 굽고. 빵을 굽고.").score().findings())
          .containsExactly(
              Finding.at(
                  new Span(0, 2), Check.FOREIGN_WORDS, 5, "1 of 5 words are in Latin letters."));
      assertThat(readability("OK빵 빵을 굽고. 빵을 굽고.").score().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"전문적인", "효율성을", "현대화", "성장률이", "경쟁력과", "체계적으로"})
    void takesPointsForAbstractWords(String word) {
      assertThat(readability(word + " 빵을 굽고. 빵을 굽고.").score().findings())
          .containsExactly(
              Finding.at(
                  new Span(0, word.length()),
                  Check.ABSTRACT_WORDS,
                  5,
                  "1 of 5 words look abstract."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"적이", "성을", "빵화", "사람들", "전문적인데"})
    void knowsPlainWords(String word) {
      assertThat(readability(word + " 빵을 굽고. 빵을 굽고.").score().findings()).isEmpty();
    }

    @Test
    void takesNoMoreThanTheMostOfEach() {
      assertThat(readability("가나다라마바 ".repeat(9)).score().points()).isEqualTo(75);
      assertThat(readability("전문적인 ".repeat(9)).score().points()).isEqualTo(85);
      assertThat(readability("가나다라마바사 OK OK").score().findings())
          .extracting(Finding::lost)
          .containsExactly(14, 20);
    }
  }

  @Nested
  class OtherLanguages {
    @ParameterizedTest
    @CsvSource({"12,100", "13,97", "22,70", "41,13", "42,10", "60,10"})
    void areMeasuredBySentencesOnly(int words, int points) {
      Readability found = readability("хлеб ".repeat(words));
      assertThat(found.measure()).isEqualTo(Measure.SENTENCE_LENGTH);
      assertThat(found.score().points()).isEqualTo(points);
      assertThat(found.value()).isEqualTo(points);
    }

    @Test
    void sayWhatTheyAreMeasuredBy() {
      assertThat(Measure.SENTENCE_LENGTH.wire()).isEqualTo("sentence-length");
      assertThat(Measure.FLESCH_READING_EASE.wire()).isEqualTo("flesch-reading-ease");
      assertThat(Measure.KOREAN_EOJEOL.wire()).isEqualTo("korean-eojeol");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "🙂🙂", "...", "\uD800"})
  void isZeroWithoutWords(String text) {
    assertThat(readability(text).score())
        .isEqualTo(
            new Score(List.of(Finding.of(Check.NO_WORDS, 100, "There are no words to read."))));
    assertThat(readability(text).value()).isZero();
  }

  @Property(tries = 400)
  void splittingASentenceNeverLowersTheScore(@ForAll("words") List<String> words) {
    int half = words.size() / 2;
    String whole = String.join(" ", words) + ".";
    String split =
        String.join(" ", words.subList(0, half))
            + ". "
            + String.join(" ", words.subList(half, words.size()))
            + ".";
    Readability before = readability(whole);
    Readability after = readability(split);
    assertThat(after.measure()).isEqualTo(before.measure());
    assertThat(after.value()).isGreaterThanOrEqualTo(before.value());
    assertThat(after.score().points()).isGreaterThanOrEqualTo(before.score().points());
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> english =
        Arbitraries.of("Bread", "Bakery", "Sourdough", "The", "And", "International", "Of", "Us");
    Arbitrary<String> korean = Arbitraries.of("빵을", "전문적인", "만들었습니다만", "OK", "매일");
    Arbitrary<String> other = Arbitraries.of("Хлеб", "Мы", "Каждый");
    return Arbitraries.oneOf(
            english.list().ofMinSize(2).ofMaxSize(60),
            korean.list().ofMinSize(2).ofMaxSize(60),
            other.list().ofMinSize(2).ofMaxSize(60))
        .withoutEdgeCases();
  }

  private static Readability readability(String text) {
    return ContentScores.of(text, ContentContext.unknown()).readability();
  }
}
