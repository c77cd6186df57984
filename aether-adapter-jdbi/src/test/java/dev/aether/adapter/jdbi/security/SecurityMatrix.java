package dev.aether.adapter.jdbi.security;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What each persona gets of each table by each verb, as text: a number of rows; denied, where a
 * grant is missing; policy, where row security refuses; guard, where a constraint or trigger does.
 */
final class SecurityMatrix implements AutoCloseable {
  private static final String PROBE =
      """
      create function pg_temp.probe(p_sql text) returns text language plpgsql as $$
      declare
        v_rows bigint;
      begin
        execute p_sql;
        get diagnostics v_rows = row_count;
        raise exception using errcode = 'ZZ999', message = v_rows;
      exception
        when sqlstate 'ZZ999' then return sqlerrm;
        when insufficient_privilege then return case
          when sqlerrm like '%row-level security%' then 'policy'
          when sqlerrm like 'permission denied%' then 'denied'
          else 'guard' end;
        when integrity_constraint_violation or feature_not_supported or sqlstate 'AE001'
          or sqlstate 'AE002' or sqlstate 'AE003' then return 'guard';
        when others then return sqlstate || ' ' || sqlerrm;
      end
      $$
      """;

  private static final List<String> VERBS =
      List.of("select", "insert as alice", "insert as self", "update", "delete");

  private final Connection login;
  private final Connection owner;
  private final List<Attempts> attempts;

  SecurityMatrix(TestDatabase database) throws SQLException {
    this.login = prepared(TestDatabase.connect(database.login()));
    this.owner = prepared(database.asOwner());
    this.attempts = attempts();
  }

  String ask() throws SQLException {
    StringBuilder text = new StringBuilder();
    Map<String, Map<String, Map<String, List<String>>>> byTable = new LinkedHashMap<>();
    for (Persona persona : Persona.values()) {
      Connection connection = persona.ownsTables() ? owner : login;
      try (Statement statement = connection.createStatement()) {
        statement.execute("set local statement_timeout = 0;" + persona.identify());
      }
      for (Attempts each : attempts) {
        answers(connection, each, persona)
            .forEach(
                (verb, outcome) ->
                    byTable
                        .computeIfAbsent(each.table().name(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(verb, v -> new LinkedHashMap<>())
                        .computeIfAbsent(outcome, o -> new ArrayList<>())
                        .add(persona.word()));
      }
      connection.rollback();
    }
    byTable.forEach((table, verbs) -> text.append(page(table, verbs)));
    return text.toString();
  }

  private static String page(String table, Map<String, Map<String, List<String>>> verbs) {
    StringBuilder text = new StringBuilder(table).append('\n');
    for (String verb : VERBS) {
      verbs
          .getOrDefault(verb, Map.of())
          .forEach(
              (outcome, personas) ->
                  text.append(
                      "  %s by %s: %s\n".formatted(verb, String.join(", ", personas), outcome)));
    }
    return text.toString();
  }

  private List<Attempts> attempts() throws SQLException {
    List<Attempts> made = new ArrayList<>();
    Map<String, List<String>> known = People.tables();
    try (Statement statement = login.createStatement()) {
      statement.execute(Persona.SERVICE.identify());
    }
    for (Relation relation : Relation.all(login)) {
      if (!relation.view() && !known.containsKey(relation.name())) {
        throw new IllegalStateException("rows.sql says nothing of the table " + relation.name());
      }
      made.add(
          new Attempts(
              relation,
              relation.view() ? Map.of() : relation.alicesRow(login),
              known.getOrDefault(relation.name(), List.of())));
    }
    login.rollback();
    return made;
  }

  private static Map<String, String> answers(
      Connection connection, Attempts attempts, Persona persona) throws SQLException {
    Map<Attempts.Key, String> asked =
        attempts.of(persona, insertable(connection, attempts.table()));
    Map<String, Map<String, StringJoiner>> columnsByVerb = new LinkedHashMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select pg_temp.probe(q) from unnest(cast(? as text[])) with ordinality u (q, n) order by n")) {
      statement.setArray(1, connection.createArrayOf("text", asked.values().toArray()));
      try (ResultSet answer = statement.executeQuery()) {
        for (Attempts.Key key : asked.keySet()) {
          answer.next();
          columnsByVerb
              .computeIfAbsent(key.verb(), verb -> new LinkedHashMap<>())
              .computeIfAbsent(answer.getString(1), outcome -> new StringJoiner(" "))
              .add(key.column());
        }
      }
    }
    Map<String, String> told = new LinkedHashMap<>();
    columnsByVerb.forEach((verb, outcomes) -> told.put(verb, told(outcomes)));
    return told;
  }

  /** One outcome for all columns stands alone; else each names its columns, denied ones apart. */
  private static String told(Map<String, StringJoiner> outcomes) {
    if (outcomes.size() == 1) {
      return outcomes.keySet().iterator().next();
    }
    StringJoiner told = new StringJoiner("; ");
    outcomes.forEach(
        (outcome, columns) -> {
          if (!outcome.equals("denied")) {
            told.add(outcome + " (" + columns + ")");
          }
        });
    return told + (outcomes.containsKey("denied") ? "; else denied" : "");
  }

  private static Set<String> insertable(Connection connection, Relation table) throws SQLException {
    Set<String> columns = new HashSet<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select quote_ident(attname) from pg_attribute
            where attrelid = cast(? as regclass) and attnum > 0
              and has_column_privilege(attrelid, attnum, 'insert')
            """)) {
      statement.setString(1, table.sql());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          columns.add(row.getString(1));
        }
      }
    }
    return columns;
  }

  private static Connection prepared(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(PROBE);
    }
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void close() throws SQLException {
    login.close();
    owner.close();
  }
}
