package dev.aether.adapter.jdbi.component;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.component.Blocks;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.contract.Block;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Rows of the registry that staff keep; {@code definition} is the node. */
public final class JdbiBlocks implements Blocks {
  private final JdbiUnitOfWork units;

  public JdbiBlocks(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(Block block) {
    ComponentContract contract =
        StandardComponent.registry().current(block.node().type()).orElseThrow();
    int added =
        units
            .createUpdate(
                """
                insert into public.components
                  (id, name, type, definition, props_schema, default_props, registry_id, variant,
                   registry_metadata, description, is_public, version, by_staff)
                values
                  (:id, :title, :kind, cast(:node as jsonb), cast(:schema as jsonb),
                   cast(:props as jsonb), :name, :variant, cast(:hints as jsonb), :description,
                   true, :version, true)
                on conflict (registry_id, variant, version) do nothing
                """)
            .bind("id", block.id())
            .bind("title", block.title())
            .bind("kind", contract.kind().wire())
            .bind("node", block.node().toJson().toJson())
            .bind("schema", contract.schema().toJsonSchema().toJson())
            .bind("props", block.node().props().toJson())
            .bind("name", block.name())
            .bind("variant", block.variant())
            .bind("hints", HintsJson.write(block.hints()))
            .bind("description", block.description())
            .bind("version", Integer.toString(block.version()))
            .execute();
    if (added == 0) {
      throw Problem.at(
              ErrorCode.COMP_NAME_TAKEN, "/name", "There is a block of this name and variant.")
          .asException();
    }
  }

  @Override
  public Optional<Block> latest(String name, String variant) {
    return units
        .createQuery(
            """
            select id, registry_id, variant, version, name, description, definition,
              registry_metadata
            from public.components
            where by_staff and registry_id = :name and variant = :variant
            order by cast(version as integer) desc limit 1
            """)
        .bind("name", name)
        .bind("variant", variant)
        .map((row, context) -> block(row))
        .findOne();
  }

  @Override
  public boolean withdraw(String name, String variant) {
    return units
            .createUpdate(
                """
                update public.components set is_public = false
                where by_staff and is_public and registry_id = :name and variant = :variant
                """)
            .bind("name", name)
            .bind("variant", variant)
            .execute()
        > 0;
  }

  private static Block block(ResultSet row) throws SQLException {
    return new Block(
        row.getObject("id", UUID.class),
        row.getString("registry_id"),
        row.getString("variant"),
        row.getInt("version"),
        row.getString("name"),
        row.getString("description"),
        ComponentNode.ofJson(row.getString("definition")),
        HintsJson.read(row.getString("registry_metadata")));
  }
}
