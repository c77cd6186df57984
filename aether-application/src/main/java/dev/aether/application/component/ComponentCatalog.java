package dev.aether.application.component;

import dev.aether.domain.component.ComponentKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registry's components for reading, by anybody. */
public interface ComponentCatalog {
  /** All that are offered, or those of a kind, by name. */
  List<Entry> list(Optional<ComponentKind> kind);

  /** What is offered and has this text in its name, title or description, in any case; by name. */
  List<Entry> search(String text);

  /**
   * One component in all variants and versions that were ever offered, since sites made with them
   * remain; empty where there never was one.
   */
  List<Entry> find(String name);

  /**
   * A component in one variant.
   *
   * @param name such as {@code hero}
   * @param variant empty where it has none
   */
  record Entry(
      UUID id,
      String name,
      String variant,
      int version,
      ComponentKind kind,
      String title,
      String description,
      Json json) {}

  /**
   * The stored JSON texts.
   *
   * @param schema of the props
   * @param definition the node of a block, else type and variant
   */
  record Json(String schema, String defaults, String metadata, String definition) {}
}
