package dev.aether.adapter.jdbi.component;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.component.ComponentCatalog;
import dev.aether.domain.component.ComponentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The rows that {@link RegistryRows} writes. */
public final class JdbiComponentCatalog implements ComponentCatalog {
  private static final String COLUMNS =
      """
      select id, registry_id, variant, version, type, name, description, props_schema,
        default_props, registry_metadata, definition
      from public.components
      """;

  private final JdbiUnitOfWork units;

  public JdbiComponentCatalog(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<Entry> list(Optional<ComponentKind> kind) {
    return units
        .createQuery(
            COLUMNS
                + """
                where registry_id is not null and is_public
                  and (cast(:kind as text) is null or type = :kind)
                order by registry_id, cast(version as integer), variant
                """)
        .bind("kind", kind.map(ComponentKind::wire).orElse(null))
        .map((row, context) -> entry(row))
        .list();
  }

  @Override
  public List<Entry> search(String text) {
    return units
        .createQuery(
            COLUMNS
                + """
                where registry_id is not null and is_public
                  and strpos(lower(concat_ws(' ', registry_id, name, description)), lower(:text)) > 0
                order by registry_id, cast(version as integer), variant
                """)
        .bind("text", text)
        .map((row, context) -> entry(row))
        .list();
  }

  @Override
  public List<Entry> find(String name) {
    return units
        .createQuery(
            COLUMNS
                + """
                where registry_id = :name
                order by cast(version as integer), variant
                """)
        .bind("name", name)
        .map((row, context) -> entry(row))
        .list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        row.getString("registry_id"),
        row.getString("variant"),
        row.getInt("version"),
        ComponentKind.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
        row.getString("name"),
        row.getString("description"),
        new Json(
            row.getString("props_schema"),
            row.getString("default_props"),
            row.getString("registry_metadata"),
            row.getString("definition")));
  }
}
