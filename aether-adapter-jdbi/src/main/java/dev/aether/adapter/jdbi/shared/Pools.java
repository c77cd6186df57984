package dev.aether.adapter.jdbi.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/**
 * Connection pools of the login role: one for requests and units of work, one for the queue, whose
 * connections are {@code service_role} from the start.
 */
public final class Pools {
  private Pools() {}

  public static HikariDataSource forUnits(DatabaseUrl login, int size) {
    return new HikariDataSource(config(login, "units", size));
  }

  public static HikariDataSource forQueue(DatabaseUrl login) {
    HikariConfig config = config(login, "queue", 3);
    config.addDataSourceProperty("options", "-c role=service_role");
    return new HikariDataSource(config);
  }

  private static HikariConfig config(DatabaseUrl login, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(login.jdbc());
    config.setUsername(login.user());
    config.setPassword(login.password());
    config.setMaximumPoolSize(size);
    // Better a clear "not now" within a second than a request that hangs.
    config.setConnectionTimeout(Duration.ofSeconds(1).toMillis());
    config.setInitializationFailTimeout(Duration.ofSeconds(10).toMillis());
    config.addDataSourceProperty("ApplicationName", "aether-" + name);
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("socketTimeout", "30");
    return config;
  }
}
