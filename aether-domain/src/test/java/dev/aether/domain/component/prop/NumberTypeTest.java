package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.Verdicts.less;
import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTypeTest {
  private static final NumberType STARS = NumberType.whole(0, 5);
  private static final NumberType PRICE = NumberType.of("0.50", "100");

  @Nested
  class Check {

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "3.0", "50e-1"})
    void takesWholeNumbersHoweverWritten(String json) {
      assertThat(violations(STARS, json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0.50", "99.99", "1e2"})
    void takesDecimalsUpToBothEnds(String json) {
      assertThat(violations(PRICE, json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "6", "-0.5", "5.0001"})
    void refusesWhatIsBeyondARange(String json) {
      assertThat(violations(STARS, json))
          .containsExactly(violation(Rule.OUT_OF_RANGE, "The number is from 0 to 5."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.49", "100.01"})
    void tellsTheEndsPlainly(String json) {
      assertThat(violations(PRICE, json))
          .containsExactly(violation(Rule.OUT_OF_RANGE, "The number is from 0.5 to 100."));
    }

    @Test
    void refusesDecimalsOfAWholeNumber() {
      assertThat(violations(STARS, "2.5"))
          .containsExactly(violation(Rule.OUT_OF_RANGE, "The number has no decimals."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'3'", "true", "null", "[3]", "{}"})
    void refusesWhatIsNoNumber(String json) {
      assertThat(violations(STARS, json))
          .containsExactly(violation(Rule.WRONG_KIND, "A number is expected here."));
    }
  }

  @Nested
  class NearestNumber {

    @ParameterizedTest
    @CsvSource({"0", "5", "3.0"})
    void isOneThatFits(String json) {
      assertThat(nearest(STARS, json)).isEqualTo(same(json));
    }

    @ParameterizedTest
    @CsvSource({"-7,0", "9,5", "2.4,2", "2.5,2", "3.5,4", "4.9,5", "0.1,0"})
    void isTheEndOrTheWholeNextToIt(String json, String fit) {
      assertThat(nearest(STARS, json)).isEqualTo(less(fit));
    }

    @Test
    void keepsDecimalsWhereTheyAreAllowed() {
      assertThat(nearest(PRICE, "2.5")).isEqualTo(same("2.5"));
      assertThat(nearest(PRICE, "0.1")).isEqualTo(less("0.5"));
    }

    @ParameterizedTest
    @CsvSource({"' 3 ',3,false", "'-1',0,true", "'2.50',2,true", "'000004',4,false"})
    void isReadOutOfAText(String text, String fit, boolean loses) {
      assertThat(nearest(STARS, "'" + text + "'")).isEqualTo(loses ? less(fit) : same(fit));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "''",
          "'many'",
          "'1e9'",
          "'3.'",
          "'.5'",
          "'+3'",
          "'1234567890123456'",
          "true",
          "null",
          "[3]",
          "{}"
        })
    void isNotGuessed(String json) {
      assertThat(nearest(STARS, json)).isEmpty();
    }
  }

  @Nested
  class Range {

    @Test
    void mayBeOneNumber() {
      assertThat(violations(NumberType.whole(3, 3), "3")).isEmpty();
      assertThat(violations(NumberType.whole(3, 3), "4")).hasSize(1);
    }

    @Test
    void isTheSameHoweverItsEndsAreWritten() {
      assertThat(NumberType.of("0.50", "1e2")).isEqualTo(PRICE);
      assertThat(NumberType.whole(0, 5))
          .isEqualTo(new NumberType(new BigDecimal("0.0"), new BigDecimal("5.00"), true))
          .isNotEqualTo(NumberType.of("0", "5"));
    }

    @ParameterizedTest
    @CsvSource({"0,1e31", "-1e31,0", "1e-31,1"})
    void hasEndsThatJsonHolds(String min, String max) {
      assertThatThrownBy(() -> NumberType.of(min, max))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a number has at most 31 digits and 30 decimals");
    }

    @Test
    void doesNotEndBeforeItBegins() {
      assertThatThrownBy(() -> NumberType.whole(2, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a number is from 2 to 1");
    }

    @ParameterizedTest
    @CsvSource({"0.5,2", "0,2.5"})
    void ofWholeNumbersHasWholeEnds(BigDecimal min, BigDecimal max) {
      assertThatThrownBy(() -> new NumberType(min, max, true))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(new NumberType(min, max, false).whole()).isFalse();
    }
  }
}
