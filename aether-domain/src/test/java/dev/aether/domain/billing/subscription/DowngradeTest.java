package dev.aether.domain.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.Downgrade.CreditsReduced;
import dev.aether.domain.billing.subscription.Downgrade.DomainDetached;
import dev.aether.domain.billing.subscription.Downgrade.FeatureLost;
import dev.aether.domain.billing.subscription.Downgrade.MemberSuspended;
import dev.aether.domain.billing.subscription.Downgrade.SiteFrozen;
import dev.aether.domain.billing.subscription.PlanUse.Item;
import dev.aether.domain.shared.Limit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DowngradeTest {

  /** The item of that number, last used so many days after the start. */
  private static Item item(int number, int day) {
    return new Item(id(number), Billing.at(day));
  }

  private static UUID id(int number) {
    return UUID.fromString("%08x-0000-4000-8000-000000000000".formatted(number));
  }

  private static List<Item> items(int count) {
    return IntStream.range(0, count).mapToObj(i -> item(i, i)).toList();
  }

  @Test
  void tellsEverythingThatProLosesOnTheFreeTier() {
    PlanUse use = new PlanUse(Tier.PRO, items(5), items(2), items(1));
    assertThat(Downgrade.plan(use, Tier.FREE))
        .isEqualTo(
            new Downgrade(
                Tier.FREE,
                List.of(
                    new SiteFrozen(id(1)),
                    new SiteFrozen(id(0)),
                    new DomainDetached(id(1)),
                    new DomainDetached(id(0)),
                    new MemberSuspended(id(0)),
                    new CreditsReduced(Limit.unlimited(), Limit.of(10)),
                    new FeatureLost(Feature.CUSTOM_DOMAINS),
                    new FeatureLost(Feature.TEAM_COLLABORATION),
                    new FeatureLost(Feature.API_ACCESS),
                    new FeatureLost(Feature.PREMIUM_TEMPLATES),
                    new FeatureLost(Feature.TEMPLATE_AUTHORING))));
  }

  @Test
  void touchesNothingThatFits() {
    PlanUse use = new PlanUse(Tier.BUSINESS, items(50), items(5), items(4));
    assertThat(Downgrade.plan(use, Tier.PRO).effects())
        .containsExactly(
            new FeatureLost(Feature.WHITE_LABEL), new FeatureLost(Feature.PRIORITY_SUPPORT));
  }

  @Test
  void countsTheOwnerAmongTheMembers() {
    PlanUse use = new PlanUse(Tier.BUSINESS, List.of(), List.of(), items(5));
    assertThat(Downgrade.plan(use, Tier.PRO).effects()).contains(new MemberSuspended(id(0)));
  }

  @Test
  void freezesTheGreaterIdOfTwoThatWereUsedAtOnce() {
    PlanUse use =
        new PlanUse(
            Tier.STARTER,
            List.of(item(0x90000000, 1), item(7, 1), item(1, 9), item(2, 9)),
            List.of(),
            List.of());
    assertThat(Downgrade.plan(use, Tier.FREE).effects())
        .filteredOn(SiteFrozen.class::isInstance)
        .containsExactly(new SiteFrozen(id(0x90000000)));
  }

  @ParameterizedTest
  @CsvSource({"PRO,PRO", "STARTER,PRO"})
  void isOnlyToALesserTier(Tier from, Tier to) {
    PlanUse use = new PlanUse(from, List.of(), List.of(), List.of());
    assertThatThrownBy(() -> Downgrade.plan(use, to))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a downgrade: " + from + " to " + to);
  }

  @Property
  void leavesExactlyTheLimitWhateverTheOrderOfItsInput(
      @ForAll @IntRange(max = 30) int sites, @ForAll long seed) {
    List<Item> shuffled = new ArrayList<>(items(sites));
    Collections.shuffle(shuffled, new Random(seed));
    PlanUse use = new PlanUse(Tier.PRO, shuffled, List.of(), List.of());
    Downgrade downgrade = Downgrade.plan(use, Tier.STARTER);
    assertThat(downgrade)
        .isEqualTo(
            Downgrade.plan(
                new PlanUse(Tier.PRO, items(sites), List.of(), List.of()), Tier.STARTER));
    assertThat(downgrade.effects())
        .filteredOn(SiteFrozen.class::isInstance)
        .hasSize(Math.max(0, sites - 10));
  }
}
