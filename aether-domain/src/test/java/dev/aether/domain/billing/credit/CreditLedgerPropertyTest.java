package dev.aether.domain.billing.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any interleaving of operations, refused ones among them. */
class CreditLedgerPropertyTest {
  private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");

  enum Verb {
    GRANT,
    RESERVE,
    RESERVE_UNLIMITED,
    COMMIT,
    RELEASE,
    EXPIRE
  }

  record Step(Verb verb, int reference, int amount, int hour) {
    /** The next ledger; the same where the operation is refused. */
    CreditLedger tryOn(CreditLedger ledger) {
      try {
        return on(ledger);
      } catch (DomainException refused) {
        return ledger;
      }
    }

    private CreditLedger on(CreditLedger ledger) {
      UUID work = new UUID(0, reference);
      Instant now = START.plus(Duration.ofHours(hour));
      return switch (verb) {
        case GRANT ->
            ledger.grant(new UUID(1, reference), amount + 1, now.plusSeconds(36_000), now);
        case RESERVE -> ledger.reserve(work, amount + 1, now);
        case RESERVE_UNLIMITED -> ledger.reserveUnlimited(work, amount + 1, now);
        case COMMIT -> ledger.commit(work, amount, now);
        case RELEASE -> ledger.release(work, now);
        case EXPIRE -> ledger.expired(now);
      };
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void neverLosesOrInventsACredit(@ForAll("steps") List<Step> steps) {
    CreditLedger ledger = CreditLedger.empty();
    for (Step step : steps) {
      CreditLedger before = ledger;
      ledger = step.tryOn(before);
      CreditBalance balance = ledger.balance();
      int sum = ledger.entries().stream().mapToInt(CreditEntry::amount).sum();
      assertThat(balance.available()).isEqualTo(sum).isNotNegative();
      assertThat(balance.granted())
          .isEqualTo(
              balance.spent() + balance.expired() + balance.reserved() + balance.available());
      assertThat(ledger.entries().subList(0, before.entries().size())).isEqualTo(before.entries());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void isALedgerAtEveryMomentOfItsPast(@ForAll("steps") List<Step> steps) {
    CreditLedger ledger = CreditLedger.empty();
    for (Step step : steps) {
      ledger = step.tryOn(ledger);
    }
    for (int length = 0; length <= ledger.entries().size(); length++) {
      List<CreditEntry> past = ledger.entries().subList(0, length);
      assertThat(new CreditLedger(past).balance().available())
          .isEqualTo(past.stream().mapToInt(CreditEntry::amount).sum());
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Verb.class),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 40))
        .as(Step::new)
        .list()
        .ofMaxSize(40);
  }
}
