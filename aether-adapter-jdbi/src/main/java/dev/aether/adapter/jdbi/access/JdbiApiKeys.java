package dev.aether.adapter.jdbi.access;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.access.ApiKeyView;
import dev.aether.application.access.ApiKeys;
import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.access.ApiKeyLife;
import dev.aether.domain.access.Scope;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keys as rows. The role of users has no right to read the hash. */
public final class JdbiApiKeys implements ApiKeys {
  private final JdbiUnitOfWork units;

  public JdbiApiKeys(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(ApiKey key) {
    units
        .createUpdate(
            """
            insert into public.api_keys
              (id, user_id, name, key_hash, key_prefix, scopes, expires_at, created_at)
            values
              (:id, :owner, :name, :hash, :prefix, :scopes, :end, :now)
            """)
        .bind("id", key.id().value())
        .bind("owner", key.owner().value())
        .bind("name", key.name())
        .bind("hash", key.hash().hex())
        .bind("prefix", key.prefix())
        .bind("scopes", key.scopes().stream().map(Scope::wire).sorted().toArray(String[]::new))
        .bind("end", key.life().expiresAt().map(JdbiApiKeys::utc).orElse(null))
        .bind("now", utc(key.life().createdAt()))
        .execute();
  }

  @Override
  public Optional<ApiKey> findByHash(Sha256 hash) {
    return units
        .createQuery(
            """
            select id, user_id, name, key_hash, key_prefix, scopes, last_used_at, expires_at,
              created_at, revoked_at
            from public.api_keys where key_hash = :hash
            """)
        .bind("hash", hash.hex())
        .map(
            (row, context) -> {
              ApiKeyView view = view(row);
              return new ApiKey(
                  view.id(),
                  new UserId(row.getObject("user_id", UUID.class)),
                  view.name(),
                  view.prefix(),
                  new Sha256(row.getString("key_hash")),
                  view.scopes(),
                  view.life());
            })
        .findOne();
  }

  @Override
  public List<ApiKeyView> list(UserId owner) {
    return units
        .createQuery(
            """
            select id, name, key_prefix, scopes, last_used_at, expires_at, created_at, revoked_at
            from public.api_keys where user_id = :owner order by created_at desc, id desc
            """)
        .bind("owner", owner.value())
        .map((row, context) -> view(row))
        .list();
  }

  @Override
  public void revoke(ApiKeyId id, Instant now) {
    int found =
        units
            .createUpdate(
                """
                update public.api_keys set revoked_at = coalesce(revoked_at, :now) where id = :id
                """)
            .bind("id", id.value())
            .bind("now", utc(now))
            .execute();
    if (found == 0) {
      throw Problem.of(ErrorCode.KEY_NOT_FOUND, "There is no such API key.").asException();
    }
  }

  @Override
  public void touch(ApiKeyId id, Instant now) {
    units
        .createUpdate(
            """
            update public.api_keys set last_used_at = :now
            where id = :id and (last_used_at is null or last_used_at <= :due)
            """)
        .bind("id", id.value())
        .bind("now", utc(now))
        .bind("due", utc(now.minus(USE_PRECISION)))
        .execute();
  }

  private static ApiKeyView view(ResultSet row) throws SQLException {
    return new ApiKeyView(
        new ApiKeyId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("key_prefix"),
        scopes(row),
        new ApiKeyLife(
            instant(row, "created_at").orElseThrow(),
            instant(row, "expires_at"),
            instant(row, "revoked_at"),
            instant(row, "last_used_at")));
  }

  private static Set<Scope> scopes(ResultSet row) throws SQLException {
    String[] names = (String[]) row.getArray("scopes").getArray();
    return Arrays.stream(names).map(Scope::ofWire).collect(Collectors.toSet());
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
