package dev.aether.adapter.jdbi.shared;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * One transaction under the actor's role and claims. Role and claims are local to the transaction:
 * the next borrower of the connection finds none.
 */
public final class JdbiUnitOfWork implements UnitOfWork {
  private static final String IDENTIFY =
      "select set_config('role', :role, true), set_config('request.jwt.claims', :claims, true)";

  private static final String JOINED = "joined";

  private final Jdbi jdbi;

  @SuppressWarnings("ThreadLocalUsage") // one for each database, and a JVM may serve several
  private final ThreadLocal<Unit> running = new ThreadLocal<>();

  /** Units on the connections of a pool. */
  public JdbiUnitOfWork(DataSource pool) {
    this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
  }

  @Override
  public <T> T as(Actor actor, Supplier<T> work) {
    Unit outer = running.get();
    if (outer != null) {
      return join(outer, actor, work);
    }
    List<Runnable> afterCommit = new ArrayList<>();
    T result;
    try {
      result = jdbi.inTransaction(handle -> run(work, new Unit(handle, actor, afterCommit, false)));
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
    afterCommit.forEach(Runnable::run);
    return result;
  }

  private <T> T run(Supplier<T> work, Unit unit) {
    running.set(unit);
    try {
      unit.identify();
      return work.get();
    } finally {
      running.remove();
    }
  }

  @Override
  public void together(Runnable work) {
    Unit unit = unit();
    running.set(unit.joined(unit.actor(), true));
    try {
      work.run();
    } finally {
      running.set(unit);
    }
  }

  /** A savepoint, so that what a joined unit did is undone alone; its identity goes with it. */
  private <T> T join(Unit outer, Actor actor, Supplier<T> work) {
    if (!outer.joining()) {
      throw new IllegalStateException("units of work do not nest");
    }
    Handle handle = outer.handle();
    handle.savepoint(JOINED);
    Unit inner = outer.joined(actor, false);
    boolean done = false;
    running.set(inner);
    try {
      if (!actor.equals(outer.actor())) {
        inner.identify();
      }
      T result = work.get();
      done = true;
      return result;
    } finally {
      running.set(outer);
      if (done) {
        handle.releaseSavepoint(JOINED);
        if (!actor.equals(outer.actor())) {
          outer.identify();
        }
      } else {
        handle.rollbackToSavepoint(JOINED);
      }
    }
  }

  /** The connection of the running unit, for repositories. */
  public Handle handle() {
    return unit().handle();
  }

  /** Has something done once the running unit has committed; not at all when it does not. */
  public void afterCommit(Runnable action) {
    unit().afterCommit().add(action);
  }

  private Unit unit() {
    Unit unit = running.get();
    if (unit == null) {
      throw new IllegalStateException("stored data is reached only inside a unit of work");
    }
    return unit;
  }

  private record Unit(Handle handle, Actor actor, List<Runnable> afterCommit, boolean joining) {
    private Unit joined(Actor other, boolean open) {
      return new Unit(handle, other, afterCommit, open);
    }

    private void identify() {
      Identity identity = Identity.of(actor);
      handle
          .createQuery(IDENTIFY)
          .bind("role", identity.role())
          .bind("claims", identity.claims())
          .mapTo(String.class)
          .one();
    }
  }
}
