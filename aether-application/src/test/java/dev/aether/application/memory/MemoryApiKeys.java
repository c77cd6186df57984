package dev.aether.application.memory;

import dev.aether.application.access.ApiKeyView;
import dev.aether.application.access.ApiKeys;
import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.access.ApiKeyLife;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class MemoryApiKeys implements ApiKeys {
  private final Memory memory;

  MemoryApiKeys(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(ApiKey key) {
    memory.requireWritable(key.owner());
    if (keys().containsKey(key.id()) || withHash(key.hash()).isPresent()) {
      throw new IllegalStateException("there already: " + key.id());
    }
    keys().put(key.id(), key);
  }

  @Override
  public Optional<ApiKey> findByHash(Sha256 hash) {
    memory.requireService();
    return withHash(hash);
  }

  @Override
  public List<ApiKeyView> list(UserId owner) {
    return keys().values().stream()
        .filter(key -> key.owner().equals(owner) && memory.sees(owner))
        .sorted(
            Comparator.comparing((ApiKey key) -> key.life().createdAt())
                .thenComparing(key -> key.id().toString())
                .reversed())
        .map(key -> new ApiKeyView(key.id(), key.name(), key.prefix(), key.scopes(), key.life()))
        .toList();
  }

  @Override
  public void revoke(ApiKeyId id, Instant now) {
    ApiKey key =
        Optional.ofNullable(keys().get(id))
            .filter(found -> memory.sees(found.owner()))
            .orElseThrow(
                () -> Problem.of(ErrorCode.KEY_NOT_FOUND, "There is no such key.").asException());
    keys().put(id, key.revoked(now));
  }

  @Override
  public void touch(ApiKeyId id, Instant now) {
    memory.requireService();
    keys().computeIfPresent(id, (same, key) -> isDue(key, now) ? used(key, now) : key);
  }

  private static boolean isDue(ApiKey key, Instant now) {
    return key.life().lastUsedAt().filter(last -> now.isBefore(last.plus(USE_PRECISION))).isEmpty();
  }

  private static ApiKey used(ApiKey key, Instant now) {
    ApiKeyLife life = key.life();
    return new ApiKey(
        key.id(),
        key.owner(),
        key.name(),
        key.prefix(),
        key.hash(),
        key.scopes(),
        new ApiKeyLife(life.createdAt(), life.expiresAt(), life.revokedAt(), Optional.of(now)));
  }

  private Optional<ApiKey> withHash(Sha256 hash) {
    return keys().values().stream().filter(key -> key.hash().equals(hash)).findFirst();
  }

  private Map<ApiKeyId, ApiKey> keys() {
    return memory.tables().apiKeys;
  }
}
