package dev.aether.application.generation;

import dev.aether.domain.account.UserId;
import dev.aether.domain.generation.GenerationType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How many generations there were, what they took and what they cost. */
public interface GenerationStatistics {
  /** What a user's generations took from {@code from} until before {@code to}, by type. */
  List<Usage> of(UserId user, Instant from, Instant to);

  /**
   * How generations of all accounts went, in the system only: by hour, newest first, and type
   * (specification, appendix C).
   */
  List<Hour> perHour(Instant from, Instant to);

  /**
   * Generations of one type.
   *
   * @param cost in US dollars
   */
  record Usage(GenerationType type, long count, long tokens, BigDecimal cost) {}

  /**
   * Generations of one type in one hour.
   *
   * @param mean how long they took in the mean, and {@code p95} at most for 95 of 100; empty while
   *     none has ended
   * @param failures how many ended without success
   * @param cost in US dollars
   */
  record Hour(
      Instant hour,
      GenerationType type,
      long count,
      Optional<Duration> mean,
      Optional<Duration> p95,
      long failures,
      BigDecimal cost) {}
}
