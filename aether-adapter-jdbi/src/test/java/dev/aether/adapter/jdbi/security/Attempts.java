package dev.aether.adapter.jdbi.security;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that try one table, each named by its verb and, where it has one, its column. */
record Attempts(Relation table, Map<String, String> row, List<String> fresh) {

  /** A verb, and the column that it is about or an empty text. */
  record Key(String verb, String column) {}

  /**
   * Everything that a persona tries.
   *
   * @param insertable the columns that its role may insert
   */
  Map<Key, String> of(Persona persona, Set<String> insertable) {
    Map<Key, String> attempts = new LinkedHashMap<>();
    for (Relation.Column column : table.columns()) {
      attempts.put(
          new Key("select", column.name()), "select " + column.name() + " from " + table.sql());
    }
    if (table.view()) {
      return attempts;
    }
    attempts.put(new Key("insert as alice", ""), insert(insertable, ""));
    if (persona == Persona.OTHER || persona == Persona.STAFF) {
      attempts.put(new Key("insert as self", ""), insert(insertable, People.EVE));
    }
    for (Relation.Column column : table.columns()) {
      attempts.put(
          new Key("update", column.name()),
          "update %s set %s = %s".formatted(table.sql(), column.name(), value(persona, column)));
    }
    attempts.put(new Key("delete", ""), "delete from " + table.sql());
    return attempts;
  }

  /** What the row says already, so that nothing but the right to write it is asked. */
  private String value(Persona persona, Relation.Column column) {
    if (column.fixed()) {
      return "default";
    }
    return persona == Persona.SERVICE ? column.name() : literal(row.get(column.name()));
  }

  private String insert(Set<String> insertable, String insteadOfAlice) {
    List<Relation.Column> columns =
        table.columns().stream()
            .filter(column -> !column.fixed())
            .filter(column -> insertable.isEmpty() || insertable.contains(column.name()))
            .toList();
    String values =
        columns.stream()
            .map(column -> literal(renewed(column, insteadOfAlice)))
            .collect(Collectors.joining(", "));
    return "insert into %s (%s) values (%s)"
        .formatted(
            table.sql(),
            columns.stream().map(Relation.Column::name).collect(Collectors.joining(", ")),
            values);
  }

  private String renewed(Relation.Column column, String insteadOfAlice) {
    String value = row.get(column.name());
    if (value == null) {
      return null;
    }
    if (!insteadOfAlice.isEmpty() && value.contains(People.ALICE)) {
      return value.replace(People.ALICE, insteadOfAlice);
    }
    if (!fresh.contains(column.name())) {
      return value;
    }
    return switch (column.type()) {
      case "N" -> String.valueOf(Long.parseLong(value) + 100);
      case "D" -> LocalDate.parse(value).plusDays(1).toString();
      default -> "f" + value.substring(1);
    };
  }

  private static String literal(String value) {
    return value == null ? "null" : "'" + value.replace("'", "''") + "'";
  }
}
