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

  private final Jdbi jdbi;

  @SuppressWarnings("ThreadLocalUsage") // one for each database, and a JVM may serve several
  private final ThreadLocal<Unit> running = new ThreadLocal<>();

  /** Units on the connections of a pool. */
  public JdbiUnitOfWork(DataSource pool) {
    this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
  }

  @Override
  public <T> T as(Actor actor, Supplier<T> work) {
    if (running.get() != null) {
      throw new IllegalStateException("units of work do not nest");
    }
    List<Runnable> afterCommit = new ArrayList<>();
    T result;
    try {
      result = jdbi.inTransaction(handle -> run(actor, work, new Unit(handle, afterCommit)));
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
    afterCommit.forEach(Runnable::run);
    return result;
  }

  private <T> T run(Actor actor, Supplier<T> work, Unit unit) {
    running.set(unit);
    try {
      Identity identity = Identity.of(actor);
      unit.handle()
          .createQuery(IDENTIFY)
          .bind("role", identity.role())
          .bind("claims", identity.claims())
          .mapTo(String.class)
          .one();
      return work.get();
    } finally {
      running.remove();
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

  private record Unit(Handle handle, List<Runnable> afterCommit) {}
}
