package dev.aether.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.LoginRole;
import dev.aether.adapter.jdbi.shared.Migrations;
import dev.aether.adapter.jdbi.shared.Pools;
import dev.aether.adapter.jdbi.template.OfficialData;

/** A migrated database and the pools to it. */
record Stores(HikariDataSource forUnits, HikariDataSource forQueue, JdbiUnitOfWork units)
    implements AutoCloseable {

  /** Migrates as the owner, then connects as the login role that owns nothing. */
  static Stores open(DatabaseUrl owner, String loginPassword, int poolSize) {
    Migrations.run(owner);
    OfficialData.bring(owner);
    DatabaseUrl login = LoginRole.ensure(owner, loginPassword);
    HikariDataSource forUnits = Pools.forUnits(login, poolSize);
    HikariDataSource forQueue = Pools.forQueue(login);
    return new Stores(forUnits, forQueue, new JdbiUnitOfWork(forUnits));
  }

  @Override
  public void close() {
    forQueue.close();
    forUnits.close();
  }
}
