package dev.aether.application.memory;

import dev.aether.application.access.IdempotencyKeys;
import dev.aether.application.access.StoredAnswer;
import dev.aether.domain.access.IdempotencyKey;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

final class MemoryIdempotencyKeys implements IdempotencyKeys {
  private final Memory memory;

  MemoryIdempotencyKeys(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<StoredAnswer> begin(
      UserId user, IdempotencyKey key, Sha256 requestHash, Instant now) {
    return take(user, key, requestHash, now, TIME_TO_LIVE);
  }

  @Override
  public Optional<StoredAnswer> claim(
      UserId user, IdempotencyKey key, Sha256 requestHash, Instant now) {
    return take(user, key, requestHash, now, CLAIM);
  }

  @Override
  public void settle(Claim claim, StoredAnswer answer, Instant now) {
    memory.requireWritable(claim.user());
    if (isHeld(claim)) {
      asked()
          .put(
              new Memory.AskedBy(claim.user(), claim.key()),
              new Memory.Asked(claim.requestHash(), now.plus(TIME_TO_LIVE), Optional.of(answer)));
    }
  }

  @Override
  public void release(Claim claim) {
    memory.requireWritable(claim.user());
    if (isHeld(claim)) {
      asked().remove(new Memory.AskedBy(claim.user(), claim.key()));
    }
  }

  private boolean isHeld(Claim claim) {
    return new Memory.Asked(claim.requestHash(), claim.at().plus(CLAIM), Optional.empty())
        .equals(asked().get(new Memory.AskedBy(claim.user(), claim.key())));
  }

  private Optional<StoredAnswer> take(
      UserId user, IdempotencyKey key, Sha256 requestHash, Instant now, Duration time) {
    memory.requireWritable(user);
    Memory.Asked asked = asked().get(new Memory.AskedBy(user, key));
    if (asked == null || !now.isBefore(asked.expiresAt())) {
      asked()
          .put(
              new Memory.AskedBy(user, key),
              new Memory.Asked(requestHash, now.plus(time), Optional.empty()));
      return Optional.empty();
    }
    if (!asked.requestHash().equals(requestHash)) {
      throw Problem.of(ErrorCode.IDEMPOTENCY_KEY_REUSED, "The key named another request.")
          .asException();
    }
    if (asked.answer().isEmpty()) {
      throw Problem.of(ErrorCode.IDEMPOTENCY_IN_FLIGHT, "The request is being done.").asException();
    }
    return asked.answer();
  }

  @Override
  public void finish(UserId user, IdempotencyKey key, StoredAnswer answer) {
    memory.requireWritable(user);
    Memory.Asked asked = asked().get(new Memory.AskedBy(user, key));
    if (asked == null || asked.answer().isPresent()) {
      throw new IllegalStateException("not begun: " + key);
    }
    asked()
        .put(
            new Memory.AskedBy(user, key),
            new Memory.Asked(asked.requestHash(), asked.expiresAt(), Optional.of(answer)));
  }

  @Override
  public int purge(Instant now) {
    memory.requireService();
    int before = asked().size();
    asked().values().removeIf(asked -> !now.isBefore(asked.expiresAt()));
    return before - asked().size();
  }

  private Map<Memory.AskedBy, Memory.Asked> asked() {
    return memory.tables().idempotencyKeys;
  }
}
