package dev.aether.domain.billing.subscription;

import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a lesser tier does to what is over its limits, told before anybody agrees to it.
 *
 * <p>Nothing is deleted. What was used last stays as it is, and of the rest each thing is named
 * with what becomes of it; of two that were used at the same instant the one with the lesser id
 * stays.
 *
 * @param to the tier that takes over, at the end of the period
 */
public record Downgrade(Tier to, List<Effect> effects) {
  public Downgrade {
    Objects.requireNonNull(to);
    effects = List.copyOf(effects);
  }

  /** One consequence. */
  public sealed interface Effect {}

  /** The site can be seen and exported as it is, and no longer changed. */
  public record SiteFrozen(UUID site) implements Effect {}

  /** The name no longer leads to its site; the claim on it stays. */
  public record DomainDetached(UUID domain) implements Effect {}

  /** The person no longer reaches the team's sites. */
  public record MemberSuspended(UUID member) implements Effect {}

  /** Credits that are left stay until they expire; the next month grants fewer. */
  public record CreditsReduced(Limit from, Limit to) implements Effect {}

  /** The feature is no longer there. */
  public record FeatureLost(Feature feature) implements Effect {}

  private static final Comparator<PlanUse.Item> LAST_USED_FIRST =
      Comparator.comparing(PlanUse.Item::lastUsedAt)
          .reversed()
          .thenComparing(item -> item.id().toString());

  /**
   * What becomes of {@code use} under {@code to}, which is less than the tier that it is used by.
   */
  public static Downgrade plan(PlanUse use, Tier to) {
    if (!to.isBelow(use.current())) {
      throw new IllegalArgumentException("not a downgrade: " + use.current() + " to " + to);
    }
    List<Effect> effects = new ArrayList<>();
    beyond(to.maxSites(), 0, use.sites(), SiteFrozen::new).forEach(effects::add);
    beyond(to.maxCustomDomains(), 0, use.customDomains(), DomainDetached::new)
        .forEach(effects::add);
    // The owner is one of the members that the limit counts.
    beyond(to.maxTeamMembers(), 1, use.teamMembers(), MemberSuspended::new).forEach(effects::add);
    Limit credits = use.current().monthlyAiCredits();
    if (!to.monthlyAiCredits().covers(credits)) {
      effects.add(new CreditsReduced(credits, to.monthlyAiCredits()));
    }
    Stream.of(Feature.values())
        .filter(feature -> use.current().has(feature) && !to.has(feature))
        .map(FeatureLost::new)
        .forEach(effects::add);
    return new Downgrade(to, effects);
  }

  private static Stream<Effect> beyond(
      Limit limit, long taken, List<PlanUse.Item> items, Function<UUID, Effect> effect) {
    List<PlanUse.Item> ranked = items.stream().sorted(LAST_USED_FIRST).toList();
    return IntStream.range(0, ranked.size())
        .filter(i -> !limit.admits(taken + i))
        .mapToObj(i -> effect.apply(ranked.get(i).id()));
  }
}
