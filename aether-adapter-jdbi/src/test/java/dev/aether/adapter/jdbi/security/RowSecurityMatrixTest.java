package dev.aether.adapter.jdbi.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.jdbi.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Who gets what of every table there is; a new table has no place until its rows are known. */
class RowSecurityMatrixTest {

  @Test
  void givesEveryPersonaExactlyWhatIsWrittenDown() throws SQLException, IOException {
    TestDatabase database = TestDatabase.migrated();
    People.moveInto(database);
    try (SecurityMatrix matrix = new SecurityMatrix(database)) {
      String found = matrix.ask();
      // Where a change is meant, this is the new page.
      Files.writeString(Path.of("target", "row-security.txt"), found);
      assertThat(found).isEqualTo(People.resource("matrix.txt"));
    }
  }
}
