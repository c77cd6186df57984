package dev.aether.adapter.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Ports;
import dev.aether.application.contract.PortContracts;
import org.junit.jupiter.api.AfterAll;

/** The ports on PostgreSQL keep what they promise, also where all units share one connection. */
class JdbiContractsTest extends PortContracts {
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(1);
  private static final Ports PORTS = JdbiPorts.on(POOL);

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Override
  protected Ports ports() {
    return PORTS;
  }
}
