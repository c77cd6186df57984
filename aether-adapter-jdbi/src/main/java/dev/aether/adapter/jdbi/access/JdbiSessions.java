package dev.aether.adapter.jdbi.access;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.access.Sessions;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Sessions in {@code auth.sessions}; a trigger tells all servers when one ends. */
public final class JdbiSessions implements Sessions {
  private final JdbiUnitOfWork units;

  public JdbiSessions(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(Session session) {
    units
        .createUpdate(
            """
            insert into auth.sessions
              (id, user_id, refresh_token_counter, created_at, updated_at, refreshed_at)
            values (:id, :user, :counter, :opened, :refreshed, :refreshed)
            """)
        .bind("id", session.id().value())
        .bind("user", session.user().value())
        .bind("counter", session.counter())
        .bind("opened", utc(session.openedAt()))
        .bind("refreshed", utc(session.refreshedAt()))
        .execute();
  }

  @Override
  public Optional<Session> findLocked(SessionId id) {
    return units
        .createQuery(
            """
            select id, user_id, refresh_token_counter, created_at, refreshed_at
            from auth.sessions where id = :id for no key update
            """)
        .bind("id", id.value())
        .map((row, context) -> session(row))
        .findOne();
  }

  @Override
  public void replace(Session session) {
    units
        .createUpdate(
            """
            update auth.sessions
            set refresh_token_counter = :counter, refreshed_at = :refreshed,
              updated_at = :refreshed
            where id = :id
            """)
        .bind("id", session.id().value())
        .bind("counter", session.counter())
        .bind("refreshed", utc(session.refreshedAt()))
        .execute();
  }

  @Override
  public void remove(SessionId id) {
    units.createUpdate("delete from auth.sessions where id = :id").bind("id", id.value()).execute();
  }

  @Override
  public void removeOthers(UserId user, SessionId stays) {
    units
        .createUpdate("delete from auth.sessions where user_id = :user and id <> :stays")
        .bind("user", user.value())
        .bind("stays", stays.value())
        .execute();
  }

  @Override
  public void removeAll(UserId user) {
    units
        .createUpdate("delete from auth.sessions where user_id = :user")
        .bind("user", user.value())
        .execute();
  }

  @Override
  public Optional<UserId> holder(SessionId id) {
    return units
        .createQuery(
            """
            select s.user_id from auth.sessions s
            join public.users u on u.id = s.user_id and u.suspended_at is null
            where s.id = :id
            """)
        .bind("id", id.value())
        .map((row, context) -> new UserId(row.getObject("user_id", UUID.class)))
        .findOne();
  }

  @Override
  public int removeIdle(Instant now) {
    return areOurs() ? removeIdleOnes(now) : 0;
  }

  /** A hosted auth ends its sessions itself; our trigger stands on none but our own table. */
  private boolean areOurs() {
    return units
        .createQuery(
            """
            select exists (
              select from pg_catalog.pg_trigger
              where tgrelid = to_regclass('auth.sessions') and tgname = 'sessions_tell')
            """)
        .mapTo(Boolean.class)
        .one();
  }

  private int removeIdleOnes(Instant now) {
    return units
        .createUpdate("delete from auth.sessions where refreshed_at <= :end")
        .bind("end", utc(now.minus(Session.IDLE)))
        .execute();
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        new SessionId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        row.getLong("refresh_token_counter"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("refreshed_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
