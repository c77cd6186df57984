package dev.aether.domain.billing.credit;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CreditLedgerTest {
  private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant END = day(30);
  private static final UUID MONTH = id(100);
  private static final UUID EXTRA = id(101);
  private static final UUID WORK = id(1);
  private static final UUID MORE_WORK = id(2);

  /** Ten credits for a month. */
  private static final CreditLedger TEN = CreditLedger.empty().grant(MONTH, 10, END, START);

  private static Instant day(long days) {
    return START.plus(Duration.ofDays(days));
  }

  private static UUID id(long number) {
    return new UUID(0, number);
  }

  private static CreditBalance balance(
      int granted, int spent, int expired, int reserved, int available) {
    return new CreditBalance(granted, spent, expired, reserved, available);
  }

  @Nested
  class Grant {

    @Test
    void canBeReservedAtOnce() {
      assertThat(CreditLedger.empty().balance()).isEqualTo(balance(0, 0, 0, 0, 0));
      assertThat(TEN.balance()).isEqualTo(balance(10, 0, 0, 0, 10));
      assertThat(TEN.entries())
          .containsExactly(
              new CreditEntry(1, START, CreditEntryKind.GRANT, MONTH, 10, Optional.of(END)));
    }

    @Test
    void comesOnce() {
      assertThat(refusal(() -> TEN.grant(MONTH, 10, day(60), day(31))))
          .isEqualTo(
              new Problem(
                  ErrorCode.CREDIT_ALREADY_GRANTED,
                  "These credits were granted.",
                  Map.of("reference", MONTH.toString())));
    }

    @Test
    void lasts() {
      assertThatThrownBy(() -> TEN.grant(EXTRA, 1, day(1), day(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a grant lasts: " + day(1));
      assertThat(TEN.grant(EXTRA, 1, day(1).plusNanos(1), day(1)).balance().available())
          .isEqualTo(11);
    }

    @Test
    void endsWhatExpiredBefore() {
      CreditLedger next = TEN.grant(EXTRA, 10, day(60), END);
      assertThat(next.balance()).isEqualTo(balance(20, 0, 10, 0, 10));
    }

    @Test
    void neverGrowsBeyondWhatCanBeCounted() {
      CreditLedger rich = CreditLedger.empty().grant(MONTH, Integer.MAX_VALUE, END, START);
      assertThat(rich.balance().available()).isEqualTo(Integer.MAX_VALUE);
      assertThatThrownBy(() -> rich.grant(EXTRA, 1, END, START))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Nested
  class Reserve {

    @Test
    void setsCreditsAside() {
      CreditLedger reserved = TEN.reserve(WORK, 10, day(1));
      assertThat(reserved.balance()).isEqualTo(balance(10, 0, 0, 10, 0));
      assertThat(reserved.entries().get(1))
          .isEqualTo(
              new CreditEntry(2, day(1), CreditEntryKind.RESERVE, WORK, -10, Optional.empty()));
    }

    @Test
    void isRefusedWithTheNumbersWhereTooFewAreLeft() {
      CreditLedger seven = TEN.reserve(MORE_WORK, 3, day(1));
      assertThat(refusal(() -> seven.reserve(WORK, 8, day(1))))
          .isEqualTo(
              new Problem(
                  ErrorCode.AI_QUOTA_EXCEEDED,
                  "The AI credits do not suffice; a larger plan has more.",
                  Map.of("limit", 10, "used", 3L, "remaining", 7, "requested", 8L)));
    }

    @Test
    void isRefusedOnceTheGrantHasExpired() {
      assertThat(TEN.reserve(WORK, 1, END.minusNanos(1)).balance().reserved()).isEqualTo(1);
      assertThat(refusal(() -> TEN.reserve(WORK, 1, END)).details())
          .isEqualTo(Map.of("limit", 0, "used", 0L, "remaining", 0, "requested", 1L));
    }

    @Test
    void happensOnceForEachWork() {
      CreditLedger reserved = TEN.reserve(WORK, 1, day(1));
      Problem already =
          new Problem(
              ErrorCode.CREDIT_ALREADY_RESERVED,
              "This work has reserved its credits.",
              Map.of("reference", WORK.toString()));
      assertThat(refusal(() -> reserved.reserve(WORK, 1, day(1)))).isEqualTo(already);
      assertThat(refusal(() -> reserved.release(WORK, day(1)).reserve(WORK, 1, day(1))))
          .isEqualTo(already);
      assertThat(refusal(() -> reserved.reserveUnlimited(WORK, 1, day(1)))).isEqualTo(already);
    }

    @Test
    void takesFromTheGrantThatExpiresFirst() {
      CreditLedger two = TEN.grant(EXTRA, 5, day(10), day(1)).reserve(WORK, 7, day(2));
      assertThat(two.commit(WORK, 7, day(3)).balanceAt(day(10))).isEqualTo(balance(15, 7, 0, 0, 8));
      assertThat(two.commit(WORK, 7, day(3)).balanceAt(END)).isEqualTo(balance(15, 7, 8, 0, 0));
    }

    @Test
    void isOfOneCreditAtLeast() {
      assertThatThrownBy(() -> TEN.reserve(WORK, 0, day(1)))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsNoEarlierThanTheEntryBefore() {
      CreditLedger reserved = TEN.reserve(WORK, 1, day(5)).reserve(MORE_WORK, 1, day(2));
      assertThat(reserved.entries().get(2).at()).isEqualTo(day(5));
    }
  }

  @Nested
  class ReserveUnlimited {

    @Test
    void grantsWhatItTakes() {
      CreditLedger reserved = CreditLedger.empty().reserveUnlimited(WORK, 50, day(1));
      assertThat(reserved.balance()).isEqualTo(balance(50, 0, 0, 50, 0));
      assertThat(reserved.commit(WORK, 50, day(2)).balance()).isEqualTo(balance(50, 50, 0, 0, 0));
    }

    @Test
    void leavesTheMonthsCreditsAlone() {
      CreditLedger reserved = TEN.reserveUnlimited(WORK, 50, day(1));
      assertThat(reserved.balance()).isEqualTo(balance(60, 0, 0, 50, 10));
    }

    @Test
    void leavesNothingBehindThatALesserPlanCouldUse() {
      CreditLedger reserved = CreditLedger.empty().reserveUnlimited(WORK, 50, day(1));
      assertThat(reserved.release(WORK, day(1)).balance()).isEqualTo(balance(50, 0, 50, 0, 0));
      assertThat(reserved.commit(WORK, 20, day(1)).balance()).isEqualTo(balance(50, 20, 30, 0, 0));
    }

    @Test
    void worksWhereTheClockWentBack() {
      CreditLedger reserved = TEN.reserve(MORE_WORK, 1, day(5)).reserveUnlimited(WORK, 5, day(2));
      assertThat(reserved.balance()).isEqualTo(balance(15, 0, 0, 6, 9));
    }
  }

  @Nested
  class Commit {
    private final CreditLedger reserved = TEN.reserve(WORK, 4, day(1));

    @Test
    void spendsAllThatWasReserved() {
      CreditLedger spent = reserved.commit(WORK, 4, day(2));
      assertThat(spent.balance()).isEqualTo(balance(10, 4, 0, 0, 6));
      assertThat(spent.entries().get(2))
          .isEqualTo(new CreditEntry(3, day(2), CreditEntryKind.COMMIT, WORK, 0, Optional.empty()));
    }

    @Test
    void givesBackWhatItDidNotUse() {
      assertThat(reserved.commit(WORK, 1, day(2)).balance()).isEqualTo(balance(10, 1, 0, 0, 9));
      assertThat(reserved.commit(WORK, 0, day(2)).balance()).isEqualTo(balance(10, 0, 0, 0, 10));
    }

    @Test
    void givesBackToTheGrantThatExpiresLast() {
      CreditLedger two = TEN.grant(EXTRA, 5, day(10), day(1)).reserve(WORK, 7, day(2));
      // Two of the seven came from the month's ten; three come back: both, and one of the extra.
      assertThat(two.commit(WORK, 4, day(3)).balanceAt(day(10)))
          .isEqualTo(balance(15, 4, 1, 0, 10));
    }

    @Test
    void losesWhatComesBackToAnExpiredGrant() {
      CreditLedger late = reserved.commit(WORK, 1, END);
      assertThat(late.balance()).isEqualTo(balance(10, 1, 9, 0, 0));
    }

    @Test
    void isRefusedBeyondWhatWasReserved() {
      assertThat(refusal(() -> reserved.commit(WORK, 5, day(2))))
          .isEqualTo(
              new Problem(
                  ErrorCode.CREDIT_OVERSPENT,
                  "More credits were used than reserved.",
                  Map.of("reserved", 4, "spent", 5)));
    }

    @Test
    void neverSpendsLessThanNothing() {
      assertThatThrownBy(() -> reserved.commit(WORK, -1, day(2)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("nobody spends less than nothing: -1");
    }

    @Test
    void isRefusedWhereNothingWasReserved() {
      assertThat(refusal(() -> TEN.commit(WORK, 1, day(2))))
          .isEqualTo(
              new Problem(
                  ErrorCode.CREDIT_RESERVATION_NOT_FOUND,
                  "This work has reserved no credits.",
                  Map.of("reference", WORK.toString())));
    }

    @Test
    void happensOnceAndNotAfterARelease() {
      Problem settled =
          new Problem(
              ErrorCode.CREDIT_ALREADY_SETTLED,
              "The credits of this work are settled.",
              Map.of("reference", WORK.toString()));
      CreditLedger spent = reserved.commit(WORK, 4, day(2));
      CreditLedger released = reserved.release(WORK, day(2));
      assertThat(refusal(() -> spent.commit(WORK, 4, day(2)))).isEqualTo(settled);
      assertThat(refusal(() -> spent.release(WORK, day(2)))).isEqualTo(settled);
      assertThat(refusal(() -> released.commit(WORK, 4, day(2)))).isEqualTo(settled);
      assertThat(refusal(() -> released.release(WORK, day(2)))).isEqualTo(settled);
    }
  }

  @Nested
  class Release {

    @Test
    void givesAllBack() {
      CreditLedger released = TEN.reserve(WORK, 4, day(1)).release(WORK, day(2));
      assertThat(released.balance()).isEqualTo(balance(10, 0, 0, 0, 10));
      assertThat(released.entries().get(2))
          .isEqualTo(
              new CreditEntry(3, day(2), CreditEntryKind.RELEASE, WORK, 4, Optional.empty()));
    }

    @Test
    void losesWhatComesBackToAnExpiredGrant() {
      CreditLedger late = TEN.reserve(WORK, 4, day(1)).release(WORK, END);
      assertThat(late.balance()).isEqualTo(balance(10, 0, 10, 0, 0));
      assertThat(late.entries())
          .extracting(CreditEntry::kind, CreditEntry::amount)
          .contains(tuple(CreditEntryKind.EXPIRE, -6), tuple(CreditEntryKind.EXPIRE, -4));
    }
  }

  @Nested
  class Expiry {

    @Test
    void takesTheUnusedPartOnly() {
      CreditLedger half = TEN.reserve(WORK, 4, day(1)).commit(WORK, 4, day(2));
      assertThat(half.expired(END.minusNanos(1))).isEqualTo(half);
      assertThat(half.expired(END).balance()).isEqualTo(balance(10, 4, 6, 0, 0));
      assertThat(half.expired(END).entries().get(3))
          .isEqualTo(new CreditEntry(4, END, CreditEntryKind.EXPIRE, MONTH, -6, Optional.empty()));
    }

    @Test
    void leavesWhatIsReserved() {
      CreditLedger open = TEN.reserve(WORK, 4, day(1)).expired(END);
      assertThat(open.balance()).isEqualTo(balance(10, 0, 6, 4, 0));
      assertThat(open.commit(WORK, 4, day(40)).balance()).isEqualTo(balance(10, 4, 6, 0, 0));
    }

    @Test
    void happensOnce() {
      CreditLedger gone = TEN.expired(END);
      assertThat(gone.expired(day(99))).isEqualTo(gone);
    }
  }
}
