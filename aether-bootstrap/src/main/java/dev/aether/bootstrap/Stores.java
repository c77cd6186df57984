package dev.aether.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.access.RevocationFeed;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.LoginRole;
import dev.aether.adapter.jdbi.shared.Migrations;
import dev.aether.adapter.jdbi.shared.Pools;
import dev.aether.adapter.jdbi.template.OfficialData;
import dev.aether.application.access.RevocationListener;

/** A migrated database and the pools to it. */
record Stores(
    DatabaseUrl login, HikariDataSource forUnits, HikariDataSource forQueue, JdbiUnitOfWork units)
    implements AutoCloseable {

  /** Migrates as the owner, then connects as the login role that owns nothing. */
  static Stores open(DatabaseUrl owner, String loginPassword, int poolSize) {
    Migrations.run(owner);
    OfficialData.bring(owner);
    DatabaseUrl login = LoginRole.ensure(owner, loginPassword);
    HikariDataSource forUnits = Pools.forUnits(login, poolSize);
    HikariDataSource forQueue = Pools.forQueue(login);
    return new Stores(login, forUnits, forQueue, new JdbiUnitOfWork(forUnits));
  }

  /** What is revoked on any server, from now on. */
  RevocationFeed revocations(RevocationListener listener) {
    return new RevocationFeed(login, listener);
  }

  @Override
  public void close() {
    forQueue.close();
    forUnits.close();
  }
}
