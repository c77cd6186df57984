package dev.aether.domain.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Money;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GenerationReportTest {
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Generation PROCESSING =
      Generation.requested(
              new GenerationId(new UUID(0, 1)),
              new UserId(new UUID(0, 2)),
              new SiteId(new UUID(0, 3)),
              GenerationBrief.of(new Prompt("A bakery in Seoul")))
          .started();
  private static final GenerationUsage USAGE =
      new GenerationUsage("gpt-4-turbo", new ModelUsage(1_000, 500, 1), Money.usd("0.025"));

  @Nested
  class Usage {

    @Test
    void neverEarnsMoney() {
      ModelUsage took = ModelUsage.tokens(1, 1);
      assertThat(new GenerationUsage("m", took, Money.usd("0")).cost().isZero()).isTrue();
      assertThatThrownBy(() -> new GenerationUsage("m", took, Money.usd("-0.00000001")))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsUpItsTokens() {
      assertThat(USAGE.totalTokens()).isEqualTo(1_500);
    }

    @Test
    void addsUpOverOneModel() {
      GenerationUsage more =
          new GenerationUsage("gpt-4-turbo", new ModelUsage(1, 2, 3), Money.usd("0.00000007"));
      assertThat(USAGE.plus(more))
          .isEqualTo(
              new GenerationUsage(
                  "gpt-4-turbo", new ModelUsage(1_001, 502, 4), Money.usd("0.02500007")));
      assertThatThrownBy(() -> USAGE.plus(GenerationUsage.free("built-in")))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mayBeNothing() {
      assertThat(GenerationUsage.free("built-in"))
          .isEqualTo(new GenerationUsage("built-in", new ModelUsage(0, 0, 0), Money.usd("0.00")));
    }
  }

  @Nested
  class Report {

    @Test
    void tellsHowItEnded() {
      GenerationReport report = report(PROCESSING.completed(), Optional.of(NOON));
      assertThat(report)
          .isEqualTo(
              new GenerationReport(
                  PROCESSING.id(),
                  GenerationType.SITE,
                  GenerationStatus.COMPLETE,
                  Optional.of(USAGE),
                  Optional.of(NOON),
                  NOON.plusMillis(1_234)));
      assertThat(report.success()).isTrue();
      assertThat(report.duration()).isEqualTo(Duration.ofMillis(1_234));
    }

    @Test
    void ofAFailureIsNoSuccess() {
      assertThat(report(PROCESSING.failed("No."), Optional.of(NOON)).success()).isFalse();
      assertThat(report(PROCESSING.cancelled(), Optional.of(NOON)).success()).isFalse();
    }

    @Test
    void neverTookLessThanNoTime() {
      assertThat(report(PROCESSING.cancelled(), Optional.empty()).duration()).isZero();
      assertThat(report(PROCESSING.completed(), Optional.of(NOON.plusSeconds(9))).duration())
          .isZero();
    }

    @Test
    void isOfWhatHasEnded() {
      assertThatThrownBy(() -> report(PROCESSING, Optional.of(NOON)))
          .isInstanceOf(IllegalArgumentException.class);
    }

    private static GenerationReport report(Generation generation, Optional<Instant> started) {
      return GenerationReport.of(generation, Optional.of(USAGE), started, NOON.plusMillis(1_234));
    }
  }

  @Nested
  class Deadline {
    private final GenerationDeadline deadline = GenerationDeadline.of(GenerationType.SITE, NOON);

    @ParameterizedTest
    @CsvSource({"SITE, 120", "COMPONENT, 60", "CONTENT, 60", "IMAGE, 120", "OPTIMIZATION, 60"})
    void isByWhatIsMade(GenerationType type, long seconds) {
      assertThat(GenerationDeadline.of(type, NOON))
          .isEqualTo(
              new GenerationDeadline(NOON.plusSeconds(seconds), Duration.ofSeconds(seconds)));
    }

    @Test
    void tellsWhatRemains() {
      assertThat(deadline.remaining(NOON.plusSeconds(50))).isEqualTo(Duration.ofSeconds(70));
      assertThat(deadline.remaining(NOON.plusSeconds(120))).isZero();
      assertThat(deadline.remaining(NOON.plusSeconds(500))).isZero();
    }

    @Test
    void failsWhatIsStillProcessed() {
      assertThat(deadline.applyTo(PROCESSING, NOON.plusSeconds(120).minusNanos(1)))
          .isSameAs(PROCESSING);
      Generation late = deadline.applyTo(PROCESSING, NOON.plusSeconds(120));
      assertThat(late.status()).isEqualTo(GenerationStatus.ERROR);
      assertThat(late.failure())
          .contains("The generation took more than 120 seconds and was given up.");
    }

    @Test
    void leavesWhatHasEnded() {
      Generation ended = PROCESSING.cancelled();
      assertThat(deadline.applyTo(ended, NOON.plusSeconds(120))).isSameAs(ended);
    }

    @Test
    void isToldAsATimeOut() {
      assertThat(deadline.problem())
          .isEqualTo(
              new Problem(
                  ErrorCode.AI_TIMEOUT,
                  "The generation took more than 120 seconds and was given up.",
                  Map.of("limitSeconds", 120L)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void typeIsFoundByItsName(GenerationType type) {
    assertThat(GenerationType.ofWire(type.wire())).isEqualTo(type);
  }
}
