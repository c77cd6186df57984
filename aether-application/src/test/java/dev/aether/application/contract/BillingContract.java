package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Quota;
import dev.aether.domain.billing.price.ModelPrice;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.billing.Credits} and {@link
 * dev.aether.application.billing.Quotas}.
 */
public interface BillingContract extends Contract {

  @Test
  default void reservesUntilTheMonthsCreditsAreTaken() {
    Account alice = signedUp("alice");
    for (int i = 0; i < 10; i++) {
      reserve(alice);
    }
    Contract.assertRefused(ErrorCode.AI_QUOTA_EXCEEDED, () -> reserve(alice));
    assertThat(used(alice)).isEqualTo(10);
  }

  @Test
  default void keepsAPriceThatAnOperatorSetsAndEachChangeOfIt() {
    String model = "own-" + UUID.randomUUID();
    LocalDate day = LocalDate.parse("2026-01-01");
    bring(model, day, "1");
    bring(model, day.plusDays(1), "1.00");
    bring(model, day.plusDays(2), "2");
    bring(model, day.plusDays(2), "3");
    assertThat(systemSees(() -> ports().modelPrices().all()).rows())
        .filteredOn(row -> row.model().equals(model))
        .extracting(row -> row.validFrom() + " " + row.inputPerMillion().stripTrailingZeros())
        .containsExactly("2026-01-01 1", "2026-01-03 3");
  }

  private void bring(String model, LocalDate day, String input) {
    inSystem(
        () ->
            ports()
                .modelPrices()
                .bring(
                    new ModelPrice(
                        model, day, new BigDecimal(input), BigDecimal.TEN, BigDecimal.ZERO)));
  }

  @Test
  default void countsEachAccountForItself() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    reserve(alice);
    assertThat(used(bob)).isZero();
  }

  @Test
  default void givesAReleasedCreditBackOnce() {
    Account alice = signedUp("alice");
    reserve(alice);
    UUID reference = reserve(alice);
    inSystem(() -> ports().credits().release(reference));
    inSystem(() -> ports().credits().release(reference));
    assertThat(used(alice)).isEqualTo(1);
  }

  @Test
  default void keepsACommittedCreditSpent() {
    Account alice = signedUp("alice");
    UUID reference = reserve(alice);
    inSystem(() -> ports().credits().commit(reference));
    inSystem(() -> ports().credits().release(reference));
    assertThat(used(alice)).isEqualTo(1);
  }

  @Test
  default void doesNotSpendWhatWasReleased() {
    Account alice = signedUp("alice");
    UUID reference = reserve(alice);
    inSystem(() -> ports().credits().release(reference));
    inSystem(() -> ports().credits().commit(reference));
    assertThat(used(alice)).isZero();
  }

  @Test
  default void passesOverAReferenceThatWasNeverReserved() {
    Account alice = signedUp("alice");
    inSystem(() -> ports().credits().release(UUID.randomUUID()));
    assertThat(used(alice)).isZero();
  }

  @Test
  default void letsUsersSettleNothing() {
    Account alice = signedUp("alice");
    UUID reference = reserve(alice);
    assertThatThrownBy(() -> in(alice, () -> ports().credits().release(reference)))
        .isInstanceOf(RuntimeException.class);
    assertThat(used(alice)).isEqualTo(1);
  }

  @Test
  default void countsTheSitesOfAnAccount() {
    Account alice = signedUp("alice");
    storedSiteOf(alice);
    storedSiteOf(signedUp("bob"));
    assertThat(see(alice, () -> ports().quotas().tier(alice.id()))).isNotEmpty();
    assertThat(see(alice, () -> ports().quotas().lockSites(alice.id())))
        .isEqualTo(new Quota(Limit.of(3), 1));
  }

  private UUID reserve(Account account) {
    UUID reference = UUID.randomUUID();
    in(account, () -> ports().credits().reserve(reference));
    return reference;
  }

  private int used(Account account) {
    return see(account, () -> ports().profiles().find(account.id())).orElseThrow().credits().used();
  }
}
