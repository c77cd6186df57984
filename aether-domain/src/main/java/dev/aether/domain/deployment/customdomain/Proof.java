package dev.aether.domain.deployment.customdomain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the checks of an active name have found since it was proved.
 *
 * <p>One missing proof loses nothing, since DNS changes go wrong and are mended: it takes three in
 * a row over 24 hours.
 *
 * @param failures checks in a row that did not find the proof
 * @param failingSince the first of these
 */
public record Proof(
    Instant verifiedAt, Instant checkedAt, int failures, Optional<Instant> failingSince) {
  public static final int FAILURES_TO_LOSE = 3;
  public static final Duration TIME_TO_LOSE = Duration.ofDays(1);

  public Proof {
    Objects.requireNonNull(verifiedAt);
    Objects.requireNonNull(checkedAt);
    if (failures < 0 || failingSince.isPresent() != (failures > 0)) {
      throw new IllegalArgumentException(failures + " failures since " + failingSince);
    }
  }

  static Proof found(Instant now) {
    return new Proof(now, now, 0, Optional.empty());
  }

  /** What is known after one more check. */
  Proof checked(ProofCheck outcome, Instant now) {
    return switch (outcome) {
      case FOUND -> new Proof(verifiedAt, now, 0, Optional.empty());
      case MISSING ->
          new Proof(verifiedAt, now, failures + 1, failingSince.or(() -> Optional.of(now)));
      case UNREACHABLE -> new Proof(verifiedAt, now, failures, failingSince);
    };
  }

  public boolean isFailing() {
    return failures > 0;
  }

  /** Whether the proof has been missing so often and so long that it is gone. */
  boolean isLost() {
    return failures >= FAILURES_TO_LOSE
        && failingSince
            .filter(since -> Duration.between(since, checkedAt).compareTo(TIME_TO_LOSE) >= 0)
            .isPresent();
  }
}
