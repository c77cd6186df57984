package dev.aether.adapter.jdbi.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aether.adapter.jdbi.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Alice and Bob with a row in every table, and Eve with nothing but her account. */
final class People {
  static final String ALICE = "00000000-0000-0000-0000-00000000000a";
  static final String BOB = "00000000-0000-0000-0000-00000000000b";
  static final String EVE = "00000000-0000-0000-0000-00000000000e";

  /** What the platform brings along would drown them. */
  private static final String WITHOUT_OFFICIAL_ROWS =
      "delete from public.templates; delete from public.components;"
          + " delete from public.ai_model_prices;";

  private static final String MONTHS =
      "(select '2000-01-01 00:00Z'::timestamptz at union all select (date_trunc('month',"
          + " now() at time zone 'UTC') + make_interval(months => m, days => 10)) at time zone"
          + " 'UTC' from generate_series(0, 2) m)";

  private People() {}

  static void moveInto(TestDatabase database) throws SQLException {
    try (Connection connection = TestDatabase.connect(database.login());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(Persona.SERVICE.identify());
      statement.execute(WITHOUT_OFFICIAL_ROWS);
      statement.execute(rowsOf("alice", ALICE));
      statement.execute(rowsOf("bob", BOB));
      statement.execute(
          "insert into auth.users (id, email, encrypted_password) values ('"
              + EVE
              + "', 'eve@example.com', 'x')");
      connection.commit();
    }
  }

  /** The tables that have such rows, each with the columns that make a row of it a new one. */
  static Map<String, List<String>> tables() {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    resource("rows.sql")
        .lines()
        .filter(line -> line.startsWith("-- table "))
        .map(line -> line.substring("-- table ".length()).split(" new "))
        .forEach(parts -> tables.put(parts[0], List.of(parts[1].split(" "))));
    return tables;
  }

  static String resource(String name) {
    try (InputStream in = People.class.getResourceAsStream("/row-security/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rowsOf(String name, String user) {
    return resource("rows.sql")
        .replace("{months}", MONTHS)
        .replace("{name}", name)
        .replace("{user}", user)
        .replace("{row}", "1" + user.substring(1));
  }
}
