package dev.aether.application.access;

import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** API keys as far as the running actor may see them; only the system sees a hash. */
public interface ApiKeys {

  /** How exactly the last use is known, so that a busy key does not write with every request. */
  Duration USE_PRECISION = Duration.ofMinutes(1);

  /** Adds a key. One whose id or hash is there already is a defect, since both are random. */
  void add(ApiKey key);

  /**
   * The key that whoever presents it holds, in whatever state it is; empty where there is none. For
   * the system only.
   */
  Optional<ApiKey> findByHash(Sha256 hash);

  /** All keys of {@code owner}, newest first; none where he is somebody else. */
  List<ApiKeyView> list(UserId owner);

  /**
   * Takes a key back; one that was taken back keeps its first time. {@code KEY_NOT_FOUND} where
   * there is none or it is somebody else's.
   */
  void revoke(ApiKeyId id, Instant now);

  /**
   * Notes a use, where the last one that is known is {@link #USE_PRECISION} older or more; a key
   * that is gone is passed over. For the system only.
   */
  void touch(ApiKeyId id, Instant now);
}
