package dev.aether.application.access;

import dev.aether.domain.access.IdempotencyKey;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers to requests that their callers named, so that sending one again has no second effect.
 *
 * <p>{@link #begin} and {@link #finish} belong into the unit of the effect itself: effect and
 * answer are kept together, and a unit that is undone leaves the key free.
 */
public interface IdempotencyKeys {

  /** How long an answer is kept. */
  Duration TIME_TO_LIVE = Duration.ofHours(24);

  /** How long a claim holds; longer than any work that somebody waits for. */
  Duration CLAIM = Duration.ofMinutes(2);

  /**
   * Takes {@code key} for the running unit, or tells what was answered under it before. A key past
   * its time counts as absent.
   *
   * @param requestHash of all that makes the request what it is
   * @return the answer to give again; empty where the request has to be done, and its answer then
   *     be kept by {@link #finish}
   * @throws dev.aether.domain.shared.DomainException {@code IDEMPOTENCY_KEY_REUSED} where it named
   *     another request, CONFLICT {@code IDEMPOTENCY_IN_FLIGHT} where the same is being done at
   *     this moment: nobody waits
   */
  Optional<StoredAnswer> begin(UserId user, IdempotencyKey key, Sha256 requestHash, Instant now);

  /**
   * The same for work that must not be done in a unit, such as asking a model: takes the key for
   * {@link #CLAIM} in a unit of its own. Whoever was told to do it then calls {@link #settle} or
   * {@link #release}; where he dies the key is free once that time is over.
   */
  Optional<StoredAnswer> claim(UserId user, IdempotencyKey key, Sha256 requestHash, Instant now);

  /**
   * Keeps the answer to a request that was claimed, for its full time. Nothing where the claim was
   * over and somebody else has the key.
   */
  void settle(Claim claim, StoredAnswer answer, Instant now);

  /** Frees a key that was claimed, since nothing came of the request; nothing as above. */
  void release(Claim claim);

  /** A key as it was taken. */
  record Claim(UserId user, IdempotencyKey key, Sha256 requestHash, Instant at) {}

  /** Keeps the answer. A key that the unit has not begun is a defect. */
  void finish(UserId user, IdempotencyKey key, StoredAnswer answer);

  /** Removes what is past its time, for the system only, and tells how many keys that were. */
  int purge(Instant now);
}
