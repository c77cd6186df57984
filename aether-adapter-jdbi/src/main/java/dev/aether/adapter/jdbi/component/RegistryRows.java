package dev.aether.adapter.jdbi.component;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.ComponentRegistry;
import dev.aether.domain.component.contract.Variant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The contracts of a registry as rows of {@code components}: one for each variant, or one with an
 * empty variant. What the registry no longer has is not deleted, since selections refer to it; it
 * is only not public any more.
 */
public final class RegistryRows {
  private RegistryRows() {}

  /** Brings the rows to what the registry says and tells how many were not so. */
  public static int bring(Handle handle, ComponentRegistry registry) {
    List<UUID> present = new ArrayList<>();
    int changed = 0;
    for (ComponentContract contract : registry.contracts()) {
      List<String> variants = contract.variants().stream().map(Variant::name).toList();
      for (String variant : variants.isEmpty() ? List.of("") : variants) {
        present.add(id(contract, variant));
        changed += bring(handle, contract, variant);
      }
    }
    return changed
        + handle
            .createUpdate(
                """
                update public.components set is_public = false
                where registry_id is not null and not by_staff and is_public
                  and not (id = any (:present))
                """)
            .bind("present", present.toArray(UUID[]::new))
            .execute();
  }

  private static int bring(Handle handle, ComponentContract contract, String variant) {
    return handle
        .createUpdate(
            """
            insert into public.components as c
              (id, name, type, definition, props_schema, default_props, registry_id, variant,
               registry_metadata, description, is_public, version)
            values
              (:id, :title, :kind, cast(:definition as jsonb), cast(:schema as jsonb),
               cast(:defaults as jsonb), :name, :variant, cast(:hints as jsonb), :description,
               true, :version)
            on conflict (registry_id, variant, version) do update
            set name = excluded.name, type = excluded.type, definition = excluded.definition,
              props_schema = excluded.props_schema, default_props = excluded.default_props,
              registry_metadata = excluded.registry_metadata, description = excluded.description,
              is_public = true
            where (c.name, c.type, c.definition, c.props_schema, c.default_props,
                c.registry_metadata, c.description, c.is_public)
              is distinct from (excluded.name, excluded.type, excluded.definition,
                excluded.props_schema, excluded.default_props, excluded.registry_metadata,
                excluded.description, true)
            """)
        .bind("id", id(contract, variant))
        .bind("title", contract.title())
        .bind("kind", contract.kind().wire())
        .bind("definition", definition(contract, variant))
        .bind("schema", contract.schema().toJsonSchema().toJson())
        .bind("defaults", contract.newNode(new NodeId("new")).props().toJson())
        .bind("name", contract.type().name())
        .bind("variant", variant)
        .bind("hints", HintsJson.write(contract.hints()))
        .bind("description", contract.description())
        .bind("version", Integer.toString(contract.type().version()))
        .execute();
  }

  /** The same on every installation, so that exports may refer to it. */
  private static UUID id(ComponentContract contract, String variant) {
    String name = "aether component " + contract.type().wire() + " " + variant;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String definition(ComponentContract contract, String variant) {
    return PropValue.fields(
            Map.of(
                "type", PropValue.text(contract.type().wire()),
                "variant", PropValue.text(variant)))
        .toJson();
  }
}
