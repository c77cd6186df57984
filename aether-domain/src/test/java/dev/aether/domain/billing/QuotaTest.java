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

class QuotaTest {

  @Test
  void admitsTheLastOneThatFits() {
    Quota quota = new Quota(Limit.of(3), 2);
    assertThat(quota.admitsOneMore()).isTrue();
    assertThatCode(() -> quota.requireOneMore(ErrorCode.SITE_LIMIT_EXCEEDED, "Full."))
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
                ErrorCode.SITE_LIMIT_EXCEEDED, "That is all.", Map.of("limit", 3, "used", 3L)));
  }

  @Test
  void staysFullAfterALimitShrank() {
    assertThat(new Quota(Limit.of(3), 40).admitsOneMore()).isFalse();
  }

  @Test
  void neverEndsWithoutALimit() {
    assertThat(new Quota(Limit.unlimited(), Long.MAX_VALUE).admitsOneMore()).isTrue();
  }

  @Test
  void isNeverUsedLessThanNotAtAll() {
    assertThatThrownBy(() -> new Quota(Limit.of(1), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class OfAiCredits {

    @Test
    void letsTheLastCreditBeSpent() {
      assertThatCode(new AiCredits(Limit.of(10), 9)::requireOne).doesNotThrowAnyException();
    }

    @Test
    void refusesWhenAllAreUsed() {
      Problem problem = refusal(new AiCredits(Limit.of(10), 10)::requireOne);
      assertThat(problem.code()).isEqualTo(ErrorCode.AI_QUOTA_EXCEEDED);
      assertThat(problem.details()).containsEntry("limit", 10).containsEntry("used", 10L);
    }

    @Test
    void neverRunOutWithoutALimit() {
      assertThatCode(new AiCredits(Limit.unlimited(), Integer.MAX_VALUE)::requireOne)
          .doesNotThrowAnyException();
    }

    @Test
    void oneIsSpentForASite() {
      assertThat(AiCredits.SITE_GENERATION).isEqualTo(1);
    }
  }
}
