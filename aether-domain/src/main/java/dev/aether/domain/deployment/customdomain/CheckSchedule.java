package dev.aether.domain.deployment.customdomain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a name is looked up next. Who has just set a record is waiting, so a young claim is looked
 * up often; an active name once a day, and more often while its proof is missing.
 */
public final class CheckSchedule {
  public static final Duration YOUNG = Duration.ofHours(1);
  public static final Duration WHILE_YOUNG = Duration.ofMinutes(2);
  public static final Duration UNTIL_PROVED = Duration.ofHours(1);
  public static final Duration WHILE_ACTIVE = Duration.ofDays(1);
  public static final Duration WHILE_FAILING = Duration.ofHours(8);

  private CheckSchedule() {}

  /**
   * The next moment to look a name up; empty for a claim in error, which its owner makes again.
   *
   * @param now when it was looked up last, or is claimed
   */
  public static Optional<Instant> next(CustomDomain domain, Instant now) {
    return switch (domain.status()) {
      case PENDING, VERIFYING -> Optional.of(unproved(domain, now));
      case ACTIVE -> Optional.of(now.plus(isFailing(domain) ? WHILE_FAILING : WHILE_ACTIVE));
      case ERROR -> Optional.empty();
    };
  }

  /** Not after the last moment, so that the claim expires on time. */
  private static Instant unproved(CustomDomain domain, Instant now) {
    boolean young = now.isBefore(domain.claimedAt().plus(YOUNG));
    Instant next = now.plus(young ? WHILE_YOUNG : UNTIL_PROVED);
    Instant last = domain.provableUntil();
    return next.isAfter(last) ? last : next;
  }

  private static boolean isFailing(CustomDomain domain) {
    return domain.state() instanceof ClaimState.Active active && active.proof().isFailing();
  }
}
