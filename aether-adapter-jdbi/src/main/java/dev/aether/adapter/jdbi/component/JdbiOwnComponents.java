package dev.aether.adapter.jdbi.component;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.component.OwnComponents;
import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.OwnComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code components} that have an owner; {@code definition} is the node. */
public final class JdbiOwnComponents implements OwnComponents {
  private final JdbiUnitOfWork units;

  public JdbiOwnComponents(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void addGenerated(OwnComponent component) {
    units
        .createUpdate(
            """
            insert into public.components
              (id, user_id, name, type, definition, default_props, is_ai_generated)
            values
              (:id, :owner, :title, :kind, cast(:node as jsonb), cast(:props as jsonb), true)
            """)
        .bind("id", component.id())
        .bind("owner", component.owner().value())
        .bind("title", component.title())
        .bind("kind", component.kind().wire())
        .bind("node", component.node().toJson().toJson())
        .bind("props", component.node().props().toJson())
        .execute();
  }

  @Override
  public Optional<OwnComponent> find(UUID id) {
    return units
        .createQuery(
            """
            select id, user_id, name, type, definition
            from public.components where id = :id and user_id is not null
            """)
        .bind("id", id)
        .map((row, context) -> component(row))
        .findOne();
  }

  private static OwnComponent component(ResultSet row) throws SQLException {
    return new OwnComponent(
        row.getObject("id", UUID.class),
        new UserId(row.getObject("user_id", UUID.class)),
        row.getString("name"),
        ComponentKind.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
        ComponentNode.ofJson(row.getString("definition")));
  }
}
