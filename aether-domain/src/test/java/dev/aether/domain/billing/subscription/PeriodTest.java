package dev.aether.domain.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static Instant day(String date) {
    return Instant.parse(date + "T10:00:00Z");
  }

  @Nested
  class Next {

    @Test
    void turnsOnTheDayOfTheSubscriptionWithoutDrift() {
      assertThat(
              Stream.iterate(Period.firstMonth(day("2026-01-31")), Period::next)
                  .limit(6)
                  .map(Period::end))
          .containsExactly(
              day("2026-02-28"),
              day("2026-03-31"),
              day("2026-04-30"),
              day("2026-05-31"),
              day("2026-06-30"),
              day("2026-07-31"));
    }

    @Test
    void knowsLeapYears() {
      Period january = Period.firstMonth(day("2028-01-30"));
      assertThat(january.end()).isEqualTo(day("2028-02-29"));
      assertThat(january.next().end()).isEqualTo(day("2028-03-30"));
    }

    @Test
    void beginsMonthsAtTheEndOfATrial() {
      Period trial = Period.trial(day("2026-01-10"), day("2026-01-24"));
      assertThat(trial.next())
          .isEqualTo(new Period(day("2026-01-24"), day("2026-01-24"), day("2026-02-24")));
    }

    @Test
    void comesBackToTheDayAfterAPeriodThatTheProviderCutShort() {
      Period odd = new Period(day("2026-01-15"), day("2026-02-15"), day("2026-03-01"));
      assertThat(odd.next())
          .isEqualTo(new Period(day("2026-01-15"), day("2026-03-01"), day("2026-03-15")));
    }
  }

  @Nested
  class MonthAt {

    @ParameterizedTest
    @CsvSource({
      "2026-01-15T10:00:00Z,2026-02-15T09:59:59Z,2026-01-15T10:00:00Z",
      "2026-01-15T10:00:00Z,2026-02-15T10:00:00Z,2026-02-15T10:00:00Z",
      "2026-01-31T00:00:00Z,2026-02-27T23:59:59Z,2026-01-31T00:00:00Z",
      "2026-01-31T00:00:00Z,2026-02-28T00:00:00Z,2026-02-28T00:00:00Z",
      "2026-01-31T00:00:00Z,2026-03-01T00:00:00Z,2026-02-28T00:00:00Z",
      "2024-02-29T00:00:00Z,2026-11-22T00:00:00Z,2026-10-29T00:00:00Z",
      "2026-05-05T00:00:00Z,2026-05-05T00:00:00Z,2026-05-05T00:00:00Z"
    })
    void beginsAtTheLatestTurn(Instant anchor, Instant now, Instant start) {
      assertThat(Period.monthAt(anchor, now).start()).isEqualTo(start);
    }

    @Test
    void isRefusedBeforeTheAnchor() {
      assertThatThrownBy(() -> Period.monthAt(day("2026-01-15"), day("2026-01-14")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("2026-01-14T10:00:00Z lies before the anchor 2026-01-15T10:00:00Z");
    }
  }

  @Nested
  class Contains {
    private final Period month = Period.firstMonth(day("2026-01-15"));

    @Test
    void itsStartAndNotItsEnd() {
      assertThat(month.contains(month.start())).isTrue();
      assertThat(month.contains(month.start().minusNanos(1))).isFalse();
      assertThat(month.contains(month.end().minusNanos(1))).isTrue();
      assertThat(month.contains(month.end())).isFalse();
    }
  }

  @Test
  void takesTime() {
    assertThatThrownBy(() -> new Period(day("2026-01-01"), day("2026-01-01"), day("2026-01-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a period takes time");
  }

  @Test
  void isAnchoredNotAfterItsEnd() {
    assertThatThrownBy(() -> new Period(day("2026-02-02"), day("2026-01-01"), day("2026-02-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lies after the end");
  }

  @Property
  void findsTheMonthThatTurningLeadsTo(
      @ForAll @LongRange(max = 4_000_000_000L) long anchorSecond,
      @ForAll @LongRange(max = 200_000_000L) long later) {
    Instant anchor = Instant.ofEpochSecond(anchorSecond);
    Instant now = anchor.plusSeconds(later);
    Period turned = Period.firstMonth(anchor);
    while (!turned.contains(now)) {
      turned = turned.next();
    }
    assertThat(Period.monthAt(anchor, now)).isEqualTo(turned);
    assertThat(Duration.between(turned.start(), turned.end()).toDays()).isBetween(28L, 31L);
  }
}
