package dev.aether.adapter.jdbi.shared;

import dev.aether.domain.access.Actor;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.Update;

/**
 * A running unit: its connection, whose identity it has, and whether the server knows that yet.
 *
 * <p>The identity goes before the first statement in one prepared multi-statement; the driver sends
 * both at once, and what it answers to the first is passed over. Where each statement is a
 * transaction of its own it goes before each, and forbids to write.
 */
final class Unit {
  private static final String IDENTIFY =
      "select set_config('role', :aether_role, true),"
          + " set_config('request.jwt.claims', :aether_claims, true)";
  private static final String READ_ONLY = ", set_config('transaction_read_only', 'on', true)";

  private final Handle handle;
  private final Actor actor;
  private final List<Runnable> afterCommit;
  private final Kind kind;
  private boolean identified;

  private Unit(
      Handle handle, Actor actor, List<Runnable> afterCommit, Kind kind, boolean identified) {
    this.handle = handle;
    this.actor = actor;
    this.afterCommit = afterCommit;
    this.kind = kind;
    this.identified = identified;
  }

  private enum Kind {
    WRITING,
    READING,
    /** Open for others to become part of it. */
    JOINING
  }

  static Unit writing(Handle handle, Actor actor, List<Runnable> afterCommit) {
    return new Unit(handle, actor, afterCommit, Kind.WRITING, false);
  }

  /** On a connection that commits each statement. */
  static Unit reading(Handle handle, Actor actor) {
    return new Unit(handle, actor, List.of(), Kind.READING, false);
  }

  Unit joining() {
    return new Unit(handle, actor, afterCommit, Kind.JOINING, identified);
  }

  /** A unit that becomes part of this one; where its actor is the same, so is its identity. */
  Unit joined(Actor other) {
    return new Unit(handle, other, afterCommit, Kind.WRITING, other.equals(actor));
  }

  boolean takesOthers() {
    return kind == Kind.JOINING;
  }

  Handle handle() {
    return handle;
  }

  List<Runnable> afterCommit() {
    if (kind == Kind.READING) {
      throw new IllegalStateException("a unit that only reads commits nothing");
    }
    return afterCommit;
  }

  Query createQuery(String sql) {
    return identified ? handle.createQuery(sql) : withIdentity(handle.createQuery(prefixed(sql)));
  }

  Update createUpdate(String sql) {
    return identified ? handle.createUpdate(sql) : withIdentity(handle.createUpdate(prefixed(sql)));
  }

  /** Tells the server at once, before something that is no ordinary statement. */
  void identify() {
    if (kind == Kind.READING) {
      throw new IllegalStateException("a unit that only reads asks plain queries");
    }
    if (!identified) {
      bound(handle.createQuery(IDENTIFY)).mapTo(String.class).one();
      identified = true;
    }
  }

  /** Takes the identity back that a unit of another actor had within this one. */
  void identifyAfter(Unit inner) {
    if (!inner.actor.equals(actor)) {
      identified = false;
      identify();
    }
  }

  private String prefixed(String sql) {
    return IDENTIFY + (kind == Kind.READING ? READ_ONLY : "") + "; " + sql;
  }

  private <S extends SqlStatement<S>> S withIdentity(S statement) {
    statement.getConfig(SqlStatements.class).addCustomizer(new PassOverIdentity());
    return bound(statement);
  }

  private <S extends SqlStatement<S>> S bound(S statement) {
    Identity identity = Identity.of(actor);
    return statement.bind("aether_role", identity.role()).bind("aether_claims", identity.claims());
  }

  private final class PassOverIdentity implements StatementCustomizer {
    @Override
    public void afterExecution(PreparedStatement statement, StatementContext context)
        throws SQLException {
      statement.getMoreResults();
      identified = kind != Kind.READING;
    }
  }
}
