package dev.aether.adapter.jdbi.access;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.access.IdempotencyKeys;
import dev.aether.application.access.StoredAnswer;
import dev.aether.domain.access.IdempotencyKey;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Keys as rows, and an advisory lock on each while its unit runs: who comes meanwhile cannot see
 * the row yet, and would wait for it otherwise.
 */
public final class JdbiIdempotencyKeys implements IdempotencyKeys {
  private final JdbiUnitOfWork units;

  public JdbiIdempotencyKeys(JdbiUnitOfWork units) {
    this.units = units;
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

  private Optional<StoredAnswer> take(
      UserId user, IdempotencyKey key, Sha256 requestHash, Instant now, Duration time) {
    if (!lock(user, key)) {
      throw inFlight();
    }
    // A statement of its own: it has to see what whoever had the lock before has committed.
    Optional<Kept> kept = find(user, key);
    if (kept.isPresent() && now.isBefore(kept.get().expiresAt())) {
      return Optional.of(kept.get().answerTo(requestHash));
    }
    if (kept.isPresent()) {
      remove(user, key);
    }
    insert(user, key, requestHash, now, time);
    return Optional.empty();
  }

  /** Another row and not another time: nobody may change how long an answer is kept. */
  @Override
  public void settle(Claim claim, StoredAnswer answer, Instant now) {
    if (removed(claim)) {
      insert(claim.user(), claim.key(), claim.requestHash(), now, TIME_TO_LIVE);
      finish(claim.user(), claim.key(), answer);
    }
  }

  @Override
  public void release(Claim claim) {
    removed(claim);
  }

  private boolean removed(Claim claim) {
    return bind(
                units.createUpdate(
                    """
                    delete from public.idempotency_keys
                    where user_id = :user and key = :key and response_status is null
                      and created_at = :at
                    """),
                claim.user(),
                claim.key())
            .bind("at", claim.at().atOffset(ZoneOffset.UTC))
            .execute()
        == 1;
  }

  @Override
  public void finish(UserId user, IdempotencyKey key, StoredAnswer answer) {
    int kept =
        bind(
                units.createUpdate(
                    """
                        update public.idempotency_keys
                        set response_status = :status, response_headers = cast(:headers as jsonb),
                          response_body = :body
                        where user_id = :user and key = :key and response_status is null
                        """),
                user,
                key)
            .bind("status", answer.status())
            .bind("headers", HeadersJson.write(answer.headers()))
            .bind("body", answer.body())
            .execute();
    if (kept == 0) {
      throw new IllegalStateException("an answer to a request that was not begun");
    }
  }

  @Override
  public int purge(Instant now) {
    return units
        .createUpdate("delete from public.idempotency_keys where expires_at <= :now")
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private boolean lock(UserId user, IdempotencyKey key) {
    return bind(
            units.createQuery(
                """
                    select pg_try_advisory_xact_lock(
                      hashtextextended(cast(:user as text) || ' ' || :key, 0))
                    """),
            user,
            key)
        .mapTo(Boolean.class)
        .one();
  }

  private Optional<Kept> find(UserId user, IdempotencyKey key) {
    return bind(
            units.createQuery(
                """
                    select request_hash, expires_at, response_status, response_headers,
                      response_body
                    from public.idempotency_keys where user_id = :user and key = :key
                    """),
            user,
            key)
        .map((row, context) -> Kept.of(row))
        .findOne();
  }

  private void remove(UserId user, IdempotencyKey key) {
    bind(
            units.createUpdate(
                "delete from public.idempotency_keys where user_id = :user and key = :key"),
            user,
            key)
        .execute();
  }

  private void insert(
      UserId user, IdempotencyKey key, Sha256 requestHash, Instant now, Duration time) {
    bind(
            units.createUpdate(
                """
                    insert into public.idempotency_keys
                      (user_id, key, request_hash, created_at, expires_at)
                    values (:user, :key, :hash, :now, :end)
                    """),
            user,
            key)
        .bind("hash", requestHash.hex())
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("end", now.plus(time).atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, UserId user, IdempotencyKey key) {
    return statement.bind("user", user.value()).bind("key", key.value());
  }

  private static RuntimeException inFlight() {
    return Problem.of(
            ErrorCode.IDEMPOTENCY_IN_FLIGHT,
            "The same request is being done at this moment; ask again shortly.")
        .asException();
  }

  private record Kept(Sha256 requestHash, Instant expiresAt, Optional<StoredAnswer> answer) {
    private static Kept of(ResultSet row) throws SQLException {
      Integer status = row.getObject("response_status", Integer.class);
      return new Kept(
          new Sha256(row.getString("request_hash")),
          row.getObject("expires_at", OffsetDateTime.class).toInstant(),
          status == null
              ? Optional.empty()
              : Optional.of(
                  new StoredAnswer(
                      status,
                      HeadersJson.read(row.getString("response_headers")),
                      row.getString("response_body"))));
    }

    private StoredAnswer answerTo(Sha256 hash) {
      if (!requestHash.equals(hash)) {
        throw Problem.of(
                ErrorCode.IDEMPOTENCY_KEY_REUSED,
                "This idempotency key named another request; take a new one.")
            .asException();
      }
      return answer.orElseThrow(JdbiIdempotencyKeys::inFlight);
    }
  }
}
