package dev.aether.domain.generation.content;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aether.domain.generation.content.prose.Span;
import dev.aether.domain.generation.content.prose.TextLanguage;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentScoresTest {
  private static final ContentContext UNKNOWN = ContentContext.unknown();

  /** A text that nothing is wrong with. */
  private static final String GOOD =
      "Our bakery makes slow bread for you. We mix the dough at night and bake it at dawn, so it is"
          + " warm when you come. All you need to know is when to come by.\n\n"
          + "Order by noon. We keep your loaf until six, and you pay when you pick it up.";

  @Test
  void aGoodTextHasNothingToMendInSeoAndEngagement() {
    ContentScores scores = ContentScores.of(GOOD, context("bakery", Tone.CASUAL, Goal.CONVERSION));
    assertThat(scores.language()).isEqualTo(TextLanguage.ENGLISH);
    assertThat(scores.seo().findings()).isEmpty();
    assertThat(scores.engagement().findings())
        .containsExactly(
            Finding.of(Check.TOO_FORMAL, 10, "None of the 5 sentences sounds casual."));
    assertThat(scores.engagement().points()).isEqualTo(90);
    assertThat(scores.readability().score().points()).isGreaterThan(90);
  }

  @Nested
  class Seo {
    @Test
    void wantsFortyWords() {
      assertThat(seo(words(40))).isEmpty();
      assertThat(seo(words(39)))
          .containsExactly(
              Finding.of(
                  Check.THIN_CONTENT,
                  1,
                  "There are 39 words; from 40 on a page has something to be found by."));
      assertThat(seo("Bread."))
          .extracting(Finding::check, Finding::lost)
          .containsExactly(tuple(Check.THIN_CONTENT, 39));
    }

    @Test
    void wantsTheIndustryToBeNamed() {
      assertThat(seo(words(40), context("bakery")))
          .containsExactly(
              Finding.of(Check.INDUSTRY_MISSING, 20, "The text does not mention \"bakery\"."));
      assertThat(seo("Bakery. " + words(40), context("bakery"))).isEmpty();
    }

    @Test
    void wantsTheIndustryToBeNamedEarly() {
      String before = "a".repeat(158) + ".";
      assertThat(seo(before + " Bakery " + words(40), context("BAKERY")))
          .containsExactly(
              Finding.at(
                  new Span(160, 166),
                  Check.INDUSTRY_LATE,
                  8,
                  "\"BAKERY\" comes after 160 characters; the first 160 are what results show."));
      assertThat(seo(before.substring(1) + " Bakery " + words(40), context("bakery"))).isEmpty();
    }

    @Test
    void findsAWordThatComesTooOften() {
      String text = words(22) + " bread Bread";
      assertThat(seo(text)).extracting(Finding::check).containsExactly(Check.THIN_CONTENT);
      String stuffed = words(21) + " bread Bread bread";
      assertThat(seo(stuffed).get(1))
          .isEqualTo(
              Finding.at(
                  new Span(stuffed.length() - 17, stuffed.length() - 12),
                  Check.KEYWORD_STUFFING,
                  14,
                  "\"bread\" is 12.5 % of all words."));
    }

    @Test
    void takesThirtyPointsForStuffingAtMost() {
      assertThat(seo("bread ".repeat(19)))
          .extracting(Finding::check)
          .containsExactly(Check.THIN_CONTENT);
      assertThat(seo("bread ".repeat(20)).get(1).lost()).isEqualTo(30);
      assertThat(seo("빵집 ".repeat(20)).get(1).check()).isEqualTo(Check.KEYWORD_STUFFING);
      assertThat(seo("빵 ".repeat(40))).isEmpty();
      assertThat(seo("egg ".repeat(40))).isEmpty();
      assertThat(seo("Hi.\nwith" + " with".repeat(40))).isEmpty();
    }

    @Test
    void findsSentencesThatAreThereAlready() {
      String text = words(40) + ".\nWe bake bread. WE bake, bread! We bake bread?";
      assertThat(seo(text))
          .containsExactly(
              Finding.at(
                  new Span(text.indexOf("WE"), text.indexOf("!") + 1),
                  Check.REPEATED_SENTENCE,
                  20,
                  "2 sentences are there already."));
      assertThat(seo(words(40) + ".\nA b c. A b c."))
          .containsExactly(
              Finding.at(
                  new Span(words(40).length() + 9, words(40).length() + 15),
                  Check.REPEATED_SENTENCE,
                  10,
                  "1 sentence is there already."));
      assertThat(seo(words(40) + ".\nA b. A b. A b.")).isEmpty();
      assertThat(seo(words(40) + ".\n" + "A b c. ".repeat(9)).get(0).lost()).isEqualTo(30);
    }

    @Test
    void wantsAShortFirstSentence() {
      assertThat(seo("a".repeat(159) + ". " + words(40))).isEmpty();
      assertThat(seo("a".repeat(160) + ". " + words(40)))
          .containsExactly(
              Finding.at(
                  new Span(0, 161),
                  Check.LONG_OPENING,
                  8,
                  "The first sentence has 161 characters; results show 160."));
    }

    @Test
    void wantsShortParagraphs() {
      String fits = "Hi. " + words(119);
      assertThat(seo(fits)).isEmpty();
      String text = fits + " more\n\nShort one.\n\n" + words(121).replace("W", "V");
      assertThat(seo(text))
          .containsExactly(
              Finding.at(
                  new Span(0, fits.length() + 5),
                  Check.LONG_PARAGRAPH,
                  16,
                  "2 paragraphs have more than 120 words; the first has 121."));
      String many =
          IntStream.range(0, 3)
              .mapToObj(i -> fits + " " + i + i)
              .collect(Collectors.joining("\n\n"));
      assertThat(seo(many).get(seo(many).size() - 1).lost()).isEqualTo(20);
    }

    private List<Finding> seo(String text) {
      return seo(text, UNKNOWN);
    }

    private List<Finding> seo(String text, ContentContext context) {
      return ContentScores.of(text, context).seo().findings();
    }
  }

  @Nested
  class Engagement {
    @Test
    void speaksToItsReader() {
      assertThat(checks("Call us.")).containsExactly(Check.NO_READER);
      assertThat(findings("Call us.", UNKNOWN))
          .containsExactly(
              Finding.of(Check.NO_READER, 15, "None of the 2 words speaks to the reader."));
      assertThat(checks("Call your baker.")).isEmpty();
      assertThat(checks("You’ll see. Call us.")).isEmpty();
      assertThat(checks("지금 예약하세요.")).isEmpty();
      assertThat(checks("고객을 생각합니다. 지금 예약하기")).isEmpty();
      assertThat(checks("지금 예약하기")).containsExactly(Check.NO_READER);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Order your bread.",
          "For your table, call us.",
          "Stop by and try your loaf.",
          "Your bread is warm – come soon.",
          "지금 여러분의 자리를 예약하세요.",
          "여러분, 궁금하면 언제든 문의 바랍니다.",
          "여러분의 빵, 지금 주문하기"
        })
    void callsToAction(String text) {
      assertThat(checks(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Your order is our call.",
          "You called in order to book.",
          "여러분의 예약은 많습니다.",
          "여러분, 편히 쉬세요."
        })
    void doesNotTakeEveryMentionForACall(String text) {
      assertThat(checks(text)).containsExactly(Check.NO_CALL_TO_ACTION);
    }

    @Test
    void weighsACallByTheGoal() {
      assertThat(lostBy(Goal.CONVERSION)).containsExactly(25);
      assertThat(lostBy(Goal.ENGAGEMENT)).containsExactly(15);
      assertThat(lostBy(Goal.INFORMATION)).isEmpty();
      assertThat(findings("Your bread.", UNKNOWN))
          .containsExactly(
              Finding.of(Check.NO_CALL_TO_ACTION, 10, "Nothing tells the reader what to do next."));
    }

    private List<Integer> lostBy(Goal goal) {
      ContentContext context =
          new ContentContext(Optional.empty(), Optional.empty(), Optional.of(goal));
      return findings("Your bread.", context).stream().map(Finding::lost).toList();
    }

    @Test
    void countsPraiseThatSaysNothing() {
      assertThat(findings("Try your World-Class loaf, it is INNOVATIVE.", UNKNOWN))
          .containsExactly(
              Finding.at(
                  new Span(9, 20),
                  Check.EMPTY_WORDS,
                  10,
                  "2 words praise and say nothing, such as \"world-class\"."));
      assertThat(checks("Try your noninnovative loaf.")).isEmpty();
      assertThat(checks("여러분, 최고의 빵을 주문하세요.")).containsExactly(Check.EMPTY_WORDS);
      assertThat(
              findings("Try the best of all your " + "seamless ".repeat(9), UNKNOWN).get(0).lost())
          .isEqualTo(20);
    }

    @Test
    void hearsShouting() {
      assertThat(checks("Try your loaf!")).isEmpty();
      assertThat(findings("Try your loaf!!", UNKNOWN))
          .containsExactly(
              Finding.at(
                  new Span(13, 14),
                  Check.SHOUTING,
                  3,
                  "2 exclamation marks in 1 sentences, 0 words in capitals."));
      assertThat(
              checks(
                  "Try your loaf! "
                      + "So good, so warm. ".repeat(1)
                      + "Yes.\nIt is warm! Eat it all up. Now or never."))
          .isEmpty();
      assertThat(findings("Try your loaf！！！！！！！！！！", UNKNOWN).get(0).lost()).isEqualTo(20);
    }

    @Test
    void hearsWordsInCapitals() {
      assertThat(checks("Try your loaf of BREAD.")).isEmpty();
      assertThat(findings("Try your own BREAD.", UNKNOWN))
          .containsExactly(
              Finding.at(
                  new Span(13, 18),
                  Check.SHOUTING,
                  2,
                  "0 exclamation marks in 1 sentences, 1 words in capitals."));
      assertThat(findings("Try your " + "BREAD ".repeat(20), UNKNOWN).get(0).lost()).isEqualTo(10);
    }

    @Test
    void hearsSentencesThatSoundAlike() {
      assertThat(checks("Try your loaf. ".repeat(4))).isEmpty();
      assertThat(findings("Try your loaf. ".repeat(5), UNKNOWN))
          .containsExactly(
              Finding.of(Check.MONOTONOUS, 8, "5 sentences of about 3 words each sound alike."));
      assertThat(checks("Try it. Try your own warm loaf. ".repeat(3))).isEmpty();
      assertThat(checks("Try your loaf. ".repeat(7) + "Try it. Try it now, or later."))
          .containsExactly(Check.MONOTONOUS);
      assertThat(checks("Try your loaf. Try it and see. Try it. ".repeat(2)))
          .containsExactly(Check.MONOTONOUS);
      assertThat(checks("Try your own loaf. Try it. ".repeat(3))).isEmpty();
    }

    @Test
    void looksAtWordsOnlyWhereItKnowsTheLanguage() {
      assertThat(checks("Мы печём хлеб")).isEmpty();
      assertThat(checks("Мы печём хлеб!!")).containsExactly(Check.SHOUTING);
    }
  }

  @Nested
  class InATone {
    @Test
    void aProfessionalTextHasNoContractionsAndNoEmoji() {
      assertThat(
              findings(
                  "Try your loaf. It's good, you'll see, don't wait, we're here.",
                  tone(Tone.PROFESSIONAL)))
          .containsExactly(
              Finding.at(
                  new Span(15, 19),
                  Check.TOO_CASUAL,
                  12,
                  "4 casual turns for a professional tone."));
      assertThat(findings("Try your loaf 🥖. It's warm.", tone(Tone.PROFESSIONAL)))
          .containsExactly(
              Finding.at(
                  new Span(14, 16),
                  Check.TOO_CASUAL,
                  11,
                  "1 casual turns and emoji for a professional tone."));
      assertThat(findings("Try your baker's loaf.", tone(Tone.PROFESSIONAL))).isEmpty();
    }

    @Test
    void aProfessionalKoreanTextIsNotInHaeyo() {
      assertThat(findings("여러분, 지금 예약하세요. 빵이 좋아요.", tone(Tone.PROFESSIONAL)))
          .extracting(Finding::check, Finding::lost)
          .containsExactly(tuple(Check.TOO_CASUAL, 6));
      assertThat(findings("여러분, 지금 예약하십시오. 빵이 좋습니다.", tone(Tone.PROFESSIONAL))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CASUAL", "FRIENDLY"})
    void aPersonalTextHasSome(Tone tone) {
      String stiff = "Try your loaf. It is good. We bake it here daily.";
      assertThat(findings(stiff, tone(tone)))
          .containsExactly(
              Finding.of(
                  Check.TOO_FORMAL, 10, "None of the 3 sentences sounds " + tone.wire() + "."));
      assertThat(findings(stiff.replace("It is", "It's"), tone(tone))).isEmpty();
      assertThat(findings(stiff + " 🥖", tone(tone))).isEmpty();
      assertThat(findings("Try your loaf. It is good.", tone(tone))).isEmpty();
      assertThat(findings("지금 예약하세요. 빵이 좋죠. 좋습니다.", tone(tone))).isEmpty();
    }

    private ContentContext tone(Tone tone) {
      return new ContentContext(Optional.empty(), Optional.of(tone), Optional.empty());
    }
  }

  @Nested
  class Suggestions {
    @Test
    void comeByTheirCostAndOnce() {
      ContentScores scores = ContentScores.of("🙂", UNKNOWN);
      assertThat(scores.suggestions())
          .containsExactly(
              "There are no words to read.",
              "There are no words to be found by.",
              "There are no words to hold on to.");
      assertThat(ContentScores.of("Bread.", UNKNOWN).suggestions())
          .containsExactly(
              "There are 1 words; from 40 on a page has something to be found by.",
              "None of the 1 words speaks to the reader.",
              "Nothing tells the reader what to do next.");
    }
  }

  @Nested
  class AnyText {
    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "🙂", "!!!", "\uD83D", "\0", "\u202E"})
    void withoutWordsHasNoPoints(String text) {
      ContentScores scores = ContentScores.of(text, UNKNOWN);
      assertThat(scores.readability().score().points()).isZero();
      assertThat(scores.seo().points()).isZero();
      assertThat(scores.engagement().points()).isZero();
    }

    @Property(tries = 600)
    void hasScoresThatItsFindingsExplain(@ForAll @StringLength(max = 400) String text) {
      ContentScores scores =
          ContentScores.of(text, context("İx", Tone.PROFESSIONAL, Goal.CONVERSION));
      for (Score score : List.of(scores.readability().score(), scores.seo(), scores.engagement())) {
        int lost = score.findings().stream().mapToInt(Finding::lost).sum();
        assertThat(score.points()).isBetween(0, 100).isEqualTo(Math.max(0, 100 - lost));
        for (Finding finding : score.findings()) {
          finding.place().ifPresent(place -> assertThat(place.of(text)).isNotEmpty());
        }
      }
    }

    @Test
    @Timeout(10)
    void isReadInTimeThatGrowsWithItsLength() {
      for (String piece :
          List.of(
              "a",
              "a ",
              "A. ",
              "!",
              "a.",
              " ",
              "'",
              "e-",
              "\n",
              "가",
              "가 ",
              "call ,",
              "adı'",
              "🙂",
              "...",
              "Dr. ",
              "that's ",
              "world-class")) {
        String text = piece.repeat(100_000 / piece.length());
        ContentScores scores =
            ContentScores.of(text, context("aa", Tone.PROFESSIONAL, Goal.CONVERSION));
        assertThat(scores.seo().points()).isBetween(0, 100);
      }
    }
  }

  @Nested
  class Values {
    @ParameterizedTest
    @EnumSource
    void tonesHaveNames(Tone tone) {
      assertThat(Tone.ofWire(tone.wire())).isEqualTo(tone);
    }

    @ParameterizedTest
    @EnumSource
    void goalsHaveNames(Goal goal) {
      assertThat(Goal.ofWire(goal.wire())).isEqualTo(goal);
    }

    @ParameterizedTest
    @EnumSource
    void checksHaveNames(Check check) {
      assertThat(check.wire()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void refuseOtherNames() {
      assertThat(refusal(() -> Tone.ofWire("Casual")))
          .isEqualTo(
              Problem.of(
                  ErrorCode.VAL_INVALID_INPUT, "A tone is professional, casual or friendly."));
      assertThat(refusal(() -> Goal.ofWire("sell")))
          .isEqualTo(
              Problem.of(
                  ErrorCode.VAL_INVALID_INPUT, "A goal is conversion, engagement or information."));
    }

    @Test
    void anIndustryIsShort() {
      assertThat(context(" bakery ").industry()).contains("bakery");
      assertThat(context("a".repeat(60)).industry()).isPresent();
      assertThat(refusal(() -> context("a".repeat(61))).code())
          .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
      assertThat(refusal(() -> context(" ")).message())
          .isEqualTo("The industry has 0 characters; at least 1 are needed.");
    }

    @Test
    void aFindingTakesOneToAHundredPoints() {
      assertThat(Finding.of(Check.SHOUTING, 1, "x").lost()).isEqualTo(1);
      assertThat(Finding.of(Check.SHOUTING, 100, "x").lost()).isEqualTo(100);
      assertThatThrownBy(() -> Finding.of(Check.SHOUTING, 0, "x"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Finding.of(Check.SHOUTING, 101, "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceIsFromItsStartToItsEnd() {
      assertThat(new Span(1, 1).of("abc")).isEmpty();
      assertThat(new Span(0, 2).of("abc")).isEqualTo("ab");
      assertThatThrownBy(() -> new Span(-1, 1)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScoreIsNeverBelowZero() {
      Finding all = Finding.of(Check.SHOUTING, 80, "x");
      assertThat(new Score(List.of(all)).points()).isEqualTo(20);
      assertThat(new Score(List.of(all, all)).points()).isZero();
      assertThat(new Score(List.of()).points()).isEqualTo(100);
    }
  }

  private static List<Check> checks(String text) {
    return findings(text, UNKNOWN).stream().map(Finding::check).toList();
  }

  private static List<Finding> findings(String text, ContentContext context) {
    return ContentScores.of(text, context).engagement().findings();
  }

  private static ContentContext context(String industry) {
    return new ContentContext(Optional.of(industry), Optional.empty(), Optional.empty());
  }

  private static ContentContext context(String industry, Tone tone, Goal goal) {
    return new ContentContext(Optional.of(industry), Optional.of(tone), Optional.of(goal));
  }

  /** Different short words in sentences of four. */
  private static String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "W" + i + (i % 4 == 3 ? "." : ""))
        .collect(Collectors.joining(" "));
  }
}
