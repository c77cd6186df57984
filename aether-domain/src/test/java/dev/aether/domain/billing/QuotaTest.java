package dev.aether.domain.billing;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

  @Nested
  class Decide {

    @Test
    void grantsTheLastThatFit() {
      Quota quota = new Quota(Limit.of(10), 7);
      QuotaDecision decision = quota.decide(3);
      assertThat(decision).isEqualTo(new QuotaDecision.Granted(quota, 3));
      assertThat(decision.isGranted()).isTrue();
      assertThat(decision.remaining()).isEqualTo(Limit.of(0));
      assertThat(decision.reason()).isEqualTo("3 of the remaining 3 are taken.");
      assertThatCode(() -> decision.orRefuse(ErrorCode.SITE_LIMIT_EXCEEDED, "Full."))
          .doesNotThrowAnyException();
    }

    @Test
    void deniesAllWhereAPartWouldFit() {
      Quota quota = new Quota(Limit.of(10), 7);
      QuotaDecision decision = quota.decide(4);
      assertThat(decision).isEqualTo(new QuotaDecision.Denied(quota, 4));
      assertThat(decision.isGranted()).isFalse();
      assertThat(decision.remaining()).isEqualTo(Limit.of(3));
      assertThat(decision.reason()).isEqualTo("7 of 10 are used and 3 remain; 4 were asked for.");
    }

    @Test
    void tellsTheNumbersWhenItRefuses() {
      QuotaDecision decision = new Quota(Limit.of(10), 7).decide(4);
      assertThat(refusal(() -> decision.orRefuse(ErrorCode.AI_QUOTA_EXCEEDED, "No.")))
          .isEqualTo(
              new Problem(
                  ErrorCode.AI_QUOTA_EXCEEDED,
                  "No.",
                  Map.of("limit", 10, "used", 7L, "remaining", 3, "requested", 4L)));
    }

    @Test
    void neverEndsWithoutALimit() {
      QuotaDecision decision = new Quota(Limit.unlimited(), Long.MAX_VALUE).decide(Long.MAX_VALUE);
      assertThat(decision.isGranted()).isTrue();
      assertThat(decision.remaining()).isEqualTo(Limit.unlimited());
      assertThat(decision.reason()).isEqualTo("There is no limit.");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void isAskedForAtLeastOne(long requested) {
      assertThatThrownBy(() -> new Quota(Limit.of(1), 0).decide(requested))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("at least one is asked for: " + requested);
      assertThatThrownBy(() -> new Quota(Limit.of(0), 0).decide(requested))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class RequireOneMore {

    @Test
    void admitsTheLastOneThatFits() {
      assertThatCode(
              () ->
                  new Quota(Limit.of(3), 2).requireOneMore(ErrorCode.SITE_LIMIT_EXCEEDED, "Full."))
          .doesNotThrowAnyException();
    }

    @Test
    void refusesOneTooManyWithTheNumbers() {
      Quota quota = new Quota(Limit.of(3), 3);
      Problem problem =
          refusal(() -> quota.requireOneMore(ErrorCode.SITE_LIMIT_EXCEEDED, "That is all."));
      assertThat(problem)
          .isEqualTo(
              new Problem(
                  ErrorCode.SITE_LIMIT_EXCEEDED,
                  "That is all.",
                  Map.of("limit", 3, "used", 3L, "remaining", 0, "requested", 1L)));
    }
  }

  @Test
  void staysFullAfterALimitShrank() {
    Quota quota = new Quota(Limit.of(3), 40);
    assertThat(quota.decide(1).isGranted()).isFalse();
    assertThat(quota.remaining()).isEqualTo(Limit.of(0));
  }

  @Test
  void isNeverUsedLessThanNotAtAll() {
    assertThat(new Quota(Limit.of(1), 0).remaining()).isEqualTo(Limit.of(1));
    assertThatThrownBy(() -> new Quota(Limit.of(1), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class OfAiCredits {

    @Test
    void letsTheLastCreditsBeSpent() {
      AiCredits credits = new AiCredits(Limit.of(10), 7);
      assertThat(credits.quota()).isEqualTo(new Quota(Limit.of(10), 7));
      assertThatCode(() -> credits.require(3)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhenTooFewAreLeft() {
      Problem problem = refusal(() -> new AiCredits(Limit.of(10), 9).require(2));
      assertThat(problem.code()).isEqualTo(ErrorCode.AI_QUOTA_EXCEEDED);
      assertThat(problem.details())
          .isEqualTo(Map.of("limit", 10, "used", 9L, "remaining", 1, "requested", 2L));
    }

    @Test
    void neverRunOutWithoutALimit() {
      assertThatCode(() -> new AiCredits(Limit.unlimited(), Integer.MAX_VALUE).require(1))
          .doesNotThrowAnyException();
    }
  }
}
