package dev.aether.adapter.jdbi.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database to the schema of this version, as its owner. */
public final class Migrations {
  /** 15.14 closed the last known hole in row security that this design would meet. */
  private static final int OLDEST = 150014;

  private Migrations() {}

  /** Migrates; throws {@link UnusableDatabase} where the server or the data do not fit. */
  public static void run(DatabaseUrl owner) {
    requireVersion(owner);
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(owner.jdbc(), owner.user(), owner.password())
            .locations("classpath:db/migration")
            .defaultSchema("aether")
            .placeholderReplacement(false)
            .load();
    try {
      requireNoNewerData(flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new UnusableDatabase("The database could not be migrated: " + e.getMessage(), e);
    }
  }

  private static void requireVersion(DatabaseUrl owner) {
    try (Connection connection =
            DriverManager.getConnection(owner.jdbc(), owner.user(), owner.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show server_version_num")) {
      row.next();
      requireVersion(row.getInt(1));
    } catch (SQLException e) {
      throw new UnusableDatabase(
          "The database at " + owner + " does not answer: " + e.getMessage(), e);
    }
  }

  /** Refuses by PostgreSQL's own number of its version, such as 150014 for 15.14. */
  static void requireVersion(int number) {
    if (number < OLDEST) {
      throw new UnusableDatabase(
          "PostgreSQL "
              + number / 10_000
              + "."
              + number % 10_000
              + " is too old; 15.14 or newer is needed.");
    }
  }

  private static void requireNoNewerData(Flyway flyway) {
    Optional<MigrationVersion> known = newest(flyway, state -> state.isResolved());
    Optional<MigrationVersion> written = newest(flyway, state -> state.isApplied());
    if (written.isPresent() && known.isPresent() && written.get().compareTo(known.get()) > 0) {
      throw new UnusableDatabase(
          "The data was written by a newer version of Aether (schema "
              + written.get()
              + "; this version knows "
              + known.get()
              + "). Nothing was changed.");
    }
  }

  /** Of the migrations in this state; the note that the schema was made has no version. */
  private static Optional<MigrationVersion> newest(Flyway flyway, Predicate<MigrationState> state) {
    return Arrays.stream(flyway.info().all())
        .filter(migration -> state.test(migration.getState()))
        .map(MigrationInfo::getVersion)
        .filter(Objects::nonNull)
        .max(MigrationVersion::compareTo);
  }
}
