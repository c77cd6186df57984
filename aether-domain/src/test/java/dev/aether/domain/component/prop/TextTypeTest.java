package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.Verdicts.less;
import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTypeTest {
  private static final TextType TWO_TO_FOUR = new TextType(2, 4);
  private static final RichTextType UP_TO_FOUR = new RichTextType(4);

  @Nested
  class Check {

    @ParameterizedTest
    @ValueSource(strings = {"'ab'", "'abcd'", "'🥐🥐🥐🥐'", "'    '"})
    void countsCodePoints(String json) {
      assertThat(violations(TWO_TO_FOUR, json)).isEmpty();
      assertThat(violations(UP_TO_FOUR, json)).isEmpty();
    }

    @Test
    void refusesOneTooFew() {
      assertThat(violations(TWO_TO_FOUR, "'🥐'"))
          .containsExactly(violation(Rule.TOO_SHORT, "The text has 1 characters; it needs 2."));
      assertThat(violations(UP_TO_FOUR, "''")).isEmpty();
    }

    @Test
    void refusesOneTooMany() {
      Violation tooLong = violation(Rule.TOO_LONG, "The text has 5 characters; at most 4 fit.");
      assertThat(violations(TWO_TO_FOUR, "'abcde'")).containsExactly(tooLong);
      assertThat(violations(UP_TO_FOUR, "'🥐🥐🥐🥐🥐'")).containsExactly(tooLong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "true", "null", "['ab']", "{'ab':'ab'}"})
    void refusesWhatIsNoText(String json) {
      Violation noText = violation(Rule.WRONG_KIND, "A text is expected here.");
      assertThat(violations(TWO_TO_FOUR, json)).containsExactly(noText);
      assertThat(violations(UP_TO_FOUR, json)).containsExactly(noText);
    }
  }

  @Nested
  class NearestText {

    @ParameterizedTest
    @CsvSource({"'''ab'''", "'''abcd'''"})
    void isTheTextThatFits(String json) {
      assertThat(nearest(TWO_TO_FOUR, json)).isEqualTo(same(json));
      assertThat(nearest(UP_TO_FOUR, json)).isEqualTo(same(json));
    }

    @Test
    void isCutBetweenCodePoints() {
      assertThat(nearest(TWO_TO_FOUR, "'🥐a🥐b🥐'")).isEqualTo(less("'🥐a🥐b'"));
      assertThat(nearest(UP_TO_FOUR, "'abcd🥐'")).isEqualTo(less("'abcd'"));
    }

    @Test
    void isWhatOneWritesForANumberOrAFlag() {
      assertThat(nearest(TWO_TO_FOUR, "1e2")).isEqualTo(same("'100'"));
      assertThat(nearest(TWO_TO_FOUR, "12345")).isEqualTo(less("'1234'"));
      assertThat(nearest(TWO_TO_FOUR, "true")).isEqualTo(same("'true'"));
      assertThat(nearest(UP_TO_FOUR, "false")).isEqualTo(less("'fals'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "['ab']", "{}"})
    void isNotGuessed(String json) {
      assertThat(nearest(TWO_TO_FOUR, json)).isEmpty();
      assertThat(nearest(UP_TO_FOUR, json)).isEmpty();
    }

    @Test
    void isNotMadeUpWhereOneIsTooShort() {
      assertThat(nearest(TWO_TO_FOUR, "'a'")).isEmpty();
      assertThat(nearest(TWO_TO_FOUR, "7")).isEmpty();
      assertThat(nearest(UP_TO_FOUR, "7")).isEqualTo(same("'7'"));
    }
  }

  @Nested
  class Lengths {

    @Test
    void ofTheUsualTexts() {
      assertThat(TextType.line()).isEqualTo(new TextType(0, 200));
      assertThat(TextType.paragraph()).isEqualTo(new TextType(0, 4_000));
      assertThat(TextType.line().filled()).isEqualTo(new TextType(1, 200));
      assertThat(TWO_TO_FOUR.filled()).isEqualTo(TWO_TO_FOUR);
    }

    @Test
    void areThoseThatATreeHasRoomFor() {
      assertThat(new TextType(0, 0).max()).isZero();
      assertThat(new TextType(20_000, 20_000).min()).isEqualTo(20_000);
      assertThat(new RichTextType(20_000).max()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @CsvSource({"-1,5", "3,2", "0,20001"})
    void areNoOthers(int min, int max) {
      assertThatThrownBy(() -> new TextType(min, max))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a text is from " + min + " to " + max + " long");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 20_001})
    void areNoOthersForRichText(int max) {
      assertThatThrownBy(() -> new RichTextType(max)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
