package dev.aether.adapter.jdbi.shared;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** A connection of the owner, for what is done once at a start and never for a request. */
public final class OwnerConnection {
  private OwnerConnection() {}

  /**
   * Does {@code work} in one transaction as {@code service_role}: the owner himself sees no row,
   * since row security is forced. Whoever does work of the same name waits until it is done.
   */
  public static <T> T inService(DatabaseUrl owner, String name, Function<Handle, T> work) {
    return Jdbi.create(owner.jdbc(), owner.user(), owner.password())
        .installPlugin(new PostgresPlugin())
        .inTransaction(
            handle -> {
              handle.execute("select pg_advisory_xact_lock(hashtext(?))", name);
              handle.execute("set local role service_role");
              return work.apply(handle);
            });
  }
}
