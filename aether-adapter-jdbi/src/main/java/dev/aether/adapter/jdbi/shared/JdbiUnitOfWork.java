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
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * One transaction under the actor's role and claims. Role and claims are local to the transaction,
 * so the next borrower of the connection finds none, and they go out with the first statement: they
 * cost no round trip.
 */
public final class JdbiUnitOfWork implements UnitOfWork {
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
    T result =
        translating(
            () ->
                jdbi.inTransaction(handle -> run(work, Unit.writing(handle, actor, afterCommit))));
    afterCommit.forEach(Runnable::run);
    return result;
  }

  /** Each statement is a transaction of its own, for which the server is asked a single time. */
  @Override
  public <T> T read(Actor actor, Supplier<T> work) {
    Unit outer = running.get();
    if (outer != null) {
      return join(outer, actor, work);
    }
    return translating(() -> jdbi.withHandle(handle -> run(work, Unit.reading(handle, actor))));
  }

  /** Whether the database answers; throws "not now" where it does not. */
  public boolean answers() {
    return read(Actor.anonymous(), () -> createQuery("select true").mapTo(Boolean.class).one());
  }

  private static <T> T translating(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  private <T> T run(Supplier<T> work, Unit unit) {
    running.set(unit);
    try {
      return work.get();
    } finally {
      running.remove();
    }
  }

  @Override
  public void together(Runnable work) {
    Unit unit = unit();
    unit.identify();
    running.set(unit.joining());
    try {
      work.run();
    } finally {
      running.set(unit);
    }
  }

  /** A savepoint, so that what a joined unit did is undone alone; its identity goes with it. */
  private <T> T join(Unit outer, Actor actor, Supplier<T> work) {
    if (!outer.takesOthers()) {
      throw new IllegalStateException("units of work do not nest");
    }
    outer.handle().savepoint(JOINED);
    Unit inner = outer.joined(actor);
    boolean done = false;
    running.set(inner);
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      running.set(outer);
      if (done) {
        outer.handle().releaseSavepoint(JOINED);
        outer.identifyAfter(inner);
      } else {
        outer.handle().rollbackToSavepoint(JOINED);
      }
    }
  }

  /** A query in the running unit. */
  public Query createQuery(String sql) {
    return unit().createQuery(sql);
  }

  /** A change in the running unit. */
  public Update createUpdate(String sql) {
    return unit().createUpdate(sql);
  }

  /** The connection of the running unit, for whatever is neither a query nor a change. */
  public Handle handle() {
    Unit unit = unit();
    unit.identify();
    return unit.handle();
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
}
