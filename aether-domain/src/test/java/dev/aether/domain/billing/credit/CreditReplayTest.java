package dev.aether.domain.billing.credit;

import static dev.aether.domain.billing.credit.CreditEntryKind.COMMIT;
import static dev.aether.domain.billing.credit.CreditEntryKind.EXPIRE;
import static dev.aether.domain.billing.credit.CreditEntryKind.GRANT;
import static dev.aether.domain.billing.credit.CreditEntryKind.RELEASE;
import static dev.aether.domain.billing.credit.CreditEntryKind.RESERVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A stored list of entries that no operations could have made is damaged, and is not read. */
class CreditReplayTest {
  private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
  private static final UUID MONTH = new UUID(0, 100);
  private static final UUID WORK = new UUID(0, 1);

  private final List<CreditEntry> entries = new ArrayList<>();

  private void entry(CreditEntryKind kind, UUID reference, int amount, int day) {
    entry(entries.size() + 1, kind, reference, amount, day);
  }

  private void entry(int number, CreditEntryKind kind, UUID reference, int amount, int day) {
    Optional<Instant> expiry = Optional.of(day(30)).filter(end -> kind == GRANT);
    entries.add(new CreditEntry(number, day(day), kind, reference, amount, expiry));
  }

  private static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }

  private void isDamaged() {
    assertThatThrownBy(() -> new CreditLedger(entries))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no ledger has this entry here: " + entries.get(entries.size() - 1));
  }

  @Test
  void readsWhatOperationsWrote() {
    entry(GRANT, MONTH, 10, 0);
    entry(RESERVE, WORK, -10, 1);
    entry(COMMIT, WORK, 3, 1);
    entry(EXPIRE, MONTH, -3, 30);
    assertThat(new CreditLedger(entries).balance()).isEqualTo(new CreditBalance(10, 7, 3, 0, 0));
  }

  @Test
  void needsNumbersWithoutAGap() {
    entry(2, GRANT, MONTH, 10, 0);
    isDamaged();
  }

  @Test
  void needsTimeThatGoesOn() {
    entry(GRANT, MONTH, 10, 1);
    entry(RESERVE, WORK, -1, 0);
    isDamaged();
  }

  @Test
  void needsAnotherReferenceForEachGrant() {
    entry(GRANT, MONTH, 10, 0);
    entry(GRANT, MONTH, 10, 0);
    isDamaged();
  }

  @Test
  void reservesNoMoreThanThereIs() {
    entry(GRANT, MONTH, 10, 0);
    entry(RESERVE, WORK, -11, 0);
    isDamaged();
  }

  @Test
  void reservesNothingOfAnExpiredGrant() {
    entry(GRANT, MONTH, 10, 0);
    entry(RESERVE, WORK, -1, 31);
    isDamaged();
  }

  @Test
  void reservesOnceForEachWork() {
    entry(GRANT, MONTH, 10, 0);
    entry(RESERVE, WORK, -1, 0);
    entry(RESERVE, WORK, -1, 0);
    isDamaged();
  }

  @Test
  void settlesOnlyWhatWasReserved() {
    entry(COMMIT, WORK, 0, 0);
    isDamaged();
  }

  @Test
  void settlesOnce() {
    entry(GRANT, MONTH, 10, 0);
    entry(RESERVE, WORK, -1, 0);
    entry(COMMIT, WORK, 0, 0);
    entry(RELEASE, WORK, 1, 0);
    isDamaged();
  }

  @ParameterizedTest
  @CsvSource({"RELEASE,3", "RELEASE,5", "COMMIT,5"})
  void givesBackAllOrNoMoreThanWasReserved(CreditEntryKind kind, int amount) {
    entry(GRANT, MONTH, 10, 0);
    entry(RESERVE, WORK, -4, 0);
    entry(kind, WORK, amount, 0);
    isDamaged();
  }

  @Test
  void expiresOnlyWhatWasGranted() {
    entry(EXPIRE, MONTH, -1, 30);
    isDamaged();
  }

  @ParameterizedTest
  @CsvSource({"-10,29", "-9,30", "-11,30"})
  void expiresAllThatIsLeftAndNotTooEarly(int amount, int day) {
    entry(GRANT, MONTH, 10, 0);
    entry(EXPIRE, MONTH, amount, day);
    isDamaged();
  }

  @ParameterizedTest
  @CsvSource({
    "GRANT,0",
    "GRANT,-1",
    "RESERVE,0",
    "RESERVE,1",
    "COMMIT,-1",
    "RELEASE,0",
    "RELEASE,-1",
    "EXPIRE,0",
    "EXPIRE,1"
  })
  void hasAmountsOfTheRightSign(CreditEntryKind kind, int amount) {
    assertThatThrownBy(() -> entry(kind, WORK, amount, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an amount of " + kind + ": " + amount);
  }

  @Test
  void hasAnExpiryForGrantsOnly() {
    assertThatThrownBy(() -> new CreditEntry(1, START, RESERVE, WORK, -1, Optional.of(day(30))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a grant expires, and nothing else does");
    assertThatThrownBy(() -> new CreditEntry(1, START, GRANT, WORK, 1, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1,0,0,0,0", "1,-1,0,0,2", "1,0,-1,0,2", "1,0,0,-1,2", "1,1,1,0,-1"})
  void neverLosesACredit(int granted, int spent, int expired, int reserved, int available) {
    assertThatThrownBy(() -> new CreditBalance(granted, spent, expired, reserved, available))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void knowsKindsByTheirName(CreditEntryKind kind) {
    assertThat(CreditEntryKind.ofWire(kind.wire())).isEqualTo(kind);
    assertThat(kind.wire()).isLowerCase();
  }

  @Test
  void leavesNoMoreThanWasGrantedAndNoLessThanNothing() {
    assertThat(new CreditGrant(MONTH, 5, 5, day(1)).plus(-5).left()).isZero();
    assertThatThrownBy(() -> new CreditGrant(MONTH, 5, 6, day(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("of 5 granted not 6 are left");
    assertThatThrownBy(() -> new CreditGrant(MONTH, 5, -1, day(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
